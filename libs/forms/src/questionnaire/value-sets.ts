import { KNOWN_VALUE_SETS } from './known-value-sets.js';
import { memberOf, recordAt, recordsAt, textAt, type Raw } from './reading.js';

/** A code of a list as the file has it, its system beside it, points and all. */
export type Concept = Raw;

/** The codes of an expansion, those that others stand under included; a heading cannot be chosen. */
function expanded(contains: readonly Raw[]): Concept[] {
  return contains.flatMap((each) => [...(memberOf(each, 'abstract') === true ? [] : [each]), ...expanded(recordsAt(each, 'contains'))]);
}

/** The codes a ValueSet lists; undefined where it says in another way which they are, such as by a filter. */
function listed(valueSet: Raw, find: (reference: string) => readonly Concept[] | undefined): readonly Concept[] | undefined {
  const expansion = recordsAt(recordAt(valueSet, 'expansion') ?? {}, 'contains');
  if (expansion.length > 0) return expanded(expansion);
  const compose = recordAt(valueSet, 'compose');
  if (compose === undefined || recordsAt(compose, 'exclude').length > 0) return undefined;
  const parts = recordsAt(compose, 'include').map((include) => {
    if (recordsAt(include, 'filter').length > 0) return undefined;
    const concepts = recordsAt(include, 'concept').map((concept) => ({ system: textAt(include, 'system'), ...concept }));
    const others = [memberOf(include, 'valueSet')].flat().filter((each) => typeof each === 'string').map(find);
    const all = concepts.length > 0 ? [concepts, ...others] : others;
    return all.length === 1 ? all[0] : undefined;
  });
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/**
 * Finds the codes of a ValueSet: one the file contains, by `#id` or by its address, or one of FHIR's short ones. Each is read
 * once, so lists that name each other in a circle end, and a list used by many questions costs what it costs once.
 */
export function valueSetsOf(questionnaire: Raw): (reference: string) => readonly Concept[] | undefined {
  const contained = recordsAt(questionnaire, 'contained').filter((each) => textAt(each, 'resourceType') === 'ValueSet');
  const known = new Map<string, readonly Concept[] | undefined>();
  const find = (reference: string): readonly Concept[] | undefined => {
    const address = reference.split('|')[0] ?? '';
    if (known.has(address)) return known.get(address);
    known.set(address, undefined);
    const own = contained.find((each) => (address.startsWith('#') ? textAt(each, 'id') === address.slice(1) : textAt(each, 'url') === address));
    const ofFhir = Object.hasOwn(KNOWN_VALUE_SETS, address) ? (KNOWN_VALUE_SETS[address] as readonly Concept[] | undefined) : undefined;
    known.set(address, own ? listed(own, find) : ofFhir);
    return known.get(address);
  };
  return find;
}
