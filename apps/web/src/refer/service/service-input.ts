import type { ServiceFilter } from '../../api/services';
import type { ServiceTyped } from '../start/typed';

const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** `QW1 2PQ` and `qw1` alike as `QW1`: of where somebody lives no more goes into an address. Undefined where it is no postcode. */
export function districtOf(typed: string): string | undefined {
  const compact = typed.toUpperCase().replaceAll(/\s/g, '');
  const outward = compact.replace(/\d[A-Z]{2}$/, '');
  return [outward, compact].find((part) => DISTRICT.test(part));
}

/** What the list is narrowed to. Near the person, unless somebody said otherwise. */
export function filterOf({ words, near, within, category, showsSignposting, isOpenNow }: ServiceTyped, home: string | null): ServiceFilter {
  const district = districtOf(near ?? home ?? '');
  return {
    ...(words.trim() === '' ? {} : { q: words.trim().slice(0, 200) }),
    ...(district === undefined ? {} : { near: district }),
    ...(district === undefined || within === '' ? {} : { within: Number(within) }),
    ...(category === '' ? {} : { category }),
    ...(isOpenNow ? { openNow: true as const } : {}),
    ...(showsSignposting ? {} : { referable: true as const }),
  };
}
