import { createTransport } from 'nodemailer';
import { isLoopback, type SmtpConfig } from '../../platform/config/index.js';
import type { Letter } from './letter.js';
import { Refused, type Sender } from './sender.js';

/** Milliseconds. Nobody waits for this but the queue; a server that says nothing for so long is tried again later. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/** What the server says of the message or its address, for good (RFC 5321, 4.2.1); of ourselves (530, 535, 538) it may think again. */
const FOR_GOOD = new Set([501, 550, 551, 552, 553, 554, 555]);

/** Mail by any SMTP server. A message that nobody knows the fate of goes again under the same Message-ID. */
export class SmtpSender implements Sender {
  private readonly transport;
  private readonly host: string;

  constructor(private readonly config: SmtpConfig, publicUrl: string) {
    const { hostname } = new URL(config.url);
    this.host = new URL(publicUrl).hostname;
    this.transport = createTransport({ url: config.url, ...PATIENCE, ...(!isLoopback(hostname) && { requireTLS: true }), disableFileAccess: true, disableUrlAccess: true });
  }

  async send(id: string, { to, subject, text }: Letter): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.config.from, to: { name: to.name, address: to.address }, subject, text, messageId: `<${id}@${this.host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0;
      if (FOR_GOOD.has(code)) throw new Refused(`SMTP_${code}`);
      throw error;
    }
  }

  close(): void {
    this.transport.close();
  }
}
