import type { Coding } from './scoring.js';
import type { ReferrerKind, SharingCategory } from './vocabulary.js';

/** May a past answer be shown as this question's answer, offered one at a time, or never (consent, capacity, current risk, urgency, scored items)? */
export type Prefill = 'offer' | 'confirm-singly' | 'never';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

type SubSchema = JsonSchema | boolean;

/**
 * The subset of JSON Schema 2020-12 that forms and request bodies are written in, with our own annotations.
 * There is no `default`: nothing answers a question for a person.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, SubSchema>>;
  /** Within the same document only: `#/$defs/…`. */
  readonly $ref?: string;

  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;

  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;

  readonly properties?: Readonly<Record<string, SubSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SubSchema;
  readonly patternProperties?: Readonly<Record<string, SubSchema>>;
  readonly propertyNames?: SubSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;

  readonly items?: SubSchema;
  readonly prefixItems?: readonly SubSchema[];
  readonly contains?: SubSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly allOf?: readonly SubSchema[];
  readonly anyOf?: readonly SubSchema[];
  readonly oneOf?: readonly SubSchema[];
  readonly not?: SubSchema;
  readonly if?: SubSchema;
  readonly then?: SubSchema;
  readonly else?: SubSchema;

  /** Key of a concept in `CONCEPTS`: the same thing, whichever form asks it. */
  readonly 'x-concept'?: string;
  readonly 'x-category'?: SharingCategory;
  /** What this question is called elsewhere (LOINC, SNOMED CT); a question with a concept has its concept's code. */
  readonly 'x-code'?: Coding;
  readonly 'x-prefill'?: Prefill;
  /** The field as a noun phrase with its article, for messages: "the reason for referral". */
  readonly 'x-name'?: string;
  /** The field's own words for a broken keyword: `{ required: 'Enter …', pattern: '…' }`. */
  readonly 'x-messages'?: Readonly<Record<string, string>>;
  /** What is required besides `required`, by kind of the sender's organisation: JSON pointers relative to this node. */
  readonly 'x-required-for'?: Readonly<Partial<Record<ReferrerKind, readonly string[]>>>;
  /** In `then` or `else`: the top-level questions that are shown only where this branch is taken. */
  readonly 'x-asks'?: readonly string[];
  readonly [annotation: `x-${string}`]: unknown;
}
