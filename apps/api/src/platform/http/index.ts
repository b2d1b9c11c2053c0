export { checkInput } from './check-input.js';
export { CurrentActor } from './current-actor.js';
export { decodeCursor, encodeCursor, type CursorKey, type CursorKind, type Page } from './cursor.js';
export { Endpoint } from './endpoint.js';
export type { EndpointOptions } from './endpoint-options.js';
export { UUID, type JsonSchema, type ObjectSchema } from './json-schema.js';
export { MEMBERSHIP_IN_QUERY, membershipInQuery } from './membership-query.js';
export {
  RequestStages,
  registerAuthentication,
  registerAuthorisation,
  registerReplay,
  type Authentication,
  type Authorisation,
  type Replay,
  type ReplayedAnswer,
} from './request-stages.js';
export { BODY_LIMIT, readBody } from './read-body.js';
export type { RoutePlan } from './route-plan.js';
export { jsonText } from './json-text.js';
export { ETAG, IDEMPOTENCY_KEY, IF_MATCH, etag, ifMatch } from './version.js';
