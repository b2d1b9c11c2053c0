import { Injectable, Logger } from '@nestjs/common';
import { nextWord, type DeadlineMark } from '@onward/workflow';
import { Clock } from '../../../platform/clock/index.js';
import { Statements, SYSTEM_MEMBERSHIP } from '../../../platform/database/index.js';
import { isDatabaseAway } from '../../../platform/problem/index.js';
import { newId } from '../../../platform/random.js';
import type { ChosenEvent } from '../chosen-event.js';
import { composeEvent } from '../compose-event.js';
import { decideEvent } from '../decide-event.js';
import type { Opened, OpenedAct } from '../opened.js';
import { ReferralWriter } from '../referral-writer.js';
import { SYSTEM } from '../system.js';
import { toActorFacts, toHead } from '../to-workflow.js';
import { inTurns } from './in-turns.js';

interface DueDeadline {
  readonly id: string;
  readonly referralId: string;
  readonly said: DeadlineMark | null;
  readonly nextAt: string;
}

/** What came of one: `settled` where nothing was to be said of it now, `busy` where others wrote on its referral all the time. */
type Outcome = 'said' | 'settled' | 'busy';

/** Deadlines read at a time, and referrals dealt with at a time. */
const PAGE = 200;
const AT_ONCE = 16;
/** Who writes on the referral meanwhile is let go first so many times; then it is the next look's. */
const ATTEMPTS = 5;
/** Milliseconds until one that cannot be said is tried again: it must not stand before those that can. */
const LATER = 5 * 60_000;
const NO_ANSWERS = { parts: [], redraft: [] } as const;
const NOT_ASKED = { key: undefined, fingerprint: '' } as const;

/** Says of every open deadline that it is at risk, that it was missed and, of a draft, that it has expired: once each, by the injected clock (docs/adr/0021). */
@Injectable()
export class DueDeadlines {
  private readonly logger = new Logger('Deadlines');
  private isStopping = false;

  constructor(
    private readonly statements: Statements,
    private readonly writer: ReferralWriter,
    private readonly clock: Clock,
  ) {}

  /** What is under way is finished; nothing more is begun. */
  stop(): void {
    this.isStopping = true;
  }

  /** When the first is to be looked at; null where nothing is open. */
  async nextAt(): Promise<Date | null> {
    const at = await this.statements.call<Date | null>('next_deadline_at', SYSTEM_MEMBERSHIP);
    return at === null ? null : new Date(at);
  }

  /** All that is due by now; answers how many things were said. Any number of processes may do this at once. */
  async sayAll(): Promise<number> {
    let said = 0;
    while (!this.isStopping) {
      const due = await this.statements.call<readonly DueDeadline[]>('due_deadlines', SYSTEM_MEMBERSHIP, this.clock.now(), PAGE);
      const outcomes = await inTurns(due, ({ referralId }) => referralId, AT_ONCE, (deadline) => (this.isStopping ? Promise.resolve<Outcome>('busy') : this.say(deadline)));
      said += outcomes.filter((outcome) => outcome === 'said').length;
      // where there is no getting at any of them now, the next look does
      if (outcomes.every((outcome) => outcome === 'busy')) break;
    }
    return said;
  }

  private async say(due: DueDeadline): Promise<Outcome> {
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const outcome = await this.attempt(due);
        if (outcome !== 'busy') return outcome;
      }
      return 'busy';
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.logger.error(error);
      return this.lookAgain(due, due.said, new Date(this.clock.now().getTime() + LATER));
    }
  }

  private async attempt(due: DueDeadline): Promise<Outcome> {
    const opened = await this.statements.call<OpenedAct>('open_act', SYSTEM_MEMBERSHIP, null, null, due.referralId, null);
    if (!('deadlines' in opened)) return this.lookAgain(due, due.said, null);
    const head = toHead(opened);
    const deadline = head.deadlines.find(({ id }) => id === due.id);
    if (deadline === undefined) return 'settled';
    const now = this.clock.now();
    const said = further(due.said, head.facts.marks?.[deadline.kind]);
    const word = nextWord(deadline, said, now);
    if (word === undefined || word.at > now) return this.lookAgain(due, said ?? null, word?.at ?? null);

    const chosen = this.chosen(opened, head, word.type, word.type === 'expire' ? {} : { kind: deadline.kind }, now);
    const { write, answer } = composeEvent(SYSTEM, chosen, decideEvent(chosen, head.version), NO_ANSWERS);
    const mark = word.type === 'at-risk' ? 'at-risk' : 'breached';
    const next = word.type === 'expire' ? null : (nextWord(deadline, mark, now, now)?.at ?? null);
    const result = await this.writer.fireDeadline(SYSTEM, NOT_ASKED, answer, write, { deadlineId: due.id, seen: due.nextAt, said: mark, next });
    return result === 'moved-on' ? 'busy' : 'said';
  }

  private chosen(opened: Opened, head: ChosenEvent['head'], type: ChosenEvent['type'], said: object, at: Date): ChosenEvent {
    return { id: newId(), type, body: { type, ...said }, at, opened, head, actor: toActorFacts(SYSTEM, opened) };
  }

  /** Somebody else may have dealt with it since; then this changes nothing. */
  private async lookAgain({ id, nextAt }: DueDeadline, said: DeadlineMark | null, next: Date | null): Promise<Outcome> {
    await this.statements.call<boolean>('look_again_at_deadline', SYSTEM_MEMBERSHIP, id, nextAt, said, next);
    return 'settled';
  }
}

/** A deadline that an act's retraction brought back is a new row, and the head knows what was said of the one before. */
function further(row: DeadlineMark | null, head: DeadlineMark | undefined): DeadlineMark | undefined {
  return row === 'breached' || head === 'breached' ? 'breached' : (row ?? head);
}
