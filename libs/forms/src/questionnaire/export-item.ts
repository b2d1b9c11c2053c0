import { CONCEPTS } from '../concepts.js';
import { isPlainObject } from '../json-value.js';
import type { ScoredItem } from '../scoring.js';
import { standsAlone } from '../stands-alone.js';
import { filled } from './annotations.js';
import { knownOptions, withoutExtension } from './choice-values.js';
import { EXTENSION } from './extensions.js';
import type { Coding, Extension, FhirValue, ItemType, QuestionnaireItem } from './fhir-types.js';
import type { QuestionItem } from './form-items.js';
import type { Kind } from './question-kind.js';
import { codingOf } from './reading.js';

const TYPES: Partial<Record<Kind, ItemType>> = { measured: 'quantity', 'coded-words': 'choice', json: 'text' };

/** The code of a concept of ours that no other dictionary has. */
const OWN_CONCEPTS = 'urn:onward:concept';

function codesOf({ node, asked }: QuestionItem): readonly Coding[] {
  if (asked.item?.code) return asked.item.code;
  if (isPlainObject(node['x-code'])) return [codingOf(node['x-code'])];
  const concept = node['x-concept'] === undefined || !Object.hasOwn(CONCEPTS, node['x-concept']) ? undefined : CONCEPTS[node['x-concept']];
  if (concept === undefined) return [];
  return [typeof concept.code === 'string' ? { system: OWN_CONCEPTS, code: concept.code, display: concept.title } : concept.code];
}

/** The options of a choice, each with the points that the form's scoring gives it, and with whether it excludes the others. */
function optionsOf({ asked }: QuestionItem, points: ScoredItem['points']): FhirValue[] {
  return knownOptions(asked.leaf, asked.names).flatMap(({ answer, value }) => {
    if (Object.keys(withoutExtension(value)).length === 0) return [];
    const own = points && Object.hasOwn(points, String(answer)) ? points[String(answer)] : undefined;
    const scored = own === undefined ? value.extension : [{ url: EXTENSION.ordinalValue, valueDecimal: own }];
    const excludes = asked.repeats && asked.kind === 'choice' && standsAlone(answer);
    return [filled({ ...value, extension: [...(scored ?? []), ...(excludes ? [{ url: EXTENSION.optionExclusive, valueBoolean: true }] : [])] })];
  });
}

function unitsOf({ asked }: QuestionItem): readonly Coding[] {
  if (asked.item?.unit) return [asked.item.unit];
  const unit = asked.kind === 'measured' ? asked.leaf.properties?.['unit'] : undefined;
  return typeof unit === 'object' ? knownOptions(unit).flatMap(({ value }) => value.valueCoding ?? []) : [];
}

function extensionsOf(question: QuestionItem): Extension[] {
  const { asked: { leaf, kind, repeats }, node } = question;
  const amount = kind === 'measured' && typeof leaf.properties?.['value'] === 'object' ? leaf.properties['value'] : leaf;
  const bound = (url: string, value: number | undefined): Extension[] => (value === undefined ? [] : [{ url, ...(kind === 'integer' ? { valueInteger: value } : { valueDecimal: value }) }]);
  const count = (url: string, value: number | undefined): Extension[] => (value === undefined ? [] : [{ url, valueInteger: value }]);
  return [
    ...unitsOf(question).map((unit): Extension => ({ url: EXTENSION.unitOption, valueCoding: unit })),
    ...bound(EXTENSION.minValue, amount.minimum), ...bound(EXTENSION.maxValue, amount.maximum),
    ...((leaf.minLength ?? 0) > 1 ? count(EXTENSION.minLength, leaf.minLength) : []),
    ...(repeats ? [...count(EXTENSION.minOccurs, (node.minItems ?? 0) > 1 ? node.minItems : undefined), ...count(EXTENSION.maxOccurs, node.maxItems)] : []),
  ];
}

/** Words that help to answer, as FHIR shows them: under their item. */
export const helpItem = (linkId: string, text: string): QuestionnaireItem => ({
  extension: [{ url: EXTENSION.itemControl, valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }] } }],
  linkId: `${linkId}#help`, text, type: 'display',
});

/** One question as an item, without when it is asked and what stands under it. */
export function exportItem(question: QuestionItem, points: ScoredItem['points']): QuestionnaireItem {
  const { asked: { kind, leaf, item, repeats }, node, linkId, required } = question;
  const isText = leaf.type === 'string' && leaf.enum === undefined && leaf.format === undefined && kind !== 'time';
  return filled({
    extension: extensionsOf(question), linkId, definition: item?.definition, code: codesOf(question), prefix: item?.prefix, text: node.title || undefined,
    type: TYPES[kind] ?? (kind as ItemType), required: required || undefined, repeats: repeats || undefined, readOnly: node.readOnly || undefined,
    maxLength: isText ? leaf.maxLength : undefined,
    ...(item?.valueSet !== undefined && kind === 'coded-words' ? { answerValueSet: item.valueSet } : { answerOption: kind === 'choice' || kind === 'open-choice' ? optionsOf(question, points) : [] }),
  });
}
