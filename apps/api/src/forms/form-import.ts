import { Injectable } from '@nestjs/common';
import { SHARING_CATEGORIES, type FormDefinition, type ImportedForm, type ImportNote, type Refusal, type SharingCategory } from '@onward/forms';
import { checkInput, type JsonSchema } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { FORM, FORM_KEY } from './forms.schemas.js';
import { FormGate, TooCostly } from './gate/form-gate.js';

const CHOICES = {
  category: { enum: SHARING_CATEGORIES, description: 'Who may see the answers; left out: those few who may see everything.' },
  key: { ...FORM_KEY, maxLength: 60, description: 'Left out: made of its name.' },
} as const;

/** A FHIR R4 Questionnaire as it is sent. What is in it, the import says. */
export const IMPORT_INPUT: JsonSchema = {
  'x-schema': 'FormImportInput',
  type: 'object',
  properties: { questionnaire: { type: 'object', description: 'A FHIR R4 Questionnaire.', additionalProperties: true }, ...CHOICES },
  required: ['questionnaire'],
  additionalProperties: false,
};

export const FORM_IMPORTED: JsonSchema = {
  'x-schema': 'FormImported',
  type: 'object',
  properties: {
    form: FORM,
    report: {
      type: 'array',
      description: 'What could not be carried over, or not as it was; empty where all could.',
      items: {
        'x-schema': 'FormImportNote',
        type: 'object',
        properties: { linkId: { type: 'string', description: 'Of the item; empty for the whole.' }, code: { type: 'string' }, reason: { type: 'string' } },
        required: ['linkId', 'code', 'reason'],
      },
    },
  },
  required: ['form', 'report'],
  additionalProperties: false,
};

export interface ImportInput {
  readonly questionnaire: object;
  readonly category?: SharingCategory;
  readonly key?: string;
}

/** Reads what was sent: INPUT_INVALID. The file itself goes by: it may be larger, and far stranger, than anything else, and is looked at in the gate's thread. */
export function importInput(body: unknown): ImportInput {
  const { questionnaire, ...choices } = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : { questionnaire: body };
  const isFile = typeof questionnaire === 'object' && questionnaire !== null && !Array.isArray(questionnaire);
  checkInput(IMPORT_INPUT, { ...choices, ...(isFile ? { questionnaire: {} } : questionnaire === undefined ? {} : { questionnaire: null }) });
  return body as ImportInput;
}

const refused = (reasons: readonly Refusal[]): Problem =>
  new Problem('FORM_INVALID', {
    detail: 'This Questionnaire cannot become a form.',
    errors: reasons.map(({ code, reason }) => ({ pointer: '/questionnaire', code, message: reason })),
  });

const TOO_DEEP: Refusal = { code: 'TOO_DEEP', reason: 'The file cannot be read: This is nested too deeply' };
const TOO_COSTLY: Refusal = { code: 'TOO_COSTLY', reason: 'Reading the file takes too long' };

/** Makes form drafts of FHIR Questionnaires. */
@Injectable()
export class FormImport {
  constructor(private readonly gate: FormGate) {}

  /** The draft and what is to be told of it; throws FORM_INVALID with every reason why the file cannot become a form. */
  async read({ questionnaire, category, key }: ImportInput): Promise<{ readonly form: Omit<FormDefinition, 'version' | 'status'>; readonly report: readonly ImportNote[] }> {
    const result = await this.imported(questionnaire, category);
    if ('refused' in result) throw refused(result.refused);
    const { version: _version, status: _status, ...form } = result.form;
    return { form: key === undefined ? form : { ...form, key }, report: result.report };
  }

  private async imported(questionnaire: object, category: SharingCategory | undefined): Promise<ImportedForm | { readonly refused: readonly Refusal[] }> {
    const file = textOf(questionnaire);
    if (file === undefined) throw refused([TOO_DEEP]);
    try {
      return await this.gate.import({ file, category });
    } catch (error) {
      throw error instanceof TooCostly ? refused([TOO_COSTLY]) : error;
    }
  }
}

/** Undefined for what is nested too deeply to be written as text. */
function textOf(file: object): string | undefined {
  try {
    return JSON.stringify(file);
  } catch {
    return undefined;
  }
}
