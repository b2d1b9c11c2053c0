/** A postcode as Royal Mail writes it: district, a space, and the last three. ZZ99 3VZ (no fixed abode) is one of the NHS's own. */
export const POSTCODE_PATTERN = '^\\s*[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\\s*[0-9][A-Za-z]{2}\\s*$';

/** `bs13nx` → `BS1 3NX`. */
export function tidyPostcode(typed: string): string {
  const bare = typed.replace(/\s/g, '').toUpperCase();
  return `${bare.slice(0, -3)} ${bare.slice(-3)}`;
}

/** `BS1 3NX` → `BS1`: enough to tell two people apart, some thousands of homes. */
export function postcodeDistrict(postcode: string): string {
  return postcode.split(' ')[0] ?? postcode;
}
