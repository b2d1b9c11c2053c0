import { EXTENSION, R4, SDC } from './extensions.js';
import type { ImportNotes } from './import-report.js';
import { cut, recordsAt, textAt, type Raw } from './reading.js';

type Loss = readonly [code: string, reason: string];

const CHECK: Loss = ['CHECK', 'A check written as a formula is not made'];
const INITIAL: Loss = ['INITIAL', 'It would be filled in from a record; here it is left for a person to answer'];
const SOURCE: Loss = ['SOURCE', 'A system would look for what is known of the person in a record of its own; here the story is what is offered'];
const EXTRACT: Loss = ['EXTRACT', 'A system would make records of its own out of the answers; here they stay answers'];
const ASSEMBLE: Loss = ['SUB_QUESTIONNAIRE', 'It is put together with other Questionnaires, which are not in the file'];
const MEDIA: Loss = ['MEDIA', 'A picture, a sound or a page is shown with it, which is not carried over'];
const FOR_WHOM: Loss = ['FOR_WHOM', 'Who answers it, or on what occasion it is shown, is not carried over'];

/** What an extension asked for that our forms do not do, by the last part of its official address. */
const LOST_OF_SDC: Readonly<Record<string, Loss>> = {
  enableWhenExpression: ['CONDITION_FORMULA', 'It is shown only where a formula holds; here it is always shown and never required'],
  initialExpression: INITIAL,
  answerExpression: ['OPTIONS_FORMULA', 'Its options come from a formula, which cannot be followed'],
  candidateExpression: ['OPTIONS_FORMULA', 'The answers it suggests come from a formula, which cannot be followed'],
  answerOptionsToggleExpression: ['OPTIONS_FORMULA', 'Which of its options are offered depends on a formula; here all are'],
  subQuestionnaire: ['SUB_QUESTIONNAIRE', 'It stands for the questions of another Questionnaire, which is not in the file'],
  lookupQuestionnaire: ['SUB_QUESTIONNAIRE', 'It looks its answer up through another Questionnaire, which is not in the file'],
  'assemble-expectation': ASSEMBLE, assembleContext: ASSEMBLE, assembleDefinitionRoot: ASSEMBLE,
  unitOpen: ['UNIT', 'A unit of the person’s own could be given; here only those listed'],
  unitSupplementalSystem: ['UNIT', 'A unit of the person’s own could be given; here only those listed'],
  questionnaireAdaptive: ['ADAPTIVE', 'It is asked question by question by a server'],
  launchContext: SOURCE, sourceQueries: SOURCE, sourceStructureMap: SOURCE, itemPopulationContext: SOURCE, contextExpression: SOURCE, observationLinkPeriod: SOURCE,
  observationExtract: EXTRACT, templateExtract: EXTRACT, templateExtractBundle: EXTRACT, definitionExtract: EXTRACT, extractAllocateId: EXTRACT, targetStructureMap: EXTRACT, endpoint: EXTRACT,
  itemMedia: MEDIA, itemAnswerMedia: MEDIA,
  performerType: FOR_WHOM,
};
const LOST_OF_R4: Readonly<Record<string, Loss>> = {
  'questionnaire-initialExpression': INITIAL,
  'questionnaire-unitValueSet': ['UNIT', 'Its units are in a list that is not in the file'],
  'questionnaire-constraint': CHECK, targetConstraint: CHECK,
  regex: ['CHECK', 'The pattern that its answer is held to is not checked'],
  maxDecimalPlaces: ['CHECK', 'How many decimal places its answer has is not checked'],
  'questionnaire-signatureRequired': ['SIGNATURE', 'It asks for a signature, which a form cannot take'],
  'questionnaire-supportLink': MEDIA, 'questionnaire-supportHyperlink': MEDIA,
  'questionnaire-usageMode': FOR_WHOM,
  designNote: ['NOTE', 'A note to those who make forms is not carried over'],
  'cqf-library': ['FORMULA', 'It takes formulas from a library, which is not in the file'],
};

/** What only tells how a form looks or how its file is kept, or narrows what is told of in other words (a file, a record in another system). */
const HARMLESS = new Set([
  ...['displayCategory', 'choiceOrientation', 'sliderStepValue', 'fhirType', 'baseType', 'referenceResource', 'referenceProfile', 'allowedResource', 'allowedProfile'].map((name) => `${R4}questionnaire-${name}`),
  ...['entryFormat', 'preferredTerminologyServer', 'terminology-server', 'rendering-style', 'rendering-styleSensitive', 'rendering-markdown', 'artifact-versionAlgorithm', 'mimeType', 'maxSize'].map((name) => `${R4}${name}`),
  ...['choiceColumn', 'columnCount', 'collapsible', 'width', 'keyboard', 'openLabel', 'shortText', 'optionalDisplay', 'preferredTerminologyServer', 'entryMode'].map((name) => `${SDC}${name}`),
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.disabledDisplay',
]);
const READ: ReadonlySet<string> = new Set(Object.values(EXTENSION));

function lossOf(url: string): Loss | undefined {
  if (READ.has(url) || HARMLESS.has(url)) return undefined;
  const [base, losses] = url.startsWith(SDC) ? [SDC, LOST_OF_SDC] : [R4, LOST_OF_R4];
  const name = url.startsWith(base) ? url.slice(base.length) : '';
  return Object.hasOwn(losses, name) ? losses[name] : ['EXTENSION', `It says more than a form here can hold, which is not carried over: ${cut(url, 200) || 'an extension without an address'}`];
}

/** Notes what the extensions of an item, or of the whole, ask for and do not get: also one that nobody here has heard of. */
export function noteLostExtensions(raw: Raw, linkId: string, notes: ImportNotes): void {
  for (const url of recordsAt(raw, 'extension').map((each) => textAt(each, 'url') ?? '')) {
    const lost = lossOf(url);
    if (lost) notes.add(linkId, ...lost);
  }
}
