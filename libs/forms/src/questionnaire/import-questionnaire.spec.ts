import type { JsonSchema } from '../json-schema.js';
import { formErrors } from '../form-schema.js';
import { lintForm } from '../lint.js';
import { questionsToAsk } from '../questions.js';
import { score } from '../score.js';
import { EVERY_ITEM } from './every-item.fixture.js';
import { importQuestionnaire, type ImportedForm } from './import-questionnaire.js';

function imported(questionnaire: unknown): ImportedForm {
  const result = importQuestionnaire(questionnaire);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result;
}
const asking = (...item: readonly object[]) => imported({ resourceType: 'Questionnaire', title: 'Trial', item });
const question = ({ form }: ImportedForm, key: string) => form.schema.properties?.[key] as JsonSchema;
const codes = ({ report }: ImportedForm) => report.map(({ linkId, code }) => `${linkId} ${code}`);
const refusal = (file: unknown) => {
  const result = importQuestionnaire(file);
  return 'refused' in result ? result.refused.map(({ code }) => code) : 'a form';
};

describe('A FHIR Questionnaire with one of everything', () => {
  const every = imported(EVERY_ITEM);

  it('becomes a draft that could be published', () => {
    expect(lintForm(every.form)).toEqual([]);
    expect(every.form).toMatchObject({ key: 'everyitem', title: 'One of everything', status: 'draft', kind: 'assessment', version: 1 });
  });
  it('has a page for each group at the top, its words first', () => {
    expect(every.form.uiSchema['ui:pages']?.map(({ title }) => title)).toEqual(['About you', 'Choices', 'Groups']);
    expect(every.form.uiSchema['ui:pages']?.[0]?.description).toBe('Answer what you can.');
  });
  it.each([
    ['smokes', { type: 'boolean', title: 'Do you smoke?' }],
    ['a-day', { type: 'integer', minimum: 1, maximum: 100 }],
    ['height', { type: 'number', description: 'Without shoes.' }],
    ['weight', { type: 'number', description: 'In kg' }],
    ['waist', { type: 'object', required: ['value', 'unit'], properties: { unit: { enum: ['cm', '[in_i]'] } } }],
    ['dose', { type: 'object', required: ['value'] }],
    ['born', { type: 'string', format: 'date' }],
    ['seen', { type: 'string', format: 'date-time' }],
    ['name', { type: 'string', maxLength: 60, minLength: 1 }],
    ['fruit', { type: 'array', uniqueItems: true, items: { enum: ['Apple', 'Pear'] } }],
    ['rooms', { type: 'integer', enum: [1, 2] }],
    ['low', { enum: ['never', 'often'] }],
    ['twice', { enum: ['http://example.org/answers|a', 'http://example.org/other|a'] }],
    ['home', { type: 'object', required: ['street'] }],
    ['child', { type: 'array', maxItems: 50 }],
    ['phones', { type: 'array', maxItems: 3 }],
  ])('asks for %s as our forms do', (key, node) => expect(question(every, key)).toMatchObject(node));

  it('answers no question by itself', () => {
    expect(JSON.stringify(every.form)).not.toMatch(/"default"|Ada/);
    expect(codes(every)).toContain('name INITIAL');
  });
  it('keeps linkIds, codes and prefixes, and who may see its answers is for the fewest until somebody says otherwise', () => {
    expect(question(every, 'smokes')['x-item']).toEqual({ linkId: 'smokes', type: 'boolean', prefix: '1.', within: ['one'], code: [{ system: 'http://loinc.org', code: '72166-2', display: 'Tobacco smoking status' }] });
    expect(question(every, 'smokes')['x-category']).toBe('safeguarding');
  });
  it('says what could not be carried over, and nothing else', () => {
    expect(codes(every).sort()).toEqual(['doctor REFERENCE', 'name INITIAL', 'pet OPEN_CHOICE', 'photo ATTACHMENT', 'place VALUE_SET', 'which CONDITION']);
    for (const { reason } of every.report) expect(reason).toMatch(/^[A-Z].{15,}$/);
  });
  it('shows a question only under its condition, and requires it then', () => {
    expect(questionsToAsk(every.form, { smokes: false })).not.toContain('a-day');
    expect(questionsToAsk(every.form, { smokes: true })).toContain('a-day');
    expect(formErrors(every.form, { smokes: true, home: { street: 'A' } }, { referrerKind: 'other' }).map(({ pointer }) => pointer)).toEqual(['/a-day']);
    expect(formErrors(every.form, { smokes: false, home: { street: 'A' } }, { referrerKind: 'other' })).toEqual([]);
  });
  it('requires within a repeated group what is asked at times', () => {
    const errors = (child: object) => formErrors(every.form, { smokes: false, home: { street: 'A' }, child: [{ 'first-name': 'A', ...child }] }, { referrerKind: 'other' }).map(({ pointer }) => pointer);
    expect(errors({ school: true })).toEqual(['/child/0/which']);
    expect(errors({ school: false })).toEqual([]);
  });
  it('adds up what its formula adds up, and gives no score while an answer is missing', () => {
    expect(score(every.form, { low: 'often', tired: '1' }).scales).toMatchObject([{ title: 'Total', score: 5 }]);
    expect(score(every.form, { low: 'often' }).scales).toMatchObject([{ score: null }]);
  });
});

