import type { FormDefinition } from '../form-definition.js';
import { asJson, isPlainObject } from '../json-value.js';
import { lintForm } from '../lint.js';
import { neverAsked } from '../never-asked.js';
import { FORM_LIMITS } from '../lint-draft.js';
import { questionsOf } from '../questions.js';
import type { SharingCategory } from '../vocabulary.js';
import { filled, itemOf, type QuestionnaireAnnotation } from './annotations.js';
import { exampleOf } from './example.js';
import { formKey } from './field-keys.js';
import { ImportNotes, type ImportNote } from './import-report.js';
import { everyItem, readItems, type Item } from './item-tree.js';
import { Layout } from './layout.js';
import { noteLostExtensions } from './lost-extensions.js';
import { optionsReader } from './options.js';
import { codingsAt, cut, memberOf, recordsAt, textAt, type Raw } from './reading.js';
import { scoringOf, TotalFinder } from './scales.js';
import { valueSetsOf } from './value-sets.js';

/** Why a file cannot become a form. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

export interface ImportedForm {
  /** A draft for a person to look through, name the concepts of and publish. */
  readonly form: FormDefinition;
  /** What could not be carried over, or not as it was; empty where all could. */
  readonly report: readonly ImportNote[];
}

export interface ImportChoices {
  /** Who may see the answers: those few who may see everything, unless somebody who knows the form says otherwise. */
  readonly category?: SharingCategory;
}

/** A file may be larger than a form: lists of codes that no question uses cost nothing. */
const FILE_LIMITS = { depth: 64, nodes: 200_000, listLength: 20_000 } as const;
/** The one modifier that is known; published under two addresses. */
const CRITICAL_RENDERING = '/sdc-rendering-criticalExtension';
const MOST_ITEMS = 2_000;
/** What only a person can add: it keeps a form from being published, and not from being a draft. */
const FOR_A_PERSON = new Set(['UNLABELLED', 'NEVER_ASKED']);

const refused = (code: string, reason: string): { refused: readonly Refusal[] } => ({ refused: [{ code, reason }] });

function refusalOf(file: unknown): { refused: readonly Refusal[] } | { raw: Raw } {
  const json = asJson(file, FILE_LIMITS);
  if (json.problem) return refused(json.problem.code, `The file cannot be read: ${json.problem.message}`);
  const raw = json.value;
  if (!isPlainObject(raw)) return refused('NOT_A_QUESTIONNAIRE', 'The file is not a FHIR Questionnaire: it is no object');
  const type = textAt(raw, 'resourceType');
  if (type !== 'Questionnaire') return refused('NOT_A_QUESTIONNAIRE', `The file is not a FHIR Questionnaire: ${type ? `it is a ${cut(type, 50)}` : 'it says no resourceType'}`);
  if (textAt(raw, 'implicitRules') !== undefined) return refused('MODIFIER', 'It follows rules of its own (implicitRules), which are not known here');
  const modifier = recordsAt(raw, 'modifierExtension').find((each) => !textAt(each, 'url')?.endsWith(CRITICAL_RENDERING));
  if (modifier) return refused('MODIFIER', `It is changed by an extension that must be understood and is not: ${cut(textAt(modifier, 'url') ?? '', 200)}`);
  if (raw['item'] !== undefined && !Array.isArray(raw['item'])) return refused('NO_ITEMS', 'It asks nothing that can be read: its items (item) are no list');
  return { raw };
}

/** Why its items cannot be the questions of one form. */
function refusalOfItems(items: readonly Item[]): { refused: readonly Refusal[] } | undefined {
  if (items.length === 0) return refused('NO_ITEMS', 'It asks nothing: it has no items');
  if (items.length > MOST_ITEMS) return refused('TOO_LARGE', `It has ${items.length} items, and a form at most ${FORM_LIMITS.fields} fields`);
  const seen = new Set<string>();
  const twice = [...new Set(items.map(({ linkId }) => linkId).filter((linkId) => seen.size === seen.add(linkId).size))];
  if (twice.length === 0) return undefined;
  return refused('LINK_ID_TWICE', `More than one item has the linkId ${twice.slice(0, 5).map((each) => cut(each, 50)).join(', ')}: conditions and answers could mean either`);
}

