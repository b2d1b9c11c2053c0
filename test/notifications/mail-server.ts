import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
}

const headerOf = (raw: string, name: string): string => new RegExp(`^${name}: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
const unquoted = (text: string): string => text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A real SMTP server that can go away and come back on its port, and refuses the addresses that it is told to. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  readonly refuses = new Set<string>();
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Is there, or comes back. */
  async begin(): Promise<this> {
    if (this.server !== undefined) return this;
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => done(this.refuses.has(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
      onData: (stream, { envelope: { rcptTo } }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const [, body = ''] = raw.split(/\r\n\r\n(.*)/s);
          for (const { address } of rcptTo) this.received.push({ to: address, subject: headerOf(raw, 'Subject'), messageId: headerOf(raw, 'Message-ID'), text: unquoted(body) });
          done();
        });
      },
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.port = (this.server.server.address() as AddressInfo).port;
    return this;
  }

  async goAway(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await new Promise<void>((resolve) => (server === undefined ? resolve() : void server.close(() => resolve())));
  }

  to(address: string): readonly ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }
}
