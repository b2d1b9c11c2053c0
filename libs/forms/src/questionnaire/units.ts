import { EXTENSION, extensionsOf } from './extensions.js';
import type { Coding } from './fhir-types.js';
import type { Item } from './item-tree.js';
import { codingOf, memberOf, recordAt, recordsAt, type Raw } from './reading.js';

/** The unit of a quantity, the other way round: its words are called `unit` there and `display` in a coding. */
const unitOf = (quantity: Raw): Coding => codingOf({ system: quantity['system'], code: quantity['code'], display: quantity['unit'] });

/** What a unit is called, and what stands for it in an answer. */
export const unitWords = ({ display, code }: Coding): string => display ?? code ?? '';
export const unitKey = ({ display, code }: Coding): string => code ?? display ?? '';

/** The units an answer may be in: those listed, else the one that is given beforehand. Each once. */
export function unitsOf({ raw }: Item): readonly Coding[] {
  const listed = [EXTENSION.unitOption, EXTENSION.unit].flatMap((url) => extensionsOf(raw, url)).map((each) => codingOf(recordAt(each, 'valueCoding') ?? {}));
  const given = recordsAt(raw, 'initial').map((each) => unitOf(recordAt(each, 'valueQuantity') ?? {}));
  const named = (units: readonly Coding[]): Coding[] => units.filter((unit) => unitKey(unit) !== '');
  const units = named(listed).length > 0 ? named(listed) : named(given);
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

/** Whether an answer is given beforehand, and not only its unit. */
export function hasInitial({ raw }: Item): boolean {
  return recordsAt(raw, 'initial').some((each) => {
    const quantity = recordAt(each, 'valueQuantity');
    return quantity === undefined || memberOf(quantity, 'value') !== undefined;
  });
}
