import type { ContentType, Refusal } from './kinds.js';
import { zipDirectory } from './zip-directory.js';

/** Bytes that an office file may become when it is opened: one of 50 MB holds a few hundred at most. A bomb becomes many times as much. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
const MOST_TIMES = 200;
const SMALL = 32 * 1024 * 1024;
/** Macros, programs, and archives within the archive. */
const FOREIGN = /(^|\/)(vbaProject\.bin|META-INF\/MANIFEST\.MF|classes\d*\.dex)$|\.(zip|jar|7z|rar|gz|bz2|xz|tar|cab|iso|exe|dll|msi|scr|com|bat|cmd|ps1|vbs|js|html?)$/i;

/** Which of the office formats an archive is, by what is in it; why it is refused, where it is none, or would not be safe to open. */
export function officeType(tail: Buffer, head: Buffer, size: number): { readonly type: ContentType } | { readonly refused: Refusal } {
  const entries = zipDirectory(tail);
  if (entries === undefined) return { refused: 'type' };
  const names = new Set(entries.map(({ name }) => name));
  const type = typeBy(names, head);
  if (type === undefined) return { refused: 'type' };
  if (entries.some(({ name }) => FOREIGN.test(name))) return { refused: 'mixed' };
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > size * MOST_TIMES)) return { refused: 'bomb' };
  return { type };
}

function typeBy(names: ReadonlySet<string>, head: Buffer): ContentType | undefined {
  if (names.has('[Content_Types].xml') && ['word/document.xml', 'word/document2.xml'].some((name) => names.has(name))) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  // OpenDocument 1.3, part 2, 3.3: the first entry, not compressed
  const isOpenText = head.toString('latin1', 30, 200).startsWith('mimetypeapplication/vnd.oasis.opendocument.textPK');
  return isOpenText && names.has('content.xml') ? 'application/vnd.oasis.opendocument.text' : undefined;
}
