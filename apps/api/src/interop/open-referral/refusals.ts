/** Why a row of a feed is not taken into the directory, in words for the publisher who must put it right. */
export const REFUSALS = {
  NOT_AN_OBJECT: 'The row is not a JSON object.',
  ROW_TOO_DEEP: 'The row nests objects and lists deeper than any version of the standard does.',
  ROW_TOO_LARGE: 'The row is larger than two megabytes.',
  NOT_A_SERVICE: 'The row describes something else than a service (an organisation, a location or a term of a taxonomy).',
  ID_MISSING: 'The service has no id, so it could not be recognised at the next import.',
  NAME_MISSING: 'The service has no name, so nobody could find it or tell it from another.',
  ORGANISATION_MISSING: 'The service names no organisation, so nobody answers for it.',
  ID_USED_TWICE: 'The id belongs to an earlier row that says something else; which of the two is meant cannot be told.',
  ROW_REPEATED: 'The row repeats an earlier row, word for word.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** What was put right or left out of a row that was taken. */
export const NOTES = {
  TEXT_CUT: 'was longer than the directory keeps and was cut',
  LIST_CUT: 'had more entries than the directory keeps; the rest was left out',
  TEXT_UNUSABLE: 'is not text and was left out',
  LINK_COMPLETED: 'had no scheme; https:// was put before it',
  LINK_UNUSABLE: 'is not an address of a web page and was left out',
  EMAIL_UNUSABLE: 'is not an email address and was left out',
  DATE_UNUSABLE: 'is not a date as the standard writes it (YYYY-MM-DD) and was left out',
  DATE_IN_FUTURE: 'lies in the future, when nobody can have checked the entry yet, and was left out',
  TIME_UNUSABLE: 'is not a time of day and was left out',
  NUMBER_UNUSABLE: 'is not a number in its range and was left out',
  COORDINATES_UNUSABLE: 'are not a place on Earth and were left out',
  AGES_UNUSABLE: 'has a minimum age above its maximum age; both were left out',
  STATUS_ASSUMED: 'was missing; the service is taken as active',
  STATUS_UNKNOWN: 'is not a status of the standard; the service is taken as inactive',
  DESCRIPTION_MISSING: 'is empty',
  ORGANISATION_ID_MISSING: 'has no id; its name stands for it',
  ORGANISATION_DIFFERS: 'is described otherwise in an earlier row, which was kept',
  EXTRA_LEFT_OUT: 'hold more fields of the publisher\'s own than the directory keeps; they were left out',
} as const;

export type NoteCode = keyof typeof NOTES;

/** `pointer` is a JSON pointer into the source row; `words` a sentence for the report. */
export type Note = { code: NoteCode; pointer: string; words: string };

export function noteOf(code: NoteCode, pointer: string): Note {
  return { code, pointer, words: `${pointer || 'The row'} ${NOTES[code]}.` };
}
