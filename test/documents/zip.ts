interface Entry {
  readonly name: string;
  readonly content?: string;
  /** What the directory says that it is when it is unpacked. */
  readonly size?: number;
}

/** An archive of files that are stored as they are, by PKWARE's APPNOTE. Checksums are left out: nobody unpacks it. */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, content = '', size = content.length } of entries) {
    const at = files.reduce((sum, file) => sum + file.length, 0);
    const file = Buffer.alloc(30);
    file.writeUInt32LE(0x04034b50, 0);
    file.writeUInt32LE(content.length, 18);
    file.writeUInt32LE(size, 22);
    file.writeUInt16LE(name.length, 26);
    files.push(Buffer.concat([file, Buffer.from(name + content)]));
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12);
  end.writeUInt32LE(files.reduce((sum, { length }) => sum + length, 0), 16);
  return Buffer.concat([...files, ...directory, end]);
}

const TYPES = { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' };
export const docx = (...more: Entry[]): Buffer => zip([TYPES, { name: 'word/document.xml', content: '<?xml version="1.0"?><w:document/>' }, ...more]);
export const xlsx = (...more: Entry[]): Buffer => zip([{ name: 'xl/workbook.xml', content: '<?xml version="1.0"?><workbook/>' }, ...more, TYPES]);
export const odt = (): Buffer => zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', content: '<?xml version="1.0"?>' }]);
