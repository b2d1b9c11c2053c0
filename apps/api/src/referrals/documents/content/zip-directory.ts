/** PKWARE's APPNOTE: the end of the central directory, and an entry of it. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LONGEST_COMMENT = 65_535;

interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** Where a directory ends that takes the file to its very end; undefined where there is none: then it is no archive. */
export function endOfDirectory(tail: Buffer): number | undefined {
  for (let at = tail.length - END.length; at >= Math.max(0, tail.length - END.length - LONGEST_COMMENT); at -= 1) {
    if (tail.readUInt32LE(at) === END.signature && at + END.length + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return undefined;
}

/** What is in an archive, by its directory, of which `tail` must hold all; undefined where it does not, or where it contradicts itself. */
export function zipDirectory(tail: Buffer): readonly ZipEntry[] | undefined {
  const end = endOfDirectory(tail);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = end - tail.readUInt32LE(end + 12);
  if (at < 0) return undefined;
  while (at + ENTRY.length <= end && tail.readUInt32LE(at) === ENTRY.signature) {
    const nameEnds = at + ENTRY.length + tail.readUInt16LE(at + 28);
    entries.push({ name: tail.toString('utf8', at + ENTRY.length, nameEnds), size: tail.readUInt32LE(at + 24) });
    at = nameEnds + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return at === end && entries.length === tail.readUInt16LE(end + 10) ? entries : undefined;
}
