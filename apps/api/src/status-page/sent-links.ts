import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Refused, SENDERS, type Senders } from '../notifications/index.js';
import { Clock } from '../platform/clock/index.js';
import { CONFIG, type Config } from '../platform/config/index.js';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import { newId } from '../platform/random.js';
import { statusAddress } from './status-address.js';
import { StatusLinks } from './status-links.js';

interface News {
  readonly referralId: string;
  /** The event of which the person is told: ISO 8601. */
  readonly at: string;
  readonly isFirst: boolean;
  /** They referred themselves. */
  readonly isOwn: boolean;
}

/** Milliseconds after which it is no news, and the person has heard otherwise. */
const STALE = 24 * 60 * 60_000;

/** What the person is told of: it was sent, somebody takes it, it begins. Not what was taken back within its minute; asked again of one event it is one message. */
const PLAN = `
  select graphile_worker.add_job('person-link', json_build_object('referralId', e.referral_id, 'at', iso(e.at), 'isFirst', e.type = 'submit', 'isOwn', o.kind = 'self'), job_key => 'person-link ' || e.id)
  from referral_event e join referral r on r.id = e.referral_id join organisation o on o.id = r.sender_organisation_id
  where e.id = $1 and e.type in ('submit', 'accept', 'start') and e.at > $2
    and not exists (select from referral_event n where n.referral_id = e.referral_id and n.seq > e.seq and n.type = 'retract')`;

/** A link and nothing else to the person, where they said that they can safely be reached so: by mail, or by text message. */
@Injectable()
export class SentLinks implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly links: StatusLinks,
    private readonly clock: Clock,
    @Inject(SENDERS) private readonly senders: Senders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.tasks.add('referral-event', (payload) => this.plan((payload as { readonly eventId: string }).eventId));
    this.tasks.addOutside('person-link', (payload) => this.send(payload as News));
  }

  private async plan(eventId: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - STALE);
    await this.transactions.run({ kind: 'system', name: 'person-link' }, async (manager) => manager.query(PLAN, [eventId, since]));
  }

  /** Throws where it could not be sent, and is tried again; each try has a link of its own. */
  private async send({ referralId, at, ...news }: News): Promise<void> {
    if (this.clock.now().getTime() - Date.parse(at) > STALE) return;
    const made = await this.links.makeSent(referralId);
    if (made === null) return;
    const sender = made.way === 'text' ? this.senders.text : this.senders.email;
    const url = statusAddress(this.config, made.token);
    try {
      await sender?.send(newId(), { to: { name: '', address: made.to }, subject: 'Your own page: what happens next', text: made.way === 'text' ? textOf(url, news) : mailOf(url, news) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}

type Kind = Pick<News, 'isFirst' | 'isOwn'>;

const wordsOf = ({ isFirst, isOwn }: Kind): string =>
  isFirst ? (isOwn ? 'You asked for help' : 'Somebody asked for help for you') : `There is news of the help that ${isOwn ? 'you asked for' : 'was asked for you'}`;

const textOf = (url: string, kind: Kind): string => `${wordsOf(kind)}. See what happens next: ${url} Your date of birth opens it.`;

const mailOf = (url: string, kind: Kind): string =>
  `Hello,\n\n${wordsOf(kind)}. This page tells you what happens next, and whom to call:\n\n${url}\n\nYour date of birth opens it. It is for you alone.\n\nIf this was not meant for you, please delete it.\n`;
