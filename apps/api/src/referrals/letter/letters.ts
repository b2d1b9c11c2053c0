import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { ReadCopies } from '../copies/read-copies.js';
import { ReferralLists } from '../views/lists.js';
import { ReadReferral } from '../views/read-referral.js';
import { composeLetter, type LetterReferral } from './compose-letter.js';
import { drawLetter } from './draw-letter.js';
import { PATH_EVENTS, type TimelineEvent } from './path-steps.js';
import { printPdf } from './print-pdf.js';

/** A letter that was printed, and whom it is about, for the audit. */
export interface PrintedLetter {
  readonly personId: string;
  readonly reference: string;
  /** With the address of the person's own page on it, where there is one to be handed on. */
  print(personPage?: string): Promise<Buffer>;
}

/** The referral as a letter: what its page shows this reader, and no more, since it is read through the same doors. */
@Injectable()
export class Letters {
  constructor(
    private readonly referrals: ReadReferral,
    private readonly copies: ReadCopies,
    private readonly lists: ReferralLists,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND where the actor may not know of the referral. */
  async of(actor: Actor, referralId: string): Promise<PrintedLetter> {
    const row = await this.referrals.row(actor, referralId);
    const referral = this.referrals.view(actor, row) as LetterReferral;
    return {
      personId: row.head.personId,
      reference: referral.reference,
      print: async (personPage) => {
        const [{ items: responses }, events] = await Promise.all([this.copies.of(actor, referralId), this.events(actor, referralId)]);
        return printPdf(drawLetter(composeLetter({ referral, responses, events, printedBy: actor.name, printedAt: this.clock.now(), personPage })));
      },
    };
  }

  private async events(actor: Actor, referralId: string): Promise<TimelineEvent[]> {
    const events: TimelineEvent[] = [];
    let cursor: string | undefined;
    do {
      const { text } = await this.lists.timeline(actor, referralId, { types: PATH_EVENTS, limit: 100, ...(cursor !== undefined && { cursor }) });
      const page = JSON.parse(text) as { items: TimelineEvent[]; nextCursor: string | null };
      events.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return events;
  }
}
