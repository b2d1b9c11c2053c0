import type { Answers } from '@onward/forms';
import type { ClientEventType, Priority } from '@onward/workflow';
import { serviceId } from '../economy/demo-economy.js';
import { fixedId } from '../fixed-id.js';
import type { Moment } from '../moments.js';
import { personOf, type PersonKey } from '../people/people.js';

/** Turns a story's moment into what a body carries: ISO 8601, UTC. */
export type TimeOf = (moment: Moment) => string;

/** What somebody does to a referral: an event's type, and its body besides. */
export interface Act {
  readonly type: ClientEventType;
  body(timeOf: TimeOf): Readonly<Record<string, unknown>>;
}

export interface Step {
  /** Who: a subject of the economy. */
  readonly by: string;
  readonly at: Moment;
  readonly act: Act;
}

/** One referral, from its first word to where it stands now. */
export interface Story {
  readonly title: string;
  readonly person: PersonKey;
  readonly sender: string;
  readonly service: string;
  readonly priority: Priority;
  readonly answers: Answers;
  readonly group?: string;
  readonly spokenTo?: { readonly name: string; readonly at: Moment };
  /** Why another one is needed, where one of theirs is open already. */
  readonly besides?: string;
  readonly at: Moment;
  /** Kept as a draft, or sent at once. */
  readonly begins: 'draft' | 'submitted';
  readonly steps: readonly Step[];
}

/**
 * A story as it is told:
 * `story('A fall in the kitchen').by('gp').about('winifred').to('falls').saying({…}).sent(daysAgo(28, '11:20')).then('falls-therapist', daysAgo(27, '09:40'), triages('soon'))`.
 * Each word gives a new story; the last one is complete.
 */
class Telling implements Story {
  readonly person: PersonKey = 'winifred';
  readonly sender: string = '';
  readonly service: string = '';
  readonly priority: Priority = 'routine';
  readonly answers: Answers = {};
  readonly group?: string;
  readonly spokenTo?: { readonly name: string; readonly at: Moment };
  readonly besides?: string;
  readonly at: Moment = { minutesAgo: 0 };
  readonly begins: 'draft' | 'submitted' = 'draft';
  readonly steps: readonly Step[] = [];

  constructor(readonly title: string, told: Partial<Story> = {}) {
    Object.assign(this, told);
  }

  private with(told: Partial<Story>): Telling {
    return new Telling(this.title, { ...this, ...told });
  }

  by(sender: string): Telling {
    return this.with({ sender });
  }

  about(person: PersonKey): Telling {
    return this.with({ person });
  }

  to(service: string, priority: Priority = 'routine'): Telling {
    return this.with({ service, priority });
  }

  /** The answers, on top of what is known of the person by whoever refers them. */
  saying(answers: Answers): Telling {
    return this.with({ answers });
  }

  /** One of several referrals of one incident. */
  oneOf(incident: string): Telling {
    return this.with({ group: fixedId('group', incident) });
  }

  afterSpeakingTo(name: string, at: Moment): Telling {
    return this.with({ spokenTo: { name, at } });
  }

  besidesAnother(besides: string): Telling {
    return this.with({ besides });
  }

  sent(at: Moment): Telling {
    return this.with({ at, begins: 'submitted' });
  }

  drafted(at: Moment): Telling {
    return this.with({ at, begins: 'draft' });
  }

  then(by: string, at: Moment, act: Act): Telling {
    return this.with({ steps: [...this.steps, { by, at, act }] });
  }
}

export const story = (title: string): Telling => new Telling(title);

/** Where a story goes to, and whom it is about, as the API knows them. */
export const serviceOf = ({ service }: Story): string => serviceId(service);
export const knownOf = ({ person }: Story): Answers => personOf(person).known ?? {};
