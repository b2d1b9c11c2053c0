/** What we write of FHIR R4. What we read is never trusted to have these shapes: see `reading.ts`. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface Extension {
  readonly url: string;
  readonly [value: `value${string}`]: unknown;
}

/** One `value[x]`, or none where an extension says it all. */
export interface FhirValue {
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueDateTime?: string;
  readonly valueTime?: string;
  readonly valueString?: string;
  readonly valueUri?: string;
  readonly valueCoding?: Coding;
  readonly valueQuantity?: { readonly value?: number; readonly unit?: string; readonly system?: string; readonly code?: string };
  readonly valueReference?: { readonly reference?: string; readonly display?: string };
}

export const ITEM_TYPES = [
  'group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url', 'choice', 'open-choice', 'attachment', 'reference', 'quantity',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly [answer: `answer${string}`]: unknown;
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly definition?: string;
  readonly code?: readonly Coding[];
  readonly prefix?: string;
  readonly text?: string;
  readonly type: ItemType;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly answerValueSet?: string;
  readonly answerOption?: readonly FhirValue[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url?: string;
  readonly version: string;
  readonly name?: string;
  readonly title: string;
  readonly status: 'draft' | 'active' | 'retired';
  readonly subjectType: readonly string[];
  readonly publisher?: string;
  readonly copyright?: string;
  readonly code?: readonly Coding[];
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseAnswer extends FhirValue {
  readonly item?: readonly ResponseItem[];
}

export interface ResponseItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error';
  readonly item: readonly ResponseItem[];
}
