import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import { filled } from './annotations.js';
import { knownOptions } from './choice-values.js';
import type { Coding, FhirValue } from './fhir-types.js';
import { cut, numberAt, recordAt, textAt, type Raw } from './reading.js';
import { unitKey } from './units.js';

/** An answer read from FHIR, or why it cannot be kept; `note` tells of what was lost on the way. */
export type Reading = { readonly answer: unknown; readonly note?: string } | { readonly problem: string };

export const quantity = (value: number, { system, code, display }: Coding): FhirValue => ({ valueQuantity: filled({ value, unit: display ?? code, system, code }) });

interface Read {
  readonly value: number;
  readonly unit: Coding;
}

function read(raw: Raw): Read | string {
  const content = recordAt(raw, 'valueQuantity');
  const value = content && numberAt(content, 'value');
  if (content === undefined || value === undefined) return 'The answer is no number';
  if (textAt(content, 'comparator') !== undefined) return 'An answer that is only more or less than a number cannot be kept';
  return { value, unit: filled({ system: textAt(content, 'system'), code: textAt(content, 'code'), display: textAt(content, 'unit') }) };
}

const isSameUnit = (a: Coding, b: Coding): boolean =>
  (a.code !== undefined && a.code === b.code) || (a.display !== undefined && a.display === b.display) || (a.display !== undefined && a.display === b.code) || (a.code !== undefined && a.code === b.display);

/** A number in the one unit that the question takes. */
export function readInUnit(raw: Raw, unit: Coding): Reading {
  const found = read(raw);
  if (typeof found === 'string') return { problem: found };
  if (unitKey(found.unit) === '' || isSameUnit(found.unit, unit)) return { answer: found.value };
  return { problem: `The answer is in ${cut(unitKey(found.unit), 50)}, and the form takes ${cut(unitKey(unit), 50)}` };
}

/** An amount with a unit of a list, or with the unit written beside it. */
export function writeMeasured(answer: unknown, leaf: JsonSchema): FhirValue | undefined {
  if (!isPlainObject(answer) || typeof answer['value'] !== 'number') return undefined;
  const { value, unit } = answer;
  const node = leaf.properties?.['unit'];
  const option = typeof node === 'object' ? knownOptions(node).find((each) => each.answer === unit) : undefined;
  if (option) return quantity(value, option.value.valueCoding ?? {});
  return unit === undefined || typeof unit === 'string' ? quantity(value, filled({ display: unit })) : undefined;
}

export function readMeasured(raw: Raw, leaf: JsonSchema): Reading {
  const found = read(raw);
  if (typeof found === 'string') return { problem: found };
  const node = leaf.properties?.['unit'];
  const { value, unit } = found;
  if (unitKey(unit) === '') return { answer: { value } };
  if (typeof node !== 'object' || node.enum === undefined) {
    const words = unit.display ?? unit.code;
    return { answer: { value, unit: words }, ...(unit.code !== undefined && unit.code !== words && { note: `The code ${cut(unit.code, 50)} of its unit is not kept, only its words` }) };
  }
  const option = knownOptions(node).find((each) => isSameUnit(each.value.valueCoding ?? {}, unit));
  return option ? { answer: { value, unit: option.answer } } : { problem: `The unit ${cut(unitKey(unit), 50)} is none that the form takes` };
}
