import type { JsonSchema } from './json-schema.js';
import type { Scoring } from './scoring.js';

/** A set of answers to one form, by question key. */
export type Answers = Readonly<Record<string, unknown>>;

/** One page of a form: a heading and the top-level questions it shows, in order. */
export interface FormPage {
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly string[];
  /** All its questions have one list of answers, and `description` is what they have in common: they may be drawn as one table. */
  readonly matrix?: boolean;
}

/** How a form looks: rjsf's uiSchema, with `ui:pages` for its sections. It decides nothing about what is valid. */
export interface UiSchema {
  readonly 'ui:pages'?: readonly FormPage[];
  /** Whose words these are, to be shown wherever the form is: where it is answered, read and printed. */
  readonly 'ui:attribution'?: string;
  readonly [fieldOrOption: string]: unknown;
}

export type FormKind = 'core' | 'supplement' | 'assessment';
export type FormStatus = 'draft' | 'published' | 'retired';

/** A form as data; immutable once published, known by `key` and `version`. */
export interface FormDefinition {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly kind: FormKind;
  readonly schema: JsonSchema;
  readonly uiSchema: UiSchema;
  readonly scoring?: Scoring;
  /** A complete set of answers, valid for every kind of referrer. */
  readonly example: Answers;
  readonly status?: FormStatus;
}
