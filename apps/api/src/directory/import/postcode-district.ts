/** The part before the space: BS5, M1, SW1A. The second half always is a digit and two letters. */
const DISTRICT = /^([A-Z]{1,2}[0-9][A-Z0-9]?)(?: ?[0-9][A-Z]{2})?$/;

/** The postcode district of a postcode, or of a district itself; undefined for any other text. */
export function postcodeDistrict(text: string): string | undefined {
  return DISTRICT.exec(text.trim().toUpperCase())?.[1];
}

/** The districts that the texts name, each once; undefined where none does. */
export function postcodeDistricts(texts: readonly string[]): string[] | undefined {
  const districts = texts.flatMap((text) => postcodeDistrict(text) ?? []);
  return districts.length === 0 ? undefined : [...new Set(districts)].sort();
}
