import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** A clamd that speaks INSTREAM over TCP, and finds EICAR. */
export class StubClamd {
  private server: Server | undefined;
  /** Bytes of each file that it looked at. */
  readonly seen: number[] = [];

  constructor(readonly port: number) {}

  async up(): Promise<void> {
    this.server = createServer((socket) => void this.answer(socket).catch(() => socket.destroy()));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server === undefined) return;
    server.close();
    await once(server, 'close');
  }

  private async answer(socket: Socket): Promise<void> {
    let bytes = Buffer.alloc(0);
    for await (const chunk of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes = Buffer.concat([bytes, chunk]);
      const file = fileIn(bytes);
      if (file === undefined) continue;
      this.seen.push(file.length);
      socket.end(file.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
      return;
    }
  }
}

/** The file that was sent, once its end has come. */
function fileIn(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (bytes.length >= command.length && bytes.toString('latin1', 0, command.length) !== command) throw new Error('no command of clamd');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
