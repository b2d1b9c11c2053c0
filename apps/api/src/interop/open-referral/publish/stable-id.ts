import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isUuid = (id: string | undefined): id is string => id !== undefined && UUID.test(id);

/** A UUID of version 5 (RFC 9562): the same for the same name in the same thing, since the standard wants an id for every part and we keep none for most. */
export function stableId(within: string, name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(within.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
