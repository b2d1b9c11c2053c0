import { sumOf } from './sums.js';

const named = (...linkIds: readonly string[]) => linkIds.map((linkId) => ({ linkIds: [linkId] }));
const weight = (linkId: string) => `%questionnaire.item.where(linkId = '${linkId}').answerOption.where(valueCoding.code=%resource.item.where(linkId = '${linkId}').answer.valueCoding.code).extension.where(url='http://hl7.org/fhir/StructureDefinition/itemWeight').valueDecimal`;
const variables = new Map([['a', weight('1')], ['b', weight('2')], ['loop', '%loop + %a']]);

describe('A formula that adds up answers', () => {
  it.each([
    ['two variables', '%a + %b', named('1', '2')],
    ['variables, once they are all there', 'iif(%a.exists() and %b.exists(), %a + %b, {})', named('1', '2')],
    ['variables, nought for those that are not', 'iif(%any, iif(%a.exists(), %a, 0) + iif(%b.exists(), %b, 0), {})', named('1', '2')],
    ['the points of all', '%resource.repeat(item).answer.weight().sum()', [{ allBut: [] }]],
    ['the points of all but one', "%resource.item.where(linkId!='total').answer.value.weight().sum()", [{ allBut: ['total'] }]],
    ['the points of all, one after another', '%resource.descendants().answer.value.ordinal().aggregate($this + $total, 0)', [{ allBut: [] }]],
    ['answers by name', "%resource.item.where(linkId='x').answer.valueInteger + %resource.item.where(linkId='y').answer.valueInteger", named('x', 'y')],
    ['answers of several names', "(%resource.item.where(linkId='x' or linkId='y').answer.value.weight().sum())", [{ linkIds: ['x', 'y'] }]],
  ])('is known by its shape: %s', (_, expression, terms) => expect(sumOf(expression, variables)).toEqual(terms));

  it.each([
    ['a product', '%a * %b'],
    ['a quotient', '(%a/%b/%b).round(1)'],
    ['a difference', '%a - %b'],
    ['a word', "'abc'"],
    ['a number', '123'],
    ['a comparison with a code', "iif(%resource.item.where(linkId='a').answer.valueCoding.code = 'x', 1, 0)"],
    ['only answers of one code', "%resource.item.where(linkId='a').answer.where(value.code='x').weight().sum()"],
    ['a variable that nobody set', '%c + %a'],
    ['a variable that is made of itself', '%loop'],
    ['a count', '%resource.item.answer.count()'],
    ['brackets that do not close', '(%a + %b'],
    ['nothing', ''],
  ])('is not taken for one where it is %s', (_, expression) => expect(sumOf(expression, variables)).toBeUndefined());

  it('is given up on where it is endless', () => {
    expect(sumOf('('.repeat(100_000), variables)).toBeUndefined();
    expect(sumOf('%a+'.repeat(50_000), variables)).toBeUndefined();
    const doubling = new Map(Array.from({ length: 30 }, (_, n) => [`v${n}`, `%v${n + 1} + %v${n + 1}`]));
    expect(sumOf('%v0', doubling)).toBeUndefined();
  });
});
