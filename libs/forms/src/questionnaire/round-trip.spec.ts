import fc from 'fast-check';
import type { Answers, FormDefinition } from '../form-definition.js';
import { recordsOf } from '../testing/records.js';
import { EVERY_ITEM } from './every-item.fixture.js';
import { exportQuestionnaire } from './export-questionnaire.js';
import { exportResponse } from './export-response.js';
import { importQuestionnaire } from './import-questionnaire.js';
import { importResponse } from './import-response.js';

function draftOf(questionnaire: unknown): FormDefinition {
  const result = importQuestionnaire(questionnaire);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.form;
}
const every = draftOf(EVERY_ITEM);
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const back = (form: FormDefinition, answers: Answers) => importResponse(form, asSent(exportResponse(form, answers)));

/** Questions of our own forms that FHIR has no type for, and answers that it has no value for. */
const odd: FormDefinition = {
  key: 'odd', version: 3, title: 'Odd', kind: 'supplement', uiSchema: {}, example: {},
  schema: {
    type: 'object', additionalProperties: false,
    properties: {
      either: { title: 'Either', type: ['string', 'null'] }, anything: { title: 'Anything' }, blank: { title: 'Blank', type: 'string' }, none: { title: 'None', type: 'array', items: { type: 'string' } },
      big: { title: 'Big', type: 'integer' }, half: { title: 'Half', enum: [0.5, 'half', null, true] }, open: { title: 'Open', type: 'object', properties: { a: { title: 'A', type: 'string' } } },
      grid: { title: 'Grid', type: 'array', items: { type: 'array', items: { type: 'integer' } } }, 'a/b~c': { title: 'Slash', type: 'object', properties: { 'd/e': { title: 'D', type: 'boolean' } } },
    },
  },
};

