import type { FormDefinition } from './form-definition.js';
import { readableAnswers } from './readable.js';

const form: FormDefinition = {
  key: 'made-up', version: 1, title: 'Made up', kind: 'core', example: {},
  schema: {
    type: 'object',
    properties: {
      reason: { type: 'string', title: 'Why?' },
      urgency: { enum: ['soon', 'urgent'], title: 'How soon?' },
      actions: { type: 'array', title: 'What is asked?', items: { enum: ['visit', 'call'] } },
      born: { type: 'string', format: 'date', title: 'Born' },
      seen: { type: 'string', format: 'date-time', title: 'Seen' },
      weight: { type: 'number', title: 'Weight', 'x-item': { unit: { display: 'kg' } } },
      agreed: { type: 'boolean', title: 'Agreed?' },
      medicines: { type: 'array', title: 'Medicines', items: { type: 'object', properties: { name: { title: 'Name' }, strength: { title: 'Strength', enum: ['low', 'high'] } } } },
      home: { type: 'object', title: 'Home', properties: { street: { title: 'Street' }, keySafe: { type: 'boolean', title: 'Key safe' } } },
    },
  },
  uiSchema: {
    'ui:pages': [{ key: 'why', title: 'Why', fields: ['reason', 'urgency', 'actions'] }, { key: 'who', title: 'Who', fields: ['born', 'seen', 'weight', 'agreed', 'medicines', 'home'] }],
    urgency: { 'ui:enumNames': ['Soon', 'Urgent: within days'] },
    actions: { 'ui:enumNames': ['A visit', 'A call'] },
    agreed: { 'ui:enumNames': ['They agree', 'They do not'] },
    medicines: { items: { strength: { 'ui:enumNames': ['Low', 'High'] } } },
  },
};
const words = (answers: object) => readableAnswers(form, answers as Record<string, unknown>).map(({ question, answer }) => `${question} ${answer}`);

describe('Answers in words', () => {
  it('are in page order, each with its section, its question and its place', () => {
    expect(readableAnswers(form, { born: '1980-03-31', reason: 'Falls\n\nOften' })).toEqual([
      { pointer: '/reason', place: 0, section: 'Why', question: 'Why?', answer: 'Falls\n\nOften' },
      { pointer: '/born', place: 3, section: 'Who', question: 'Born', answer: '31 March 1980' },
    ]);
  });

  it('have titles for options, days and times written out, units, and a line for each of several', () => {
    expect(words({ urgency: 'urgent', actions: ['call', 'visit'], seen: '2026-07-01T08:30:00Z', weight: 62.5, agreed: false })).toEqual([
      'How soon? Urgent: within days', 'What is asked? A call\nA visit', 'Seen 1 July 2026 at 09:30', 'Weight 62.5 kg', 'Agreed? They do not',
    ]);
  });

  it('have the boxes of a list and of a section as the form asks them, whatever order they were kept in', () => {
    expect(words({ medicines: [{ strength: 'high', name: 'Metformin' }, { name: 'Aspirin' }], home: { keySafe: true, street: 'High Street' } })).toEqual([
      'Medicines Name: Metformin\nStrength: High\nName: Aspirin', 'Home Street: High Street\nKey safe: Yes',
    ]);
  });

  it('are given as they are where the form has no words for them: an unknown code, no day', () => {
    expect(words({ urgency: 'never', born: '1980-02-31x', seen: 'soon', nobodyAsked: 1 })).toEqual(['How soon? never', 'Born 1980-02-31x', 'Seen soon']);
  });
});
