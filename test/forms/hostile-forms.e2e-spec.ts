import { formDraft, type FormDraft } from '../factories/form-draft.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const TITLE = { title: 'Why?', 'x-category': 'general' } as const;

/** A draft of one question that is asked so. */
function asking(key: string, question: object, answer: unknown = 'x', more: object = {}): FormDraft {
  return formDraft(key, {
    schema: { type: 'object', additionalProperties: false, properties: { why: { ...TITLE, ...question } }, ...more },
    uiSchema: { 'ui:pages': [{ key: 'one', title: 'One', fields: ['why'] }] },
    example: { why: answer },
  });
}

const pattern = (key: string, text: string, maxLength = 60): FormDraft => asking(key, { type: 'string', pattern: text, maxLength });

const DEEP = `${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`;

const loop = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`d${n}`, { allOf: [{ $ref: `#/$defs/d${(n + 1) % 300}` }, { $ref: `#/$defs/d${(n + 1) % 300}` }] }]));
const boxes = { type: 'object', additionalProperties: false, properties: Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`b${n}`, { title: 'B' }])) };
const alternatives = { oneOf: Array.from({ length: 1_200 }, (_, n) => ({ type: 'object', required: [`k${n}`] })) };
const questions = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`q${n}`, { ...TITLE, type: 'string' } as const]));

/** Kept as drafts, since what is in them harms nobody; none is published. */
const AT_THE_GATE: readonly (readonly [string, FormDraft, string])[] = [
  ['a pattern that repeats a repetition', pattern('p1', '^(a+)+$'), 'SLOW_PATTERN /schema/properties/why'],
  ['a pattern of alternatives that are the same', pattern('p2', '^(a|a)*$'), 'SLOW_PATTERN /schema/properties/why'],
  ['a pattern that looks ahead for a repetition', pattern('p3', '^(?=(\\w+\\s?)*$)'), 'SLOW_PATTERN /schema/properties/why'],
  ['a pattern that counts', pattern('p4', '^(a?){30}a{30}$'), 'SLOW_PATTERN /schema/properties/why'],
  ['a pattern that refers back', pattern('p5', '^(a+)\\1+$'), 'SLOW_PATTERN /schema/properties/why'],
  ['a pattern of quadratic cost over a long text', pattern('p6', '\\s+$', 5_000), 'SLOW_PATTERN /schema/properties/why'],
  ['a reference to another site', asking('r1', { $ref: 'https://example.org/schema' }), 'PATTERN /schema/properties/why/$ref'],
  ['a reference to the whole', asking('r2', { $ref: '#' }), 'PATTERN /schema/properties/why/$ref'],
  ['definitions that refer to each other, twice each', asking('r3', { $ref: '#/$defs/d0' }, 'x', { $defs: loop }), 'NESTED_REF /schema/$defs/d0/allOf/0/$ref'],
  ['a definition of a thousand boxes that is asked a hundred times',
    asking('r4', { type: 'array', items: { allOf: Array.from({ length: 100 }, () => ({ $ref: '#/$defs/boxes' })), $ref: '#/$defs/boxes' } }, [], { $defs: { boxes } }), 'TOO_MANY_FIELDS /schema'],
  ['more than 300 fields', formDraft('f1', { schema: { type: 'object', additionalProperties: false, properties: questions } }), 'TOO_MANY_FIELDS /schema'],
  ['a list that is compared two by two', asking('u1', { type: 'array', uniqueItems: true }), 'UNBOUNDED_LIST /schema/properties/why'],
];

/** Their cost is in the answers, so that only time tells: each takes ten times the gate's limit or more, so that no faster machine lets it through. */
const COSTLY: readonly (readonly [string, FormDraft])[] = [
  ['a thousand alternatives for each of two thousand answers, thirty times',
    asking('c1', { type: 'array', maxItems: 2_000, items: { type: 'object', allOf: Array.from({ length: 30 }, () => ({ $ref: '#/$defs/alternatives' })) } }, Array.from({ length: 2_000 }, () => ({ k5: 1 })), { $defs: { alternatives } })],
  ['two thousand answers that are compared two by two, and again', asking('c2', { type: 'array', allOf: Array.from({ length: 50 }, () => ({ maxItems: 2_000, uniqueItems: true })) }, Array.from({ length: 2_000 }, (_, n) => [[n], [1]]))],
];

