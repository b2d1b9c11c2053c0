import { createHash } from 'node:crypto';
import { isAllowed, type ContentType, type Refusal } from './kinds.js';
import { officeType } from './office-file.js';
import { PlainText } from './plain-text.js';
import { typeOfHead } from './type-of-head.js';
import { endOfDirectory } from './zip-directory.js';

/** Bytes of the beginning that say what a file is, and of the end that hold an archive's directory. */
const HEAD = 512 * 1024;
const TAIL = 1024 * 1024;
/** A file that begins as an image or a PDF and a web page at once: browsers of old looked so far. */
const SNIFFED = 1024;
const MARKUP = /<(!doctype|html|head|body|script|svg|iframe|object|embed)\b/i;

export type Seen = { readonly sha256: Buffer } & ({ readonly type: ContentType } | { readonly refused: Refusal });

/** Goes once through a file: its digest, and what it is by its content. Never holds more of it than a beginning and an end. */
export async function lookInto(parts: AsyncIterable<Buffer>, size: number): Promise<Seen> {
  const hash = createHash('sha256');
  const text = new PlainText();
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  for await (const part of parts) {
    hash.update(part);
    text.take(part);
    if (head.length < HEAD) head = Buffer.concat([head, part.subarray(0, HEAD - head.length)]);
    tail = part.length >= TAIL ? part.subarray(-TAIL) : Buffer.concat([tail.subarray(-(TAIL - part.length)), part]);
  }
  return { sha256: hash.digest(), ...(await judge(head, tail, size, text.isText())) };
}

async function judge(head: Buffer, tail: Buffer, size: number, isText: boolean): Promise<{ readonly type: ContentType } | { readonly refused: Refusal }> {
  const isMarkup = MARKUP.test(head.toString('latin1', 0, SNIFFED));
  if (isZip(head)) return isMarkup ? { refused: 'mixed' } : officeType(tail, head, size);
  const type = await typeOfHead(head);
  if (isAllowed(type)) return isMarkup || endOfDirectory(tail) !== undefined ? { refused: 'mixed' } : { type };
  if (!isText) return { refused: isMarkup ? 'markup' : 'type' };
  return isMarkup || /^\uFEFF?\s*<[!?/a-z]/i.test(head.toString('utf8')) ? { refused: 'markup' } : { type: 'text/plain' };
}

const isZip = (head: Buffer): boolean => head.length >= 4 && head.readUInt32BE(0) === 0x504b0304;
