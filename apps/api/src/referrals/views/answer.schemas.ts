import { EVENT_TYPES, PRIORITIES, STATES, REDACTED_OF_SENDING } from '@onward/workflow';
import { UUID, type JsonSchema } from '../../platform/http/index.js';
import { SPOKEN_TO_SCHEMA } from '../emergency.js';
import { FORM_STANDINGS } from './form-standing.js';

const TIME = { type: 'string', format: 'date-time' } as const;
const NAMED = { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'] } as const;
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const TEXT_OR_NULL = { type: ['string', 'null'] } as const;
const ANSWERS: JsonSchema = { type: 'object', additionalProperties: true };

/** The person as lists show them. */
const PERSON_NAMED: JsonSchema = {
  type: 'object',
  properties: { id: UUID, name: { type: 'string' }, birthDate: { ...TEXT_OR_NULL, format: 'date' } },
  required: ['id', 'name', 'birthDate'],
};
const PERSON_IDENTIFIED: JsonSchema = {
  type: 'object',
  properties: {
    id: UUID, name: { type: 'string' }, given: TEXT_OR_NULL, family: TEXT_OR_NULL, birthDate: { ...TEXT_OR_NULL, format: 'date' },
    approximateAge: { type: ['integer', 'null'] }, nhsNumber: TEXT_OR_NULL, deceasedOn: { ...TEXT_OR_NULL, format: 'date' },
  },
  required: ['id', 'name', 'given', 'family', 'birthDate', 'approximateAge', 'nhsNumber', 'deceasedOn'],
};
const FORM: JsonSchema = {
  type: 'object',
  properties: {
    key: { type: 'string' },
    version: { type: 'integer' },
    standing: { type: 'string', enum: FORM_STANDINGS, description: 'Whether a newer version is published, or this one retired, since. It stays valid for these answers.' },
  },
  required: ['key', 'version', 'standing'],
};
const FILLED = { form: FORM, revision: { type: 'integer' }, answers: ANSWERS } as const;

const OWNER: JsonSchema = orNull({
  title: 'Who must act next',
  type: 'object',
  properties: { kind: { type: 'string', enum: ['service', 'referrer', 'coordinator'] }, id: UUID, name: { type: 'string' } },
  required: ['kind', 'id', 'name'],
});
const DEADLINE_KIND = { type: 'string' } as const;
const DEADLINE_OWNER = { type: 'string', enum: ['service', 'referrer', 'coordinator'] } as const;
const DEADLINE: JsonSchema = {
  type: 'object',
  properties: {
    kind: DEADLINE_KIND,
    clock: { type: 'string', enum: ['working', 'elapsed'] },
    startsAt: TIME,
    atRiskAt: TIME,
    dueAt: TIME,
    owner: DEADLINE_OWNER,
  },
  required: ['kind', 'clock', 'startsAt', 'atRiskAt', 'dueAt', 'owner'],
};
const STATE = { type: 'string', enum: STATES } as const;
const PRIORITY = { type: 'string', enum: PRIORITIES } as const;
const ALLOWED = { title: 'What this caller may send now', type: 'array', items: { type: 'string', enum: EVENT_TYPES } } as const;

const HEAD = {
  id: UUID,
  reference: { type: 'string', pattern: '^ONW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$' },
  state: STATE,
  version: { type: 'integer', minimum: 1 },
  priority: PRIORITY,
  service: NAMED,
  owner: OWNER,
  due: orNull(TIME),
  deadlines: { type: 'array', items: DEADLINE },
  hops: { type: 'integer', minimum: 0 },
  submittedAt: orNull(TIME),
  allowedEvents: ALLOWED,
} as const;

/** The referral as an act leaves it. */
export const REFERRAL_AFTER: JsonSchema = { 'x-schema': 'ReferralAfter', title: 'Referral after an act', type: 'object', properties: HEAD, required: Object.keys(HEAD) };

/** A whole referral, as far as this caller may read it. */
export const REFERRAL: JsonSchema = {
  'x-schema': 'Referral',
  title: 'Referral',
  type: 'object',
  properties: {
    ...HEAD,
    person: orNull(PERSON_IDENTIFIED),
    sender: NAMED,
    author: NAMED,
    assignee: orNull(NAMED),
    createdAt: TIME,
    closedAt: orNull(TIME),
    group: orNull(UUID),
    sentWith: { title: 'How many others of the same incident were sent', type: 'integer', minimum: 0 },
    basedOn: orNull(UUID),
    spokenTo: orNull({ ...SPOKEN_TO_SCHEMA, properties: { ...SPOKEN_TO_SCHEMA.properties, name: { ...orNull(SPOKEN_TO_SCHEMA.properties.name), description: 'Null once it was lawfully taken out.' } } }),
    override: orNull({ type: 'object', properties: { fit: { type: 'string' }, duplicate: { type: 'string' } } }),
    parties: {
      type: 'array',
      items: { type: 'object', properties: { kind: { type: 'string' }, id: UUID, name: { type: 'string' } }, required: ['kind', 'id', 'name'] },
    },
    personRequests: {
      type: 'array', description: 'What the person asked on their status page, and nobody has settled: for who has it in hand, and who sent it.',
      items: {
        type: 'object', required: ['id', 'kind', 'phone', 'at'], additionalProperties: false,
        properties: { id: UUID, kind: { enum: ['withdraw', 'phone'] }, phone: TEXT_OR_NULL, at: { type: 'string', format: 'date-time' } },
      },
    },
    repeatContacts: orNull({
      title: 'How often the person was referred, by whomever, within 30 and 90 days: for who has it in hand',
      type: 'object',
      properties: { days30: { type: 'integer' }, days90: { type: 'integer' } },
      required: ['days30', 'days90'],
    }),
    pendingConfirmation: orNull({
      title: 'What a second person has to confirm: for who may, and for who asked',
      type: 'object',
      properties: {
        type: { enum: ['entered-in-error', 'correct-person', 'redact'] }, isMine: { type: 'boolean' }, toPersonId: orNull(UUID), basis: TEXT_OR_NULL, eventId: orNull(UUID),
        pointers: orNull({ type: 'array', items: { type: 'string' } }), assessmentId: orNull(UUID), sending: orNull({ type: 'array', items: { enum: REDACTED_OF_SENDING } }),
      },
      required: ['type', 'isMine', 'toPersonId', 'basis', 'eventId', 'pointers', 'assessmentId', 'sending'],
    }),
    form: orNull(FORM),
    revision: FILLED.revision,
    answers: orNull(ANSWERS),
    supplements: { type: 'array', items: { type: 'object', properties: FILLED, required: Object.keys(FILLED) } },
  },
  required: [...Object.keys(HEAD), 'person', 'sender', 'author', 'assignee', 'createdAt', 'closedAt', 'group', 'sentWith', 'basedOn', 'spokenTo', 'override', 'parties', 'repeatContacts', 'personRequests', 'pendingConfirmation', 'form', 'answers', 'supplements'],
};

const AUTHOR = { ...NAMED.properties, role: { type: 'string' } } as const;
const HAPPENED = {
  id: UUID,
  type: { type: 'string', enum: EVENT_TYPES },
  at: TIME,
  by: { type: 'object', properties: AUTHOR, required: Object.keys(AUTHOR) },
  from: STATE,
  to: STATE,
  version: { type: 'integer' },
  data: { title: 'What is coded: reason, outcome, priority, …', type: 'object', additionalProperties: true },
  content: orNull({ title: 'Free text, as far as this caller reads it', type: 'object', additionalProperties: true }),
} as const;

/** An event of the timeline: with its place there, and where it happened. */
const EVENT: JsonSchema = {
  'x-schema': 'ReferralEvent',
  title: 'Event',
  type: 'object',
  properties: {
    ...HAPPENED,
    seq: { type: 'integer' },
    by: { type: 'object', properties: { ...AUTHOR, organisation: NAMED }, required: [...Object.keys(AUTHOR), 'organisation'] },
    service: NAMED,
  },
  required: [...Object.keys(HAPPENED), 'seq', 'service'],
};

/** 201 of an event: what the caller has just done. */
export const EVENT_SENT: JsonSchema = {
  title: 'Event and referral',
  type: 'object',
  properties: {
    event: { 'x-schema': 'ReferralEventSent', title: 'Event as it was sent', type: 'object', properties: HAPPENED, required: Object.keys(HAPPENED) },
    referral: REFERRAL_AFTER,
  },
  required: ['event', 'referral'],
};

const pageOf = (title: string, items: JsonSchema): JsonSchema => ({
  title,
  type: 'object',
  properties: { items: { type: 'array', items }, nextCursor: orNull({ type: 'string' }) },
  required: ['items', 'nextCursor'],
});

const SUMMARY: JsonSchema = {
  'x-schema': 'ReferralSummary',
  title: 'Referral in a list',
  type: 'object',
  properties: {
    id: UUID, reference: HEAD.reference, state: STATE, version: HEAD.version, priority: PRIORITY, person: PERSON_NAMED, service: NAMED,
    sender: NAMED, owner: OWNER, assignee: orNull(NAMED), due: orNull(TIME), submittedAt: orNull(TIME), createdAt: TIME, closedAt: orNull(TIME), hops: HEAD.hops,
  },
  required: ['id', 'reference', 'state', 'version', 'priority', 'person', 'due', 'submittedAt', 'hops'],
};

/** A service that may have to be rung. */
const CALLED = { ...NAMED, properties: { ...NAMED.properties, phone: TEXT_OR_NULL }, required: [...NAMED.required, 'phone'] } as const;

/** A referral that is late, or nearly, and with what. */
const LATE: JsonSchema = {
  'x-schema': 'LateReferral',
  title: 'Referral that is late, or at risk of it',
  type: 'object',
  properties: {
    id: UUID, reference: HEAD.reference, state: STATE, version: HEAD.version, priority: PRIORITY, person: PERSON_NAMED, service: CALLED, sender: NAMED, assignee: orNull(NAMED),
    due: TIME, submittedAt: TIME, hops: HEAD.hops,
    late: {
      title: 'The worst of its deadlines',
      type: 'object',
      properties: { kind: DEADLINE_KIND, owner: DEADLINE_OWNER, dueAt: TIME },
      required: ['kind', 'owner', 'dueAt'],
    },
  },
  required: ['id', 'reference', 'state', 'version', 'priority', 'person', 'service', 'sender', 'assignee', 'due', 'submittedAt', 'hops', 'late'],
};

/** A referral on the page of its person: `personId` is the record it was written about, where several are of one person. */
const PERSON_REFERRAL: JsonSchema = {
  'x-schema': 'PersonReferral',
  title: 'Referral of a person',
  type: 'object',
  properties: {
    id: UUID, reference: HEAD.reference, state: STATE, version: HEAD.version, priority: PRIORITY, personId: UUID, service: NAMED, sender: NAMED, owner: OWNER,
    due: orNull(TIME), submittedAt: orNull(TIME), createdAt: TIME, closedAt: orNull(TIME),
  },
  required: ['id', 'reference', 'state', 'version', 'priority', 'personId', 'service', 'sender', 'owner', 'due', 'submittedAt', 'createdAt', 'closedAt'],
};

/** The others who have a referral open. */
export const VIEWERS: JsonSchema = { title: 'Who else is looking', type: 'object', properties: { items: { type: 'array', items: NAMED } }, required: ['items'] };

export const TIMELINE = pageOf('Timeline', EVENT);
export const REFERRALS = pageOf('Referrals', SUMMARY);
export const PERSON_REFERRALS = pageOf('Referrals of a person', PERSON_REFERRAL);
export const LATE_REFERRALS = pageOf('Late referrals', LATE);
