import type { FormDefinition } from '@onward/forms';

export type FormDraft = Omit<FormDefinition, 'version' | 'status'>;

/** A short supplement that may be published as it is, but for what a test changes of it. */
export function formDraft(key: string, change: Partial<FormDraft> = {}): FormDraft {
  return {
    key,
    title: 'Falls',
    kind: 'supplement',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['fallen'],
      properties: {
        fallen: { type: 'string', enum: ['yes', 'no'], title: 'Has the person fallen in the last year?', 'x-name': 'whether the person has fallen', 'x-category': 'general' },
        about: { type: 'string', maxLength: 500, title: 'What happened?', 'x-name': 'what happened', 'x-category': 'general' },
      },
    },
    uiSchema: { 'ui:pages': [{ key: 'falls', title: 'Falls', fields: ['fallen', 'about'] }], fallen: { 'ui:enumNames': ['Yes', 'No'] } },
    example: { fallen: 'yes', about: 'On the stairs' },
    ...change,
  };
}
