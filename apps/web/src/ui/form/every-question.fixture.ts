import type { JsonSchema } from '@onward/forms';

/** One question of every kind that a form may ask, each as the library would like to answer it for us. */
export const EVERY_QUESTION: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', title: 'Name', minLength: 1, maxLength: 20 },
    story: { type: 'string', title: 'Story', description: 'In your own words.', maxLength: 5_000 },
    needsInterpreter: { type: 'boolean', title: 'Is an interpreter needed?' },
    urgency: { type: 'string', title: 'How soon?', enum: ['routine', 'urgent'] },
    fixed: { type: 'string', title: 'The only one there is', const: 'only', enum: ['only'] },
    needs: { type: 'array', title: 'Needs', items: { type: 'string', enum: ['print', 'braille'] }, uniqueItems: true, minItems: 1 },
    area: { type: 'string', title: 'Area', enum: ['north', 'south'] },
    born: { type: 'string', format: 'date', title: 'Date of birth' },
    age: { type: 'integer', title: 'Age', minimum: 0, 'x-name': 'the age' },
    email: { type: 'string', format: 'email', title: 'Email' },
    home: {
      type: 'object', title: 'Home', description: 'Where they live now.',
      properties: { street: { type: 'string', title: 'Street' }, isOwn: { type: 'boolean', title: 'Do they own it?' } }, required: ['street', 'isOwn'],
    },
    medicines: {
      type: 'array', title: 'Medicines', minItems: 1, maxItems: 3,
      items: { type: 'object', title: 'Medicine', properties: { drug: { type: 'string', title: 'Drug' }, since: { type: 'string', format: 'date', title: 'Since' } }, required: ['drug'] },
    },
    phones: { type: 'array', title: 'Phone', items: { type: 'string' } },
  },
  required: ['name', 'needsInterpreter', 'urgency', 'fixed', 'needs', 'home', 'medicines'],
};

export const EVERY_LOOK = {
  story: { 'ui:widget': 'textarea' },
  urgency: { 'ui:widget': 'radio', 'ui:enumNames': ['It can wait', 'Within days'] },
  fixed: { 'ui:widget': 'radio' },
  needs: { 'ui:widget': 'checkboxes', 'ui:enumNames': ['Large print', 'Braille'] },
  area: { 'ui:enumNames': ['In the north', 'In the south'] },
} as const;
