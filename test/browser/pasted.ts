/** Pasted from a document: quotes that curl, a dash, bullets, hard spaces, a soft line break, and what people write besides. */
export const PASTED = 'Mother’s words: “she isn’t herself” – since March…\n•\tMetformin\u00A0500\u00A0mg ×2\n•\tنص عربي 👩🏽‍⚕️💊\u2028And a line of its own.';

/** Emoji and Arabic are drawn with the machine's own letters, so that their picture is the machine's too. */
export const LETTERS_OF_THE_MACHINE = { isPictured: false } as const;
