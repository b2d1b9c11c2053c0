import { EVENT_TYPES, PRIORITIES, STATES } from '@onward/workflow';
import { UUID, type JsonSchema } from '../../platform/http/index.js';

const TIME = { type: 'string', format: 'date-time' } as const;
const NAMED = { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'] } as const;
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const OWNER: JsonSchema = orNull({
  title: 'Who must act next',
  type: 'object',
  properties: { kind: { type: 'string', enum: ['service', 'referrer', 'coordinator'] }, id: UUID, name: { type: 'string' } },
  required: ['kind', 'id', 'name'],
});
const DEADLINE: JsonSchema = {
  type: 'object',
  properties: {
    kind: { type: 'string' },
    clock: { type: 'string', enum: ['working', 'elapsed'] },
    startsAt: TIME,
    atRiskAt: TIME,
    dueAt: TIME,
    owner: { type: 'string', enum: ['service', 'referrer', 'coordinator'] },
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
export const REFERRAL_AFTER: JsonSchema = { title: 'Referral after an act', type: 'object', properties: HEAD, required: Object.keys(HEAD) };

/** A whole referral, as far as this caller may read it. */
export const REFERRAL: JsonSchema = {
  title: 'Referral',
  type: 'object',
  properties: {
    ...HEAD,
    person: orNull({ type: 'object' }),
    sender: NAMED,
    author: NAMED,
    assignee: orNull(NAMED),
    createdAt: TIME,
    closedAt: orNull(TIME),
    group: orNull(UUID),
    basedOn: orNull(UUID),
    spokenTo: orNull({ type: 'object' }),
    override: orNull({ type: 'object' }),
    parties: { type: 'array', items: { type: 'object' } },
    form: orNull({ type: 'object' }),
    revision: { type: 'integer' },
    answers: orNull({ type: 'object' }),
    supplements: { type: 'array', items: { type: 'object' } },
  },
  required: Object.keys(HEAD),
};

const EVENT: JsonSchema = {
  title: 'Event',
  type: 'object',
  properties: {
    id: UUID,
    seq: { type: 'integer' },
    type: { type: 'string', enum: EVENT_TYPES },
    at: TIME,
    by: { type: 'object' },
    from: STATE,
    to: STATE,
    version: { type: 'integer' },
    service: NAMED,
    data: { title: 'What is coded: reason, outcome, priority, …', type: 'object' },
    content: orNull({ title: 'Free text, as far as this caller reads it', type: 'object' }),
  },
  required: ['id', 'type', 'at', 'by', 'from', 'to'],
};

/** 201 of an event. */
export const EVENT_SENT: JsonSchema = {
  title: 'Event and referral',
  type: 'object',
  properties: { event: EVENT, referral: REFERRAL_AFTER },
  required: ['event', 'referral'],
};

const pageOf = (title: string, items: JsonSchema): JsonSchema => ({
  title,
  type: 'object',
  properties: { items: { type: 'array', items }, nextCursor: orNull({ type: 'string' }) },
  required: ['items', 'nextCursor'],
});

const SUMMARY: JsonSchema = {
  title: 'Referral in a list',
  type: 'object',
  properties: {
    id: UUID, reference: HEAD.reference, state: STATE, version: HEAD.version, priority: PRIORITY, person: { type: 'object' }, service: NAMED,
    sender: NAMED, owner: OWNER, assignee: orNull(NAMED), due: orNull(TIME), submittedAt: orNull(TIME), createdAt: TIME, closedAt: orNull(TIME), hops: HEAD.hops,
  },
  required: ['id', 'reference', 'state', 'version', 'priority', 'due', 'hops'],
};

export const TIMELINE = pageOf('Timeline', EVENT);
export const REFERRALS = pageOf('Referrals', SUMMARY);
