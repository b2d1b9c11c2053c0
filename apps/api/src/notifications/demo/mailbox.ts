import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import type { Letter } from '../sending/letter.js';
import type { Sender } from '../sending/sender.js';

export interface DemoMail {
  readonly at: Date;
  readonly way: 'email' | 'text';
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

const INSERT = 'insert into demo_mail (id, at, way, address, subject, body) values ($1, $2, $3, $4, $5, $6) on conflict do nothing';
const NEWEST = 'select at, way, address, subject, body from demo_mail order by at desc, id desc limit 100';

/** Where mail and text messages land in the demo, which has no server to send them by. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  sender(way: 'email' | 'text'): Sender {
    return { send: (id, letter) => this.keep(way, id, letter) };
  }

  newest(): Promise<DemoMail[]> {
    return this.statements.rows<DemoMail & Record<string, unknown>>('demo_mail_newest', NEWEST, []);
  }

  private async keep(way: 'email' | 'text', id: string, { to, subject, text }: Letter): Promise<void> {
    await this.statements.rows('demo_mail_insert', INSERT, [id, this.clock.now(), way, to.address, subject, text]);
  }
}
