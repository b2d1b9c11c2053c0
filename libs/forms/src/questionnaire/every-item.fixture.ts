const extension = (name: string, value: object) => ({ url: `http://hl7.org/fhir/StructureDefinition/${name}`, ...value });
const option = (code: string, display: string, points?: number) => ({
  valueCoding: { system: 'http://example.org/answers', code, display },
  ...(points !== undefined && { extension: [extension('ordinalValue', { valueDecimal: points })] }),
});
const alone = (code: string, display: string) => ({ ...option(code, display), extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })] });
const unit = (code: string, display: string) => extension('questionnaire-unitOption', { valueCoding: { system: 'http://unitsofmeasure.org', code, display } });
const yes = { question: 'smokes', operator: '=', answerBoolean: true };

const ASKED = [
  { linkId: 'words', type: 'display', text: 'Answer what you can.' },
  { linkId: 'smokes', type: 'boolean', text: 'Do you smoke?', required: true, code: [{ system: 'http://loinc.org', code: '72166-2', display: 'Tobacco smoking status' }], prefix: '1.' },
  { linkId: 'a-day', type: 'integer', text: 'How many a day?', enableWhen: [yes], required: true, extension: [extension('minValue', { valueInteger: 1 }), extension('maxValue', { valueInteger: 100 })] },
  { linkId: 'height', type: 'decimal', text: 'Height in metres', item: [{ linkId: 'height-help', type: 'display', text: 'Without shoes.' }] },
  { linkId: 'weight', type: 'quantity', text: 'Weight', extension: [unit('kg', 'kg')] },
  { linkId: 'waist', type: 'quantity', text: 'Waist', extension: [unit('cm', 'cm'), unit('[in_i]', 'inches')] },
  { linkId: 'dose', type: 'quantity', text: 'Dose' },
  { linkId: 'born', type: 'date', text: 'Born on' },
  { linkId: 'seen', type: 'dateTime', text: 'Seen at' },
  { linkId: 'wakes', type: 'time', text: 'Wakes at' },
  { linkId: 'name', type: 'string', text: 'Name', maxLength: 60, initial: [{ valueString: 'Ada' }] },
  { linkId: 'story', type: 'text', text: 'What happened?' },
  { linkId: 'site', type: 'url', text: 'Web address' },
  { linkId: 'doctor', type: 'reference', text: 'Which doctor?' },
  { linkId: 'photo', type: 'attachment', text: 'A photograph' },
] as const;

const CHOSEN = [
  { linkId: 'low', type: 'choice', text: 'Feeling low', answerValueSet: '#often' },
  { linkId: 'tired', type: 'choice', text: 'Feeling tired', answerOption: [option('0', 'Not at all', 0), option('1', 'Often', 2)] },
  { linkId: 'fruit', type: 'choice', text: 'Fruit', repeats: true, answerOption: [{ valueString: 'Apple' }, { valueString: 'Pear' }] },
  { linkId: 'aids', type: 'choice', text: 'Aids', repeats: true, answerOption: [option('stick', 'A stick'), option('frame', 'A frame'), alone('none', 'No aids')] },
  { linkId: 'rooms', type: 'choice', text: 'Rooms', answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] },
  { linkId: 'day', type: 'choice', text: 'Day', answerOption: [{ valueDate: '2026-03-27' }, { valueDate: '2026-03-28' }] },
  { linkId: 'pet', type: 'open-choice', text: 'Pet', answerOption: [option('cat', 'A cat'), option('dog', 'A dog')] },
  { linkId: 'place', type: 'choice', text: 'Place', answerValueSet: 'http://example.org/places' },
  { linkId: 'twice', type: 'choice', text: 'Same code, two systems', answerOption: [option('a', 'First'), { valueCoding: { system: 'http://example.org/other', code: 'a', display: 'Second' } }] },
  {
    linkId: 'total', type: 'decimal', text: 'Total', readOnly: true,
    extension: [{
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { language: 'text/fhirpath', expression: "%resource.item.item.where(linkId='low' or linkId='tired').answer.value.weight().sum()" },
    }],
  },
] as const;

const GROUPED = [
  {
    linkId: 'home', type: 'group', text: 'Home', item: [
      { linkId: 'street', type: 'string', text: 'Street', required: true },
      { linkId: 'inner', type: 'group', text: 'Inside', item: [{ linkId: 'stairs', type: 'boolean', text: 'Stairs?' }] },
    ],
  },
  {
    linkId: 'child', type: 'group', text: 'Child', repeats: true, item: [
      { linkId: 'first-name', type: 'string', text: 'First name', required: true },
      { linkId: 'school', type: 'boolean', text: 'At school?' },
      { linkId: 'which', type: 'string', text: 'Which school?', required: true, enableWhen: [{ question: 'school', operator: '=', answerBoolean: true }] },
    ],
  },
  { linkId: 'pain', type: 'choice', text: 'Pain?', answerOption: [option('yes', 'Yes'), option('no', 'No')], item: [{ linkId: 'where', type: 'string', text: 'Where?' }] },
  { linkId: 'phones', type: 'string', text: 'Phone', repeats: true, extension: [extension('questionnaire-maxOccurs', { valueInteger: 3 })] },
] as const;

/** A Questionnaire that has one of everything. */
export const EVERY_ITEM = {
  resourceType: 'Questionnaire', url: 'http://example.org/Questionnaire/every', version: '2', name: 'EveryItem', title: 'One of everything', status: 'active',
  code: [{ system: 'http://loinc.org', code: '1-8' }], copyright: 'Nobody’s',
  contained: [{
    resourceType: 'ValueSet', id: 'often', compose: { include: [{
      system: 'http://example.org/answers',
      concept: [{ code: 'never', display: 'Never', extension: [extension('ordinalValue', { valueDecimal: 0 })] }, { code: 'often', display: 'Often', extension: [extension('itemWeight', { valueDecimal: 3 })] }],
    }] },
  }],
  item: [
    { linkId: 'one', type: 'group', text: 'About you', item: ASKED },
    { linkId: 'two', type: 'group', text: 'Choices', item: CHOSEN },
    { linkId: 'three', type: 'group', text: 'Groups', item: GROUPED },
  ],
};
