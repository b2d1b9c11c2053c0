/** Codes of options that speak of all the others: chosen beside another, one of the two would be untrue. So it is in every form. */
export const standsAlone = (code: unknown): boolean => code === 'none' || code === 'not-known';

/**
 * What is chosen of a list once one option was pressed, in the order of the options. Pressed again it is let go; one that stands alone lets go of the others, and
 * any other lets go of it.
 */
export function chosenAfter(options: readonly string[], chosen: readonly string[], pressed: string): string[] {
  const isKept = (each: string): boolean => chosen.includes(pressed) || !(standsAlone(pressed) || standsAlone(each));
  return options.filter((each) => (each === pressed ? !chosen.includes(each) : chosen.includes(each) && isKept(each)));
}
