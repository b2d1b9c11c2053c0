import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { demoPage, escaped } from '../../access/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Mailbox, type DemoMail } from './mailbox.js';

const PATH = '/demo/mailbox';
const WHEN = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** The demo's page of the mail and text messages that would have been sent. It plays somebody else's mail program: no part of the API, and not there outside of the demo. */
@Injectable()
export class MailboxPage implements OnModuleInit {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { mode, mail } = this.config;
    if (mode !== 'demo' || mail.email?.kind !== 'mailbox') return;
    this.host.httpAdapter.getInstance<FastifyInstance>().get(PATH, async (_request, reply) => {
      const page = mailboxPage(await this.mailbox.newest(), this.config.publicUrl);
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
    });
  }
}

function mailboxPage(mails: readonly DemoMail[], publicUrl: string): string {
  const list = mails.length === 0
    ? '<p>Nothing has been sent yet. A minute after something happens to a referral, those who asked to be told of it are sent a mail.</p>'
    : `<ol class="mails">\n${mails.map((mail) => mailItem(mail, publicUrl)).join('\n')}\n</ol>`;
  return demoPage('Mailbox of the demo', `<p class="lead">Nothing leaves this demo: what would have been sent to its people by email and text message lands here, the newest first. <a href="/">Go to Onward</a></p>\n${list}`);
}

const mailItem = ({ at, way, address, subject, body }: DemoMail, publicUrl: string): string => `<li>
<h2>${escaped(subject)}</h2>
<p class="organisation">${way === 'text' ? 'Text message to' : 'To'} ${escaped(address)}, ${WHEN.format(at)}</p>
<p class="mail">${withLinks(body, publicUrl)}</p>
</li>`;

/** The product's own addresses become links, whichever port the demo has. */
function withLinks(body: string, publicUrl: string): string {
  return body.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith(`${publicUrl}/`) ? `<a href="${escaped(part.slice(publicUrl.length))}">${escaped(part)}</a>` : escaped(part))).join('');
}