describe('An item of a Questionnaire', () => {
  it('that is hidden is left out with all it holds', () => {
    const hidden = { linkId: 'h', type: 'group', extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }], item: [{ linkId: 'i', type: 'string', text: 'I' }] };
    const form = asking(hidden, { linkId: 'a', type: 'string', text: 'A' });
    expect(Object.keys(form.form.schema.properties ?? {})).toEqual(['a']);
    expect(codes(form)).toEqual(['h HIDDEN']);
  });
  it('that is read-only is never required', () => {
    const form = asking({ linkId: 'a', type: 'string', text: 'A', readOnly: true, required: true });
    expect(form.form.schema.required).toBeUndefined();
    expect(question(form, 'a').readOnly).toBe(true);
    expect(codes(form)).toEqual(['a READ_ONLY']);
  });
  it('says what a system would do for it that is not done here, and names what nobody here knows', () => {
    const sdc = (name: string) => ({ url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`, valueBoolean: true });
    const { report } = asking({
      linkId: 'a', type: 'choice', text: 'A', answerOption: [{ valueString: 'Yes', extension: [{ url: 'https://example.org/shown-with', valueString: 'a jingle' }] }, { valueString: 'No' }],
      extension: [sdc('observationLinkPeriod'), sdc('observationExtract'), sdc('itemMedia'), sdc('width'), { url: 'http://hl7.org/fhir/StructureDefinition/designNote', valueMarkdown: 'Ask softly' }, { url: 'https://example.org/ask-twice', valueBoolean: true }],
    }, { linkId: 'b', type: 'quantity', text: 'B', initial: [{ valueQuantity: { value: 70, unit: 'kg' } }] }, { linkId: 'c', type: 'quantity', text: 'C', initial: [{ valueQuantity: { unit: 'kg' } }] });
    expect(report.map(({ linkId, code }) => `${linkId} ${code}`)).toEqual(['a SOURCE', 'a EXTRACT', 'a MEDIA', 'a NOTE', 'a EXTENSION', 'a EXTENSION', 'b INITIAL']);
    expect(report.flatMap(({ code, reason }) => (code === 'EXTENSION' ? [reason.slice(reason.indexOf('https'))] : []))).toEqual(['https://example.org/ask-twice', 'https://example.org/shown-with']);
  });
  it('without words is kept, for a person to give it some', () => {
    const form = asking({ linkId: 'a', type: 'string' });
    expect(codes(form)).toEqual(['a LABEL']);
    expect(lintForm(form.form).map(({ code }) => code)).toEqual(['UNLABELLED']);
  });
  it('that is only words introduces what comes after it, and helps with what it stands under', () => {
    const words = (linkId: string, text: string) => ({ linkId, type: 'display', text });
    const { form, report } = asking(words('w', 'Before.'), { linkId: 'g', type: 'group', text: 'G', item: [
      words('i', 'First.'), { linkId: 'a', type: 'string', text: 'A', item: [words('h', 'Help.')] }, words('n', 'Next.'), { linkId: 'b', type: 'string', text: 'B' }, words('l', 'Last.'),
    ] });
    expect(form.uiSchema['ui:pages']?.map(({ description }) => description)).toEqual(['Before. First.']);
    expect(['a', 'b'].map((key) => question({ form, report }, key).description)).toEqual(['Help.', 'Next.']);
    expect(report.map(({ linkId, code }) => `${linkId} ${code}`)).toEqual(['l DISPLAY']);
  });
  it('under conditions that cannot be carried over is always shown and never required', () => {
    const form = asking({ linkId: 'a', type: 'date', text: 'A' }, { linkId: 'b', type: 'string', text: 'B', required: true, enableWhen: [{ question: 'a', operator: '>', answerDate: '2026-01-01' }] });
    expect(questionsToAsk(form.form, {})).toContain('b');
    expect(formErrors(form.form, {}, { referrerKind: 'other' })).toEqual([]);
    expect(codes(form)).toEqual(['b CONDITION']);
  });
  it('of a group whose questions are asked at times stands on a page of its own, which can be left', () => {
    const asked = { linkId: 'q', type: 'boolean', text: 'Q?' };
    const inner = { linkId: 'inner', type: 'group', text: 'Inner', item: [{ linkId: 'r', type: 'string', text: 'R', enableWhen: [{ question: 'q', operator: '=', answerBoolean: true }] }] };
    const { form } = asking({ linkId: 'g', type: 'group', text: 'Outer', item: [asked, inner, { linkId: 's', type: 'string', text: 'S' }] });
    expect(form.uiSchema['ui:pages']?.map(({ title, fields }) => [title, fields])).toEqual([['Outer', ['q']], ['Inner', ['r']], ['Outer (continued)', ['s']]]);
    expect(questionsToAsk(form, {})).toEqual(['q', 's']);
  });
  it('keeps its place in the order of the page, even where its linkId is a number', () => {
    const { form } = asking({ linkId: '2', type: 'string', text: 'B' }, { linkId: '1', type: 'string', text: 'A' });
    expect(Object.keys(form.schema.properties ?? {})).toEqual(['q-2', 'q-1']);
  });
  it.each([
    ['all', { a: true, b: true }, { a: true }],
    ['any', { b: true }, {}],
  ])('may hang on %s of its conditions', (enableBehavior, met, unmet) => {
    const when = ['a', 'b'].map((key) => ({ question: key, operator: '=', answerBoolean: true }));
    const { form } = asking({ linkId: 'a', type: 'boolean', text: 'A' }, { linkId: 'b', type: 'boolean', text: 'B' }, { linkId: 'c', type: 'string', text: 'C', enableWhen: when, enableBehavior });
    expect(questionsToAsk(form, met)).toContain('c');
    expect(questionsToAsk(form, unmet)).not.toContain('c');
  });
  it.each([undefined, 'both', 42])('is asked where any of its conditions holds, and noted, where the file says %s of them', (enableBehavior) => {
    const when = ['a', 'b'].map((key) => ({ question: key, operator: '=', answerBoolean: true }));
    const { form, report } = asking({ linkId: 'a', type: 'boolean', text: 'A' }, { linkId: 'b', type: 'boolean', text: 'B' }, { linkId: 'c', type: 'string', text: 'C', enableWhen: when, enableBehavior });
    expect(questionsToAsk(form, { b: true })).toContain('c');
    expect(report).toContainEqual(expect.objectContaining({ linkId: 'c', code: 'CONDITION' }));
  });
  it.each([
    ['exists', { answerBoolean: true }, { n: 1 }, {}],
    ['exists', { answerBoolean: false }, {}, { n: 1 }],
    ['!=', { answerInteger: 3 }, { n: 1 }, { n: 3 }],
    ['>', { answerInteger: 3 }, { n: 4 }, { n: 3 }],
    ['<=', { answerInteger: 3 }, { n: 3 }, { n: 4 }],
  ])('may hang on a number by %s', (operator, answer, met, unmet) => {
    const { form } = asking({ linkId: 'n', type: 'integer', text: 'N' }, { linkId: 'c', type: 'string', text: 'C', enableWhen: [{ question: 'n', operator, ...answer }] });
    expect(questionsToAsk(form, met)).toContain('c');
    expect(questionsToAsk(form, unmet)).not.toContain('c');
  });
});

describe('What a file says amiss', () => {
  const when = (question: string, more: object = { operator: 'exists', answerBoolean: true }) => [{ question, ...more }];
  const text = (linkId: string, more: object = {}) => ({ linkId, type: 'string', text: linkId.toUpperCase(), ...more });

  it('is told where questions hang on each other, or on themselves, and are never asked; they keep the form from being published', () => {
    const circle = asking(text('a', { enableWhen: when('b') }), text('b', { enableWhen: when('a') }), text('c', { enableWhen: when('b') }), text('d', { enableWhen: when('d') }), text('e'), text('f', { enableWhen: when('e') }));
    expect(codes(circle)).toEqual(['a NEVER_ASKED', 'b NEVER_ASKED', 'c NEVER_ASKED', 'd NEVER_ASKED']);
    expect(lintForm(circle.form).map(({ pointer, code }) => `${code} ${pointer}`)).toEqual(['a', 'b', 'c', 'd'].map((key) => `NEVER_ASKED /schema/properties/${key}`));
  });
  it('is not told where there is a way into the circle', () => {
    const none = { operator: 'exists', answerBoolean: false };
    expect(codes(asking(text('a', { enableWhen: when('b', none) }), text('b', { enableWhen: when('a') })))).toEqual([]);
    expect(codes(asking(text('a', { enableWhen: [...when('b'), ...when('e')], enableBehavior: 'any' }), text('b', { enableWhen: when('a') }), text('e')))).toEqual([]);
  });
  it.each<[string, object, string[]]>([
    ['options that are none', { type: 'choice', answerOption: [{ valueString: 'Yes' }, 'no', 5, null] }, ['a OPTION']],
    ['options without a value', { type: 'choice', answerOption: [{ valueString: 'Yes' }, {}, { valueCoding: {} }, { valueInteger: 'x' }] }, ['a OPTION']],
    ['nothing but such options', { type: 'string', answerOption: ['yes', 'no'] }, ['a OPTION']],
    ['a most of characters below nought', { maxLength: -5 }, ['a CHECK']],
    ['a most of no characters', { maxLength: 0 }, ['a CHECK']],
    ['a most that is no number', { maxLength: 'many' }, ['a CHECK']],
    ['half a time', { repeats: true, extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs', valueInteger: 1.5 }] }, ['a CHECK']],
    ['nothing amiss', { type: 'choice', maxLength: 5, answerOption: [{ valueString: 'Yes' }, { valueString: 'No' }] }, []],
  ])('has its line in the report: %s', (_, more, lines) => expect(codes(asking(text('a', more)))).toEqual(lines));
});

describe('An option that excludes the others', () => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean: true }];
  const listing = (...options: readonly object[]) => asking({ linkId: 'aids', type: 'choice', text: 'Aids', repeats: true, answerOption: [{ valueCoding: { code: 'stick', display: 'A stick' } }, ...options] });
  const refused = ({ form }: ImportedForm, aids: readonly string[]) => formErrors(form, { aids }, { referrerKind: 'other' }).map(({ message }) => message);
  const none = { valueCoding: { code: 'none', display: 'No aids' } };

  it('excludes them here too, where its code says so', () => {
    const form = listing({ ...none, extension }, { valueString: 'not-known', extension });
    expect(form.report).toEqual([]);
    expect(refused(form, ['stick', 'none'])).toEqual(['Choose “No aids” alone, or the others']);
    expect([refused(form, ['stick']), refused(form, ['none'])]).toEqual([[], []]);
  });
  it('is told of where its code does not: that is not checked', () => {
    const form = listing({ valueCoding: { code: '373068000', display: 'Undetermined' }, extension });
    expect(codes(form)).toEqual(['aids CHECK']);
    expect(refused(form, ['stick', '373068000'])).toEqual([]);
  });
  it('is told of where its code alone says so, and its author does not', () => {
    expect(listing(none).report).toEqual([{ linkId: 'aids', code: 'EXCLUSIVE', reason: '“No aids” may stand beside other options; here it is chosen alone' }]);
  });
  it('is nothing to tell of where one answer is given anyway', () => {
    expect(asking({ linkId: 'aid', type: 'choice', text: 'Aid', answerOption: [none, { valueCoding: { code: 'other' }, extension }] }).report).toEqual([]);
  });
});

describe('What is no Questionnaire that could be a form', () => {
  const item = { linkId: 'a', type: 'string', text: 'A' };
  it.each([
    ['nothing', null, 'NOT_A_QUESTIONNAIRE'],
    ['a list', [], 'NOT_A_QUESTIONNAIRE'],
    ['a response', { resourceType: 'QuestionnaireResponse', item: [item] }, 'NOT_A_QUESTIONNAIRE'],
    ['one without items', { resourceType: 'Questionnaire' }, 'NO_ITEMS'],
    ['one whose items are no list', { resourceType: 'Questionnaire', item }, 'NO_ITEMS'],
    ['one of words alone', { resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 'display', text: 'A' }] }, 'NO_QUESTIONS'],
    ['one that asks for files alone', { resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 'attachment', text: 'A' }] }, 'NO_QUESTIONS'],
    ['one with a linkId twice', { resourceType: 'Questionnaire', item: [item, item] }, 'LINK_ID_TWICE'],
    ['one with rules of its own', { resourceType: 'Questionnaire', implicitRules: 'http://example.org', item: [item] }, 'MODIFIER'],
    ['one changed by an extension that nobody knows', { resourceType: 'Questionnaire', modifierExtension: [{ url: 'http://example.org' }], item: [item] }, 'MODIFIER'],
    ['one with 301 questions', { resourceType: 'Questionnaire', item: Array.from({ length: 301 }, (_, n) => ({ ...item, linkId: `a${n}` })) }, 'TOO_MANY_FIELDS'],
    ['one with text that cannot be stored', { resourceType: 'Questionnaire', item: [{ ...item, text: 'A\0' }] }, 'BAD_CHARACTER'],
  ])('is refused with a reason: %s', (_, file, code) => {
    expect(refusal(file)).toContain(code);
    const result = importQuestionnaire(file);
    for (const { reason } of 'refused' in result ? result.refused : []) expect(reason).toMatch(/^[A-Z].{10,}$/);
  });
});
