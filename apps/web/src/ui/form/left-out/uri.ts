/** In place of `fast-uri`: a form refers within itself alone (`#/$defs/…`), which the check at publishing holds it to, so there is nothing to resolve. */
export default {
  equal: (one: string, other: string): boolean => one === other,
  resolve: (_base: string, reference: string): string => reference,
};
