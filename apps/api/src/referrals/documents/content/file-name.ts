import { create } from 'content-disposition';
import { KINDS, type ContentType } from './kinds.js';

const LONGEST = 150;
/** Controls, marks that turn the direction of writing or cannot be seen, line separators, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
/** What means something to a shell, a file system or a header. */
const MEANINGFUL = /["<>:|?*;%$`]/g;

/** A file's name without what could deceive who reads it or what saves it: no folders, no hidden marks, not too long. */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(UNSEEN, '').replace(MEANINGFUL, '_').replace(/\s+/gu, ' ').trim().replace(/^\.+|\.+$/g, '');
  if (clean === '') return 'document';
  const [, stem = clean, extension = ''] = /^(.*?)(\.[^.]{1,10})?$/su.exec(clean) ?? [];
  return `${[...stem].slice(0, LONGEST).join('')}${extension}`;
}

/** The name ends as what it is: a PDF that is called a program is saved as a PDF. */
export function namedAs(name: string, type: ContentType): string {
  const extensions: readonly string[] = KINDS[type].extensions;
  const [, extension = ''] = /\.([^.]+)$/.exec(name) ?? [];
  return extensions.includes(extension.toLowerCase()) ? name : `${name}.${extensions[0] ?? ''}`;
}

/** `Content-Disposition` (RFC 6266), for a name that `safeName` has been over. */
export const disposition = (name: string, type: ContentType): string => create(name, { type: KINDS[type].isShown ? 'inline' : 'attachment' });
