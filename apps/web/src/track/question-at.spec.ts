import { answerWords, questionAt, type Form } from './question-at';

const form = {
  schema: { type: 'object', properties: { leaves: { type: 'string', format: 'date', title: 'When?' }, days: { type: 'array', items: { type: 'string', format: 'date' } }, note: { type: 'string' } } }, uiSchema: {},
} as unknown as Form;
const words = (pointer: string, answer: unknown): string | undefined => {
  const question = questionAt(form, pointer);
  return question && answerWords(question, answer);
};

describe('An answer as its sender reads it', () => {
  it('is a day in words where a day was asked, and otherwise as it was written', () => {
    expect([words('/leaves', '2026-03-20'), words('/days', ['2026-03-20', '2026-04-01']), words('/note', '2026-03-20')]).toEqual(['20 March 2026', '20 March 2026\n1 April 2026', '2026-03-20']);
  });
});