/** Not even kept. */
const AT_THE_DOOR: readonly (readonly [string, string, number, string])[] = [
  ['a form 10,000 deep', `{"key":"deep","title":"T","kind":"core","schema":${DEEP},"uiSchema":{},"example":{}}`, 422, 'INPUT_INVALID'],
  ['a form of 900 kB', JSON.stringify(formDraft('large', { uiSchema: { note: 'x'.repeat(900_000) } })), 422, 'FORM_INVALID'],
  ['a form over a megabyte', JSON.stringify(formDraft('larger', { uiSchema: { note: 'x'.repeat(1_100_000) } })), 413, 'BODY_TOO_LARGE'],
  ['a question called __proto__', JSON.stringify(asking('proto', {})).replace('"why"', '"__proto__"'), 400, 'BODY_MALFORMED'],
  ['a question called constructor', JSON.stringify(asking('constructed', {})).replace('"why"', '"constructor"'), 422, 'FORM_INVALID'],
  ['a look for prototype', JSON.stringify(formDraft('prototype', { uiSchema: { prototype: { polluted: true } } })), 422, 'FORM_INVALID'],
  ['half a character', JSON.stringify(formDraft('half')).replace('Falls', '\\ud800'), 422, 'INPUT_INVALID'],
  ['what is not JSON', '{"key":', 400, 'BODY_MALFORMED'],
  ['a list', '[]', 422, 'INPUT_INVALID'],
];

describe('A hostile form', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    // the gate's thread is there from the first draft on
    await onward.as('admin').post('/api/forms', formDraft('warm'));
    await onward.as('admin').request('POST', '/api/forms/warm/versions/1/publish', undefined, { version: 1 });
  }, 60_000);
  afterAll(() => onward?.stop());

  const codes = ({ body }: Answered) => ((body['errors'] as { pointer: string; code: string }[] | undefined) ?? []).map(({ pointer, code }) => `${code} ${pointer}`);
  const publish = (key: string) => onward.as('admin').request('POST', `/api/forms/${key}/versions/1/publish`, undefined, { version: 1 });
  /** Asks something else all the while, and counts the answers: in their own thread there would be none before the end. */
  async function meanwhile<Result>(work: Promise<Result>): Promise<{ result: Result; asked: number }> {
    let isDone = false;
    const finished = work.finally(() => (isDone = true));
    let asked = 0;
    for (; !isDone; asked += 1) expect((await onward.as('gp').get('/healthz')).status).toBe(200);
    return { result: await finished, asked };
  }

  it.each(AT_THE_GATE)('with %s may be drafted, and is not published', async (_, form, reason) => {
    expect((await onward.as('admin').post('/api/forms', form)).status).toBe(201);
    const { result } = await meanwhile(publish(form.key));
    expect([result.status, result.body['code'], codes(result)]).toEqual([422, 'FORM_INVALID', expect.arrayContaining([reason])]);
  });

  it.each(COSTLY)('with %s is refused after a time, in which others are answered', async (_, form) => {
    expect((await onward.as('admin').post('/api/forms', form)).status).toBe(201);
    const { result, asked } = await meanwhile(publish(form.key));
    expect([result.status, codes(result)]).toEqual([422, ['TOO_COSTLY ']]);
    expect(asked).toBeGreaterThan(20);
  });

  it('leaves the gate open for the next, though many stand there at once', async () => {
    const good = formDraft('good');
    await onward.as('admin').post('/api/forms', good);
    const [bad, , fine] = await Promise.all([publish('c1'), publish('p1'), publish('good')]);
    expect([bad.status, fine.status]).toEqual([422, 200]);
  });

  it.each(AT_THE_DOOR)('that is %s is not even kept', async (_, text, status, code) => {
    const answered = await onward.as('admin').request('POST', '/api/forms', text);
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
