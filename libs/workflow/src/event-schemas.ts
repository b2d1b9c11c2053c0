import { DECLINE_REASONS, OUTCOMES, REDACTABLE, REDACTED_OF_SENDING, REDACTION_BASES, REDIRECT_REASONS, START_KINDS, WITHDRAW_REASONS, type ClientEventType } from './events.js';
import { PRIORITIES } from './states.js';

/** Plain JSON Schema 2020-12 data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const uuid = (title: string): JsonSchema => ({ title, type: 'string', format: 'uuid' });
/** Words, and not only spaces. */
const text = (title: string, maxLength = 5000): JsonSchema => ({ title, type: 'string', pattern: '\\S', maxLength });
const oneOf = (title: string, values: readonly string[]): JsonSchema => ({ title, type: 'string', enum: values });
const time = (title: string): JsonSchema => ({ title, type: 'string', format: 'date-time' });

const answers: JsonSchema = { title: 'Answers, as a JSON merge patch', type: 'object', minProperties: 1 };
const supplements: JsonSchema = {
  title: 'Answers to supplements that went with it, each as a JSON merge patch',
  type: 'array',
  minItems: 1,
  maxItems: 20,
  items: {
    type: 'object',
    properties: {
      form: { type: 'object', title: 'Supplement', properties: { key: text('Key', 100) }, required: ['key'], additionalProperties: false },
      answers,
    },
    required: ['form', 'answers'],
    additionalProperties: false,
  },
};
const pointers: JsonSchema = {
  title: 'The answers asked about, as JSON pointers',
  type: 'array',
  maxItems: 100,
  items: { type: 'string', maxLength: 500, pattern: '^(/[^/]+)+$' },
};
const alternative: JsonSchema = {
  title: 'What to do instead: a service, or words',
  oneOf: [
    { type: 'object', title: 'A service', properties: { serviceId: uuid('Service') }, required: ['serviceId'], additionalProperties: false },
    text('In words'),
  ],
};
const otherNeedsNote: JsonSchema = {
  if: { properties: { reason: { const: 'other' } }, required: ['reason'] },
  then: { required: ['note'] },
};

/** What waits for a second person's word is taken back by who asked for it, or refused by the second: then nothing else need be named. */
const undo: JsonSchema = { title: 'Not so after all: what was asked for is taken back, or refused', type: 'boolean' };
const unlessUndone = (rules: JsonSchema): JsonSchema => ({ if: { properties: { undo: { const: true } }, required: ['undo'] }, else: rules });

interface Shape {
  title: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  rules?: JsonSchema;
}

function bodyOf(type: ClientEventType, shape: Shape): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: shape.title,
    type: 'object',
    properties: {
      type: { title: 'Event', const: type },
      personId: uuid('The person you mean: refused when the referral is about someone else'),
      note: text('Note for the team that has the referral'),
      toReferrer: text('Message that everyone on the referral sees'),
      ...shape.properties,
    },
    required: ['type', ...(shape.required ?? [])],
    additionalProperties: false,
    ...shape.rules,
  };
}

const reasons: Record<string, JsonSchema> = { reason: oneOf('Reason', DECLINE_REASONS), alternative };
const override: JsonSchema = {
  title: 'Send all the same: a reason for each check set aside',
  type: 'object',
  properties: { fit: text('Why it should go to this service'), duplicate: text('Why another referral is needed') },
  additionalProperties: false,
};

