import { CONCEPTS } from './concepts.js';
import type { FormDefinition } from './form-definition.js';
import { conceptAnswers, knownNow, offersFor, type Recorded } from './story.js';

const form: FormDefinition = {
  key: 'home', version: 1, title: 'At home', kind: 'supplement', uiSchema: {}, example: {},
  schema: {
    type: 'object',
    properties: {
      carers: { type: 'string', maxLength: 40, 'x-concept': 'carers', 'x-prefill': 'offer' },
      body: { type: 'object', properties: { allergies: { type: 'string', 'x-concept': 'allergies', 'x-prefill': 'confirm-singly', 'x-category': 'general' } } },
      urgency: { type: 'string', 'x-concept': 'urgency', 'x-prefill': 'never' },
      shoeSize: { type: 'integer' },
    },
  },
};
const NOW = new Date('2026-03-17T10:00:00Z');
const said = (recordedAt: string, organisation: string, value: unknown, concept = 'carers'): Recorded => ({
  concept, value, recordedBy: `Somebody of ${organisation}`, organisation, recordedAt: `${recordedAt}T09:00:00.000Z`, responseId: `${organisation} ${recordedAt}`,
});

describe('A set of answers', () => {
  it('tells of the person what its questions have a concept for, those in sections too', () => {
    expect(conceptAnswers(form, { carers: 'Her son', body: { allergies: 'Penicillin' }, shoeSize: 4 }).map(({ concept, pointer, value, category }) => [concept, pointer, value, category])).toEqual([
      ['carers', '/carers', 'Her son', CONCEPTS['carers']?.category],
      ['allergies', '/body/allergies', 'Penicillin', 'general'],
    ]);
  });
  it('tells nothing by what was not answered', () => {
    expect(conceptAnswers(form, { carers: null })).toEqual([]);
  });
});

describe('What is known of a person', () => {
  const carers = (...recorded: Recorded[]) => knownNow(recorded, NOW).get('carers') ?? [];

  it('is the newest answer of an organisation; the one before is superseded', () => {
    expect(carers(said('2026-02-01', 'practice', 'Her son'), said('2026-03-01', 'practice', 'Nobody')).map(({ value }) => value)).toEqual(['Nobody']);
    expect(carers(said('2026-03-01', 'practice', 'Nobody'), said('2026-02-01', 'practice', 'Her son')).map(({ value }) => value)).toEqual(['Nobody']);
  });
  it('has both where two organisations say different things, the newest first', () => {
    expect(carers(said('2026-02-01', 'practice', 'Her son'), said('2026-03-01', 'police', 'Nobody')).map(({ value, organisation }) => [value, organisation])).toEqual([
      ['Nobody', 'police'], ['Her son', 'practice'],
    ]);
  });
  it('names who said it first and when it was last said again', () => {
    expect(carers(said('2025-12-01', 'practice', 'Her son'), said('2026-03-01', 'police', 'Her son'))).toMatchObject([
      { value: 'Her son', organisation: 'practice', recordedAt: '2025-12-01T09:00:00.000Z', confirmedAt: '2026-03-01T09:00:00.000Z' },
    ]);
  });
  it('names who said it again last, and where; nobody where nobody did', () => {
    const [again] = carers(said('2025-12-01', 'practice', 'Her son'), said('2026-02-01', 'ward', 'Her son'), said('2026-03-01', 'police', 'Her son'));
    expect([again?.recordedBy, again?.confirmedBy, again?.confirmedIn]).toEqual(['Somebody of practice', 'Somebody of police', 'police']);
    expect(carers(said('2025-12-01', 'practice', 'Her son'))[0]).not.toHaveProperty('confirmedBy');
  });
  it('is confirmed by nobody who says otherwise since', () => {
    const told = carers(said('2025-12-01', 'practice', 'Her son'), said('2026-02-01', 'police', 'Her son'), said('2026-03-01', 'police', 'Nobody'));
    expect(told.map(({ value, confirmedAt, confirmedBy }) => [value, confirmedAt.slice(0, 10), confirmedBy])).toEqual([['Nobody', '2026-03-01', undefined], ['Her son', '2025-12-01', undefined]]);
    const left = carers(said('2025-12-01', 'practice', 'Her son'), said('2026-02-01', 'police', 'Her son'), said('2026-03-01', 'practice', 'Nobody'));
    expect(left.map(({ value, recordedBy }) => [value, recordedBy])).toEqual([['Nobody', 'Somebody of practice'], ['Her son', 'Somebody of police']]);
  });
  it('drops what an organisation took back, though it had agreed with another before', () => {
    const told = carers(said('2026-01-01', 'practice', 'Her son'), said('2026-02-01', 'police', 'Her son'), said('2026-02-02', 'practice', 'Nobody'), said('2026-02-03', 'police', 'Nobody'));
    expect(told.map(({ value }) => value)).toEqual(['Nobody']);
  });
  it('is stale once its concept’s days have passed since it was last confirmed, and not a moment before', () => {
    const days = CONCEPTS['carers']?.freshForDays ?? 0;
    const at = (milliseconds: number) => knownNow([said('2026-03-01', 'practice', 'Her son')], new Date(Date.parse('2026-03-01T09:00:00Z') + days * 86_400_000 + milliseconds)).get('carers')?.[0]?.isStale;
    expect([at(0), at(1)]).toEqual([false, true]);
  });
});

describe('A form', () => {
  it('is offered what is known, by question, with how it may be taken over', () => {
    const known = knownNow([said('2026-03-01', 'practice', 'Her son'), said('2026-03-01', 'practice', 'Penicillin', 'allergies'), said('2026-03-01', 'practice', 'soon', 'urgency')], NOW);
    expect(Object.entries(offersFor(form, known)).map(([pointer, { prefill, known: [first] }]) => [pointer, prefill, first?.value])).toEqual([
      ['/carers', 'offer', 'Her son'], ['/body/allergies', 'confirm-singly', 'Penicillin'], ['/urgency', 'never', 'soon'],
    ]);
  });
  it('is offered nothing more freely than the dictionary allows, whatever it says itself', () => {
    const older: FormDefinition = { ...form, schema: { type: 'object', properties: {
      urgency: { type: 'string', 'x-concept': 'urgency', 'x-prefill': 'offer' }, reason: { type: 'string', 'x-concept': 'urgency-reason' }, allergies: { type: 'string', 'x-concept': 'allergies', 'x-prefill': 'offer' },
    } } };
    const known = knownNow([said('2026-03-01', 'practice', 'soon', 'urgency'), said('2026-03-01', 'practice', 'Why', 'urgency-reason'), said('2026-03-01', 'practice', 'Latex', 'allergies')], NOW);
    expect(Object.entries(offersFor(older, known)).map(([pointer, { prefill }]) => [pointer, prefill])).toEqual([['/urgency', 'never'], ['/reason', 'never'], ['/allergies', 'confirm-singly']]);
    expect(conceptAnswers({ ...older, schema: { type: 'object', properties: { place: { type: 'string', 'x-concept': 'preferred-place-of-death', 'x-category': 'general' } } } }, { place: 'home' })).toMatchObject([{ category: 'end-of-life' }]);
  });
  it('is not offered what its question would refuse', () => {
    expect(offersFor(form, knownNow([said('2026-03-01', 'practice', 'x'.repeat(41))], NOW))).toEqual({});
  });
});
