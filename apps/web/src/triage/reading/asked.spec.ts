import { askedIn } from './asked';

const schema = {
  type: 'object',
  properties: {
    leaves: { type: 'string', format: 'date', title: 'When?', 'x-concept': 'expected-discharge' },
    note: { type: 'string', title: 'Anything else?', 'x-concept': 'note' },
    helps: { type: 'array', items: { type: 'string', enum: ['cane', 'none'] }, title: 'What helps?', 'x-concept': 'helps' },
    children: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } } }, title: 'Children', 'x-concept': 'children' },
  },
};
const words = (answers: Record<string, unknown>) => askedIn({ schema, uiSchema: { helps: { 'ui:enumNames': ['A cane', 'Nothing'] } } }, answers).map((one) => one.words);

describe('What was answered, as triage reads it', () => {
  it('has days in words, and what somebody wrote as they wrote it', () => {
    expect(words({ leaves: '2026-03-20', note: '2026-03-20' })).toEqual(['20 March 2026', '2026-03-20', undefined, undefined]);
  });
  it('has the names of what was chosen, and the days in a list too', () => {
    expect(words({ helps: ['cane', 'none'], children: [{ name: 'Ada', born: '2020-01-05' }, { name: 'Ben' }] }).slice(2)).toEqual(['A cane; Nothing', 'Ada, 5 January 2020; Ben']);
  });
});