const SHAPES: Record<ClientEventType, Shape> = {
  submit: { title: 'Send the referral', properties: { override } },
  triage: { title: 'Review and set the priority', properties: { priority: oneOf('Priority', PRIORITIES) }, required: ['priority'] },
  redirect: {
    title: 'Move it onward to another service',
    properties: { toServiceId: uuid('Service to move it to'), reason: oneOf('Reason', REDIRECT_REASONS) },
    required: ['toServiceId', 'reason'],
    rules: otherNeedsNote,
  },
  'request-information': { title: 'Ask the referrer a question', properties: { question: text('Question'), pointers }, required: ['question'] },
  'provide-information': {
    title: 'Answer the question',
    properties: { answers, supplements },
    rules: { anyOf: [{ required: ['answers'] }, { required: ['supplements'] }, { required: ['toReferrer'] }, { required: ['note'] }] },
  },
  accept: { title: 'Accept', properties: { contactBy: time('The person will be contacted by') } },
  advise: { title: 'Give advice instead', properties: { advice: text('Advice') }, required: ['advice'] },
  'acknowledge-advice': { title: 'The advice settles it' },
  convert: { title: 'The advice did not settle it: back to the service' },
  'propose-decline': { title: 'Propose that it is declined', properties: reasons, required: ['reason', 'alternative'], rules: otherNeedsNote },
  decline: { title: 'Decline, saying what to do instead', properties: reasons, required: ['reason', 'alternative'], rules: otherNeedsNote },
  appeal: { title: 'Ask for a second look', required: ['note'] },
  start: {
    title: 'Record an appointment, a contact, a visit or an admission',
    properties: { kind: oneOf('Kind', START_KINDS), at: time('When'), place: text('Where', 500) },
    required: ['kind', 'at'],
  },
  complete: {
    title: 'Record the outcome',
    properties: { outcome: oneOf('Outcome', OUTCOMES), summary: text('Summary') },
    required: ['outcome', 'summary'],
  },
  reopen: { title: 'Open it again', required: ['note'] },
  withdraw: { title: 'Withdraw', properties: { reason: oneOf('Reason', WITHDRAW_REASONS) }, required: ['reason'], rules: otherNeedsNote },
  retract: { title: 'Take back what you just did' },
  'entered-in-error': { title: 'It should never have been recorded', properties: { undo }, required: ['note'] },
  'correct-person': {
    title: 'It is about someone else',
    properties: { toPersonId: uuid('The person it is really about'), undo },
    required: ['note'],
    rules: unlessUndone({ required: ['toPersonId'] }),
  },
  redact: {
    title: 'Take words or answers out of the record for good',
    properties: {
      eventId: uuid('The event whose words are taken out'),
      pointers: { ...pointers, title: 'The answers that are taken out, as JSON pointers, of the form and of its supplements', minItems: 1, uniqueItems: true },
      assessmentId: uuid('The assessment whose answers and scores are taken out: made on this referral, or of its person and on none'),
      sending: { title: 'What was said on sending: who was spoken to, or why a check was set aside', type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: REDACTED_OF_SENDING } },
      basis: oneOf('By what right', REDACTION_BASES),
      undo,
    },
    required: ['note'],
    rules: unlessUndone({ required: ['basis'], oneOf: REDACTABLE.map((what) => ({ required: [what] })) }),
  },
  reprioritise: { title: 'Change the priority', properties: { priority: oneOf('Priority', PRIORITIES) }, required: ['priority'] },
  assign: { title: 'Assign to a colleague', properties: { userId: uuid('Colleague') }, required: ['userId'] },
  release: { title: 'Put it back for anyone in the team' },
  amend: { title: 'Amend the answers', properties: { answers, supplements }, rules: { anyOf: [{ required: ['answers'] }, { required: ['supplements'] }] } },
  join: { title: 'Join this referral instead of sending another', properties: { answers } },
  invite: {
    title: 'Invite another organisation',
    properties: { organisationId: uuid('Organisation'), as: oneOf('As', ['copied', 'consulted']) },
    required: ['organisationId', 'as'],
  },
  leave: { title: 'Leave this referral' },
  message: { title: 'Send a message', rules: { anyOf: [{ required: ['note'] }, { required: ['toReferrer'] }] } },
  attach: { title: 'Attach a document', properties: { attachmentId: uuid('Document') }, required: ['attachmentId'] },
  'record-death': { title: 'Record that the person has died', properties: { undo: { title: 'It was a mistake', type: 'boolean' } } },
};

/**
 * The body of each event that a client may send, by type, as JSON Schema 2020-12. The web, the API's check and its
 * OpenAPI document all use these. The system's own events have no body schema: no client sends them.
 */
export const EVENT_SCHEMAS = Object.fromEntries(
  Object.entries(SHAPES).map(([type, shape]) => [type, bodyOf(type as ClientEventType, shape)]),
) as Record<ClientEventType, JsonSchema>;
