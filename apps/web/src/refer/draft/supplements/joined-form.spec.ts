import { draftErrors, formErrors, questionsToAsk, type FormDefinition } from '@onward/forms';
import { ApiError } from '../../../api/api-error';
import { faultsOf, questionnaireOf } from '../questions/questionnaire';
import { atJoined, changesOf, joinedAnswers, versionsOf } from './joined-answers';
import { joinedForm, ownKey, supplementOf } from './joined-form';

const form = (key: string, more: Partial<FormDefinition> & Pick<FormDefinition, 'schema'>): FormDefinition => ({ key, version: 1, title: key, kind: 'supplement', uiSchema: {}, example: {}, ...more });
const words = { type: 'string', minLength: 1, pattern: '\\S', maxLength: 50 } as const;

const CORE = form('core-referral', {
  kind: 'core',
  schema: {
    type: 'object', additionalProperties: false, required: ['reason'], $defs: { words },
    properties: { reason: { $ref: '#/$defs/words', title: 'Why?', 'x-name': 'the reason' }, falls: { ...words, title: 'Any falls?' } },
  },
  uiSchema: { 'ui:pages': [{ key: 'why', title: 'Why', fields: ['reason', 'falls'] }] },
});
const FALLS = form('falls', {
  version: 3,
  schema: {
    type: 'object', additionalProperties: false, $defs: { words: { type: 'string', maxLength: 5 } },
    properties: { falls: { type: 'string', enum: ['none', 'some'], title: 'Falls this year?' }, last: { $ref: '#/$defs/words', title: 'The last?' }, seen: { type: 'string', title: 'Seen?' } },
    if: { properties: { falls: { const: 'some' } }, required: ['falls'] }, then: { 'x-asks': ['last'], 'x-required-for': { police: ['/last'] } },
    allOf: [{ if: { required: ['last'] }, then: { 'x-asks': ['seen'], required: ['seen'] } }],
    'x-required-for': { 'gp-practice': ['/falls'] },
  },
  uiSchema: { 'ui:pages': [{ key: 'how', title: 'How', fields: ['falls'] }, { key: 'why', title: 'The last fall', fields: ['last', 'seen'] }], falls: { 'ui:widget': 'radio' } },
});
const JOINED = joinedForm(CORE, [FALLS]);
const asked = (answers: object): string[] => questionsToAsk(JOINED, answers);

describe('A form and its supplement as one', () => {
  it('is the core form alone where there is none', () => expect(joinedForm(CORE, [])).toBe(CORE));

  it('asks what each asks, and keeps questions of one name apart', () => {
    expect(asked({})).toEqual(['reason', 'falls', 'falls--falls']);
    expect(asked({ falls: 'some' })).toEqual(['reason', 'falls', 'falls--falls']);
    expect(asked({ 'falls--falls': 'some' })).toEqual(['reason', 'falls', 'falls--falls', 'falls--last']);
    expect(asked({ 'falls--falls': 'some', 'falls--last': 'In May' })).toContain('falls--seen');
  });

  it('requires what each requires, of whom it does', () => {
    const missing = (answers: object, referrerKind: 'police' | 'gp-practice'): string[] => formErrors(JOINED, answers, { referrerKind }).map(({ pointer }) => pointer).toSorted();
    expect(missing({}, 'police')).toEqual(['/reason']);
    expect(missing({}, 'gp-practice')).toEqual(['/falls--falls', '/reason']);
    expect(missing({ reason: 'x', 'falls--falls': 'some' }, 'police')).toEqual(['/falls--last']);
    expect(missing({ reason: 'x', 'falls--falls': 'none', 'falls--last': 'May' }, 'police')).toEqual(['/falls--seen']);
  });

  it('reads each definition as its own form has it', () => {
    const answers = { reason: 'longer than five', 'falls--falls': 'some', 'falls--last': 'longer than five', 'falls--seen': 'Yes' };
    expect(formErrors(JOINED, answers, { referrerKind: 'other' }).map(({ pointer }) => pointer)).toEqual(['/falls--last']);
    expect(draftErrors(JOINED, answers)).toEqual([]);
  });

  it('has a page for each page of each, and none of which nothing is asked', () => {
    const pages = (answers: object) => questionnaireOf(JOINED, answers as Record<string, unknown>, 'police').pages.map(({ key, supplement }) => [key, supplement]);
    expect(pages({})).toEqual([['why', undefined], ['falls--how', 'falls']]);
    expect(pages({ 'falls--falls': 'some' })).toEqual([['why', undefined], ['falls--how', 'falls'], ['falls--why', 'falls']]);
    expect(JOINED.uiSchema['falls--falls']).toEqual({ 'ui:widget': 'radio' });
  });

  it('says what is missing at the joined question', () => {
    const now = questionnaireOf(JOINED, { reason: 'x' }, 'gp-practice');
    expect(faultsOf(JOINED, now, 'gp-practice').map(({ pointer }) => pointer)).toEqual(['/falls--falls']);
  });
});

describe('The answers to both', () => {
  const referral = { answers: { reason: 'Falls' }, supplements: [{ form: { key: 'falls', version: 2, standing: 'current' as const }, revision: 1, answers: { falls: 'some' } }] };

  it('stand side by side, each under its name', () => {
    expect(joinedAnswers(referral)).toEqual({ reason: 'Falls', 'falls--falls': 'some' });
    expect([supplementOf('falls--falls', ['falls']), supplementOf('falls', ['falls']), ownKey('falls', 'falls--falls'), ownKey(undefined, 'falls')]).toEqual(['falls', undefined, 'falls', 'falls']);
  });

  const from = joinedAnswers(referral);
  const versions = { ...{ falls: 3, home: 1 }, ...versionsOf(referral) };
  it.each<[string, Record<string, unknown>, object]>([
    ['a change of the core form alone', { reason: 'Weak' }, { answers: { reason: 'Weak' } }],
    ['a change of a supplement, with the version that the draft has', { 'falls--last': 'May' }, { supplements: [{ form: { key: 'falls', version: 2 }, answers: { falls: 'some', last: 'May' } }] }],
    ['the last answer of a supplement taken away', { 'falls--falls': null }, { supplements: [] }],
    ['a first answer to another', { 'home--stairs': 'yes' }, { supplements: [{ form: { key: 'falls', version: 2 }, answers: { falls: 'some' } }, { form: { key: 'home', version: 1 }, answers: { stairs: 'yes' } }] }],
    ['both', { reason: null, 'falls--falls': 'none' }, { answers: { reason: null }, supplements: [{ form: { key: 'falls', version: 2 }, answers: { falls: 'none' } }] }],
  ])('are sent as each form takes them: %s', (_, patch, sent) => expect(changesOf(from, patch, versions)).toEqual(sent));

  it('are led to by what the server refuses of them', () => {
    const refusal = new ApiError(422, { code: 'FORM_INVALID', detail: 'No', errors: [{ pointer: '/supplements/1/answers/stairs/0', code: 'TYPE', message: 'a' }, { pointer: '/answers/reason', code: 'TYPE', message: 'b' }, { pointer: '/supplements/9/answers/x', code: 'TYPE', message: 'c' }] });
    const joined = atJoined(refusal, ['falls', 'home']);
    expect(joined.errors.map(({ pointer }) => pointer)).toEqual(['/answers/home--stairs/0', '/answers/reason', '/supplements/9/answers/x']);
    expect([joined.status, joined.code, joined.message]).toEqual([422, 'FORM_INVALID', 'No']);
  });
});
