import type { ProblemCode } from '../problem/index.js';
import type { JsonSchema, ObjectSchema } from './json-schema.js';

/** What a route says of itself: its guard, its audit event, its schemas and its page of the OpenAPI document. */
export interface EndpointOptions {
  /** Unique in the whole API; names the operation in the generated client. */
  readonly operationId: string;
  /** What the caller's role must permit, or `public` where nobody need be signed in. */
  readonly permission: string;
  /** The name under which the act is audited, or null where nothing about anybody is read or written. */
  readonly audit: string | null;
  readonly summary: string;
  /** Path parameters that are not UUIDs (which the others are). What breaks its schema is 404. */
  readonly params?: Readonly<Record<string, JsonSchema>>;
  /** Query parameters. Others are refused unless `additionalProperties` is true. Integers and booleans arrive typed. */
  readonly query?: ObjectSchema;
  /** Request headers to document: `{ ...IF_MATCH, ...IDEMPOTENCY_KEY }`. */
  readonly headers?: Readonly<Record<string, JsonSchema>>;
  readonly body?: JsonSchema;
  /**
   * `before` (the default): query and body are checked, then the permission, before the handler runs.
   * `by-handler`: the handler looks for the thing first (404), then calls `checkInput` (422) and `authorise` (403) itself.
   */
  readonly bodyCheck?: 'before' | 'by-handler';
  /** Schemas of the successful answers by status; null is an answer without a body. The lowest is the handler's status. */
  readonly responses: Readonly<Record<number, JsonSchema | null>>;
  /** The codes it can answer besides those that follow from the rest of this declaration. */
  readonly problems: readonly ProblemCode[];
  /**
   * The media type of the body (default `application/json`; `application/merge-patch+json` for PATCH).
   * A type that is not JSON reaches the handler as the unread stream in `request.body`.
   */
  readonly contentType?: string;
  /** The media type of the successful answer where it is not JSON, or the types that it may be of. */
  readonly produces?: string | readonly string[];
  /** A page asks this by itself, over and over: it is no sign that anybody is there, and does not prolong their session. */
  readonly isUnattended?: true;
  /** Response headers to document, with their meaning: `{ ...ETAG }`. */
  readonly responseHeaders?: Readonly<Record<string, string>>;
}
