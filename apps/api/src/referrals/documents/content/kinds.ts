interface Kind {
  /** The first is added to a name that ends in none of them. */
  readonly extensions: readonly [string, ...string[]];
  /** Browsers show it by themselves; the others are saved. */
  readonly isShown: boolean;
}

const shown = (...extensions: [string, ...string[]]): Kind => ({ extensions, isShown: true });
const saved = (...extensions: [string, ...string[]]): Kind => ({ extensions, isShown: false });

/** What may be attached, by what it is and not by what it is called. */
export const KINDS = {
  'application/pdf': shown('pdf'),
  'image/jpeg': shown('jpg', 'jpeg'),
  'image/png': shown('png'),
  'image/apng': shown('png', 'apng'),
  'image/gif': shown('gif'),
  'image/webp': shown('webp'),
  'image/tiff': shown('tif', 'tiff'),
  'image/heic': shown('heic', 'heif'),
  'image/heif': shown('heif', 'heic'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': saved('docx'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': saved('xlsx'),
  'application/vnd.oasis.opendocument.text': saved('odt'),
  'application/rtf': saved('rtf'),
  'text/plain': saved('txt', 'csv'),
} as const satisfies Record<string, Kind>;

export type ContentType = keyof typeof KINDS;
export const CONTENT_TYPES = Object.keys(KINDS) as ContentType[];
export const isAllowed = (type: string | undefined): type is ContentType => type !== undefined && Object.hasOwn(KINDS, type);

/** Why a document is refused, in code (migration 0028), and what to do instead. */
export const REFUSALS = {
  type: 'This kind of file is not taken. Save it as a PDF, and add that.',
  markup: 'This is a web page or a program text, whatever it is called. Save it as a PDF, and add that.',
  mixed: 'This file is more than one kind of file at once, or has programs or archives in it. Save it as a PDF, and add that.',
  bomb: 'Opened, this file would be far too large. Save it as a PDF, and add that.',
  virus: 'The virus scanner found something in this file, and it was removed. Do not open it where you have it. Tell your IT team.',
} as const;
export type Refusal = keyof typeof REFUSALS;
