import fc from 'fast-check';
import { timesASort } from '../testing/yardstick.js';
import { lintForm } from '../lint.js';
import { EVERY_ITEM } from './every-item.fixture.js';
import { exportQuestionnaire } from './export-questionnaire.js';
import { importQuestionnaire } from './import-questionnaire.js';
import { importResponse } from './import-response.js';
import { mutationsOf } from './testing/mutations.js';

const MOST_SORTS = 30;
const asking = (item: unknown, rest: object = {}) => ({ resourceType: 'Questionnaire', title: 'Trial', ...rest, item });
const many = (length: number, of: (n: number) => unknown): unknown[] => Array.from({ length }, (_, n) => of(n));
function deep(depth: number): unknown {
  let item: unknown = { linkId: 'end', type: 'string', text: 'End' };
  for (let n = 0; n < depth; n++) item = { linkId: `g${n}`, type: 'group', text: 'G', item: [item] };
  return item;
}
const circular: Record<string, unknown> = { linkId: 'a', type: 'group' };
circular['item'] = [circular];
const choice = (n: number) => ({ linkId: `c${n}`, type: 'choice', text: 'C', answerValueSet: '#all' });
const list = (id: string, include: unknown) => ({ resourceType: 'ValueSet', id, compose: { include } });
const concepts = many(20_000, (n) => ({ code: `c${n}`, display: `C ${n}` }));

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['10,000 items', asking(many(10_000, (n) => ({ linkId: `a${n}`, type: 'string', text: 'A' })))],
  ['1,900 items with one linkId', asking(many(1_900, () => ({ linkId: 'a', type: 'string', text: 'A' })))],
  ['1,900 items whose linkIds make one key', asking(many(1_900, (n) => ({ linkId: `a${'.'.repeat(n)}`, type: 'string', text: 'A' })))],
  ['groups 10,000 deep', asking([deep(10_000)])],
  ['groups 29 deep', asking([deep(29)])],
  ['a group in itself', asking([circular])],
  ['10 MB of text', asking([{ linkId: 'a', type: 'string', text: 'A'.repeat(10_000_000) }])],
  ['10 MB of tags', asking([{ linkId: 'a', type: 'string', _text: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml', valueString: '<'.repeat(10_000_000) }] } }])],
  ['10 MB of formula', asking([{ linkId: 'a', type: 'integer', text: 'A', extension: [{ url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression', valueExpression: { expression: '('.repeat(10_000_000) } }] }])],
  ['lists of codes that name each other', asking([choice(0)], { contained: [list('all', [{ valueSet: ['#b'] }]), list('b', [{ valueSet: ['#all'] }])] })],
  ['1,900 questions of a list of 20,000 codes', asking(many(1_900, choice), { contained: [list('all', [{ concept: concepts }])] })],
  ['1,900 conditions on each other', asking(many(1_900, (n) => ({ linkId: `a${n}`, type: 'boolean', text: 'A', enableWhen: [{ question: `a${(n + 1) % 1_900}`, operator: '=', answerBoolean: true }] })))],
  ['1,900 conditions on one question', asking([{ linkId: 'a', type: 'boolean', text: 'A' }, { linkId: 'b', type: 'string', text: 'B', enableWhen: many(1_900, () => ({ question: 'a', operator: '=', answerBoolean: true })) }])],
  ['keys that are no keys', JSON.parse('{"resourceType":"Questionnaire","__proto__":{"polluted":1},"item":[{"linkId":"__proto__","type":"string","text":"A","__proto__":{"polluted":1}},{"linkId":"constructor","type":"choice","text":"B","answerOption":[{"valueCoding":{"code":"__proto__","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}]}}]}]}')],
  ['wrong types throughout', asking([{ linkId: 1, type: 'choice', text: { a: 1 }, required: 'true', answerOption: 'a', enableWhen: 3, item: 'x', extension: [null, 4, { url: 3 }] }, null, 7])],
  ['a getter that throws', Object.defineProperty({ resourceType: 'Questionnaire' }, 'item', { enumerable: true, get: () => { throw new Error('no'); } })],
];

describe('A hostile Questionnaire', () => {
  it.each(HOSTILE)('is a draft or refused, and soon: %s', (_, file) => {
    let result: ReturnType<typeof importQuestionnaire> | undefined;
    expect(timesASort(() => (result = importQuestionnaire(file)))).toBeLessThan(MOST_SORTS);
    if (result && 'form' in result) expect(lintForm(result.form).filter(({ code }) => code !== 'UNLABELLED')).toEqual([]);
    else expect(result?.refused.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of any kind whatever is a draft that could be published, or refused in words', () => {
    const key = fc.constantFrom('linkId', 'type', 'text', 'item', 'answerOption', 'enableWhen', 'extension', 'url', 'valueCoding', 'contained', 'code', 'repeats', 'required', '__proto__');
    const any = fc.letrec((self) => ({ node: fc.oneof({ depthSize: 'medium' }, fc.constantFrom('choice', 'group', 'quantity', 'a', 1, -1.5, true, null), fc.array(self('node'), { maxLength: 4 }), fc.dictionary(key, self('node'), { maxKeys: 6 })) })).node;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), any.map((item) => asking(item)), fc.jsonValue().map((item) => asking(item))), (file) => {
        const result = importQuestionnaire(file);
        if ('form' in result) expect(lintForm(result.form).every(({ code }) => code === 'UNLABELLED')).toBe(true);
        else for (const { reason } of result.refused) expect(reason.length).toBeGreaterThan(10);
      }),
      { numRuns: 1_000 },
    );
  });

  it('changed anywhere from one that is in order is still a draft or refused, and its export imports', () => {
    fc.assert(
      fc.property(mutationsOf(EVERY_ITEM), (file) => {
        const result = importQuestionnaire(file);
        if ('form' in result) expect(importQuestionnaire(exportQuestionnaire(result.form))).toHaveProperty('form');
      }),
      { numRuns: 100 },
    );
  });
});

describe('A hostile response', () => {
  it('gives answers or is refused, whatever it is', () => {
    const imported = importQuestionnaire(EVERY_ITEM);
    if ('refused' in imported) throw new Error('refused');
    const item = { resourceType: 'QuestionnaireResponse', item: [{ linkId: 'one', item: [{ linkId: 'smokes', answer: [{ valueBoolean: true }] }, { linkId: 'waist', extension: [{ url: 'urn:onward:questionnaire-response:answer-json', valueString: '{"__proto__":{"polluted":1}}' }] }] }] };
    fc.assert(
      fc.property(fc.oneof(fc.anything(), mutationsOf(item)), (file) => {
        expect(Object.keys(importResponse(imported.form, file)).sort().join()).toMatch(/^(answers,report|refused)$/);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
