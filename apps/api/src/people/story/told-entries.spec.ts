import type { FormDefinition } from '@onward/forms';
import { toldEntries, type ToldPart } from './told-entries.js';

const form: FormDefinition = {
  key: 'older', version: 1, title: 'Older', kind: 'supplement', uiSchema: {}, example: {},
  schema: { type: 'object', properties: { place: { type: 'string', title: 'Where?', 'x-concept': 'preferred-place-of-death', 'x-category': 'general' } } },
};
const part = (category: string): ToldPart => ({
  responseId: 'r', category, form: { key: 'older', version: 1 }, answers: { place: 'home' }, recordedBy: 'Dr Finch', organisation: { id: 'o', name: 'Mill Lane', kind: 'gp-practice' }, recordedAt: '2026-01-01T00:00:00.000Z',
});

describe('What a response tells', () => {
  it('is told from rows of its concept’s category', () => expect(toldEntries(form, [part('end-of-life')]).map(({ value }) => value)).toEqual(['home']));
  it('is not told from a row that others may read, where a form put it there before the dictionary was asked', () => expect(toldEntries(form, [part('general')])).toEqual([]));
});