function annotationOf(raw: Raw, groups: QuestionnaireAnnotation['groups'], scores: QuestionnaireAnnotation['scores']): QuestionnaireAnnotation {
  const text = (key: string, most = 500): string | undefined => {
    const words = textAt(raw, key);
    return words && cut(words, most);
  };
  return filled({
    url: text('url'), version: text('version'), name: text('name'), publisher: text('publisher'), copyright: text('copyright', 4_000), code: codingsAt(raw, 'code'), groups, scores,
  });
}

function noteWhole(raw: Raw, notes: ImportNotes): void {
  noteLostExtensions(raw, '', notes);
  if (recordsAt(raw, 'modifierExtension').length > 0) notes.add('', 'RENDERING', 'Its author says that the way it looks matters; how it looks is not carried over');
  if (memberOf(raw, 'derivedFrom') !== undefined) notes.add('', 'DERIVED', 'It derives from another Questionnaire, of which nothing is taken over');
}

/**
 * A FHIR R4 Questionnaire as a form draft of ours, with what could not be carried over; or refused, with the reasons. Never
 * throws, whatever it is given, and its work is bounded by the size of the file. Values given beforehand answer nothing.
 */
export function importQuestionnaire(file: unknown, { category = 'safeguarding' }: ImportChoices = {}): ImportedForm | { readonly refused: readonly Refusal[] } {
  const found = refusalOf(file);
  if ('refused' in found) return found;
  const { raw } = found;
  const notes = new ImportNotes();
  const tree = readItems(raw, notes);
  const refusal = refusalOfItems(everyItem(tree));
  if (refusal) return refusal;
  noteWhole(raw, notes);
  const options = optionsReader(valueSetsOf(raw));
  const totals = new TotalFinder(raw, tree, options).find(notes);
  const title = cut(textAt(raw, 'title') ?? textAt(raw, 'name') ?? 'Imported questionnaire', 200);
  const draft = new Layout(title, { notes, category, optionsOf: options }, new Set(totals.map(({ item }) => item.linkId))).place(tree);
  if (draft.pages.length === 0) return refused('NO_QUESTIONS', `It has nothing that our forms can ask: ${[...new Set(notes.all.map(({ reason }) => reason))].slice(0, 5).join('; ') || 'only words to read'}`);
  const { scoring, scores } = scoringOf(totals, draft.locations, options, notes);
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...draft.root.schema, 'x-questionnaire': annotationOf(raw, draft.groups, scores) };
  const drawn: Omit<FormDefinition, 'kind'> = {
    key: formKey(textAt(raw, 'name') ?? title), version: 1, title, schema,
    uiSchema: { 'ui:pages': draft.pages, ...draft.root.ui }, ...(scoring && { scoring }), example: exampleOf(schema), status: 'draft',
  };
  const { length: fields } = questionsOf({ ...drawn, kind: 'supplement' });
  if (fields > FORM_LIMITS.fields) return refused('TOO_MANY_FIELDS', `It asks for ${fields} answers, and a form at most for ${FORM_LIMITS.fields}`);
  for (const key of neverAsked(draft.root.schema)) {
    notes.add(itemOf(draft.root.properties[key] ?? {})?.linkId ?? '', 'NEVER_ASKED', 'It is asked only after questions that are asked only after it, and so never: change its condition before the form is published');
  }
  // what is added to a referral is short: a longer form stands by itself, as an assessment does
  const form: FormDefinition = { ...drawn, kind: scoring || fields > FORM_LIMITS.supplementQuestions ? 'assessment' : 'supplement' };
  const faults = lintForm(form).filter(({ code }) => !FOR_A_PERSON.has(code));
  const reasons = [...new Map(faults.map(({ code, message }) => [code, { code, reason: message }])).values()];
  return reasons.length > 0 ? { refused: reasons } : { form, report: notes.all };
}