describe('Answers that become a QuestionnaireResponse and answers again', () => {
  it('are the same, whatever was answered to an imported form', () => {
    fc.assert(fc.property(recordsOf(every), (answers) => expect(back(every, answers)).toEqual({ answers: asSent(answers), report: [] })), { numRuns: 300 });
  });
  it('are the same for a form of our own, also where FHIR has no words for them', () => {
    const records = fc.record(Object.fromEntries(Object.keys(odd.schema.properties ?? {}).map((key) => [key, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', [], {}, 2 ** 40, 0.5, null, { a: 'x', b: 1 }, [[1]], { 'd/e': true }))])), { requiredKeys: [] });
    fc.assert(fc.property(records, (answers) => expect(back(odd, answers)).toEqual({ answers: asSent(answers), report: [] })), { numRuns: 300 });
  });
  it('are the same where the question under another is answered and that one is not', () => {
    expect(back(every, { smokes: true, where: 'The knee' })).toEqual({ answers: { smokes: true, where: 'The knee' }, report: [] });
  });
  it('are told in FHIR’s own words', () => {
    const answers = { smokes: true, 'a-day': 5, weight: 70.5, waist: { value: 30, unit: '[in_i]' }, wakes: '07:30', low: 'often', pet: 'A cat', pain: 'yes', where: 'Knee', child: [{ 'first-name': 'A' }, { 'first-name': 'B' }] };
    const response = exportResponse(every, answers);
    expect(JSON.stringify(response)).not.toContain('answer-json');
    expect(response).toMatchObject({ questionnaire: 'http://example.org/Questionnaire/every|2', status: 'completed' });
    const [one, two, three] = response.item;
    expect(one?.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['smokes', [{ valueBoolean: true }]],
      ['a-day', [{ valueInteger: 5 }]],
      ['weight', [{ valueQuantity: { value: 70.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } }]],
      ['waist', [{ valueQuantity: { value: 30, unit: 'inches', system: 'http://unitsofmeasure.org', code: '[in_i]' } }]],
      ['wakes', [{ valueTime: '07:30:00' }]],
    ]);
    expect(two?.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['low', [{ valueCoding: { system: 'http://example.org/answers', code: 'often', display: 'Often' } }]],
      ['pet', [{ valueCoding: { system: 'http://example.org/answers', code: 'cat', display: 'A cat' } }]],
    ]);
    expect(three?.item?.map(({ linkId }) => linkId)).toEqual(['child', 'child', 'pain']);
    expect(three?.item?.[2]?.answer).toMatchObject([{ valueCoding: { code: 'yes' }, item: [{ linkId: 'where', answer: [{ valueString: 'Knee' }] }] }]);
  });
});

describe('A form that becomes a Questionnaire', () => {
  const exported = exportQuestionnaire(every);
  const flat = (items: readonly object[] = []): Record<string, unknown>[] => items.flatMap((item) => [item as Record<string, unknown>, ...flat((item as { item?: object[] }).item)]);
  const items = new Map(flat(exported.item).map((item) => [item['linkId'], item]));

  it('has its linkIds, types, codes, terms and groups back', () => {
    expect(exported).toMatchObject({ url: EVERY_ITEM.url, version: '2', name: 'EveryItem', title: 'One of everything', copyright: 'Nobody’s', code: EVERY_ITEM.code });
    for (const original of flat(EVERY_ITEM.item)) {
      if (original['type'] === 'display' || original['type'] === 'attachment') continue;
      expect(items.get(original['linkId'])).toMatchObject({ type: original['type'], text: original['text'], ...(original['code'] ? { code: original['code'] } : {}), ...(original['required'] && original['linkId'] !== 'which' ? { required: true } : {}) });
    }
    expect(items.get('tired')?.['answerOption']).toEqual(expect.arrayContaining([expect.objectContaining({ valueCoding: { system: 'http://example.org/answers', code: '1', display: 'Often' } })]));
    expect(items.get('aids')).toMatchObject({ answerOption: flat(EVERY_ITEM.item).find(({ linkId }) => linkId === 'aids')?.['answerOption'] });
    expect(items.get('a-day')).toMatchObject({ enableWhen: [{ question: 'smokes', operator: '=', answerBoolean: true }] });
  });
  it('is the same form when it is imported again, score and all', () => {
    const again = draftOf(asSent(exported));
    expect(again.scoring).toEqual(every.scoring);
    expect(exportQuestionnaire(again)).toEqual(exported);
  });
  it('has a linkId for every item, and none twice', () => {
    for (const questionnaire of [exported, exportQuestionnaire(odd)]) {
      const linkIds = flat(questionnaire.item).map(({ linkId }) => linkId);
      expect(new Set(linkIds).size).toBe(linkIds.length);
    }
  });
});

describe('A response that is not as the form would have it', () => {
  const respond = (item: unknown, rest: object = {}) => importResponse(every, { resourceType: 'QuestionnaireResponse', ...rest, item });
  it.each([
    ['a year for a date', 'born', { valueDate: '1980' }, 'ANSWER'],
    ['another unit', 'weight', { valueQuantity: { value: 11, code: '[stone_av]', unit: 'stone' } }, 'ANSWER'],
    ['more than a number', 'weight', { valueQuantity: { value: 11, comparator: '>' } }, 'ANSWER'],
    ['an option that is none', 'low', { valueCoding: { code: 'sometimes' } }, 'ANSWER'],
    ['a code of another system', 'low', { valueCoding: { code: 'often', system: 'http://example.org/else' } }, 'ANSWER'],
    ['text for yes or no', 'smokes', { valueString: 'yes' }, 'ANSWER'],
    ['a question that is not there', 'photo', { valueAttachment: { url: 'x' } }, 'UNKNOWN_QUESTION'],
  ])('has what it says too much told: %s', (_, linkId, answer, code) => {
    expect(respond([{ linkId, answer: [answer] }])).toMatchObject({ answers: {}, report: [{ linkId, code }] });
  });
  it('keeps the first of two answers to a question that takes one', () => {
    expect(respond([{ linkId: 'smokes', answer: [{ valueBoolean: true }, { valueBoolean: false }] }])).toMatchObject({ answers: { smokes: true }, report: [{ code: 'ONE_ANSWER' }] });
  });
  it.each([
    ['another Questionnaire', { questionnaire: 'http://example.org/Questionnaire/else' }, 'OTHER_QUESTIONNAIRE'],
    ['nothing: it was entered in error', { status: 'entered-in-error' }, 'ENTERED_IN_ERROR'],
  ])('is refused where it answers %s', (_, rest, code) => expect(respond([], rest)).toMatchObject({ refused: [{ code }] }));
});
