import type { Criterion } from '@onward/forms';
import { DEFAULT_TARGETS, OFFICE_HOURS, type DeadlineKind, type OnCallContact, type Priority, type ServiceHours, type Span, type Targets } from '@onward/workflow';
import type { Condition } from './conditions.js';

export interface DemoService {
  readonly key: string;
  /** The organisation's key. */
  readonly organisation: string;
  readonly name: string;
  readonly publicAlias?: string;
  readonly description: string;
  readonly category: string;
  readonly criteria: readonly Criterion[];
  readonly state?: 'open' | 'paused' | 'closed';
  /** Days from the day the demo is made. */
  readonly pausedForDays?: number;
  /** The service to turn to instead. */
  readonly alternative?: string;
  /** Somebody triages here; absent means yes. */
  readonly referable?: boolean;
  readonly statutoryDuty?: boolean;
  readonly selfReferral?: boolean;
  readonly desk?: boolean;
  readonly targets?: Targets;
  readonly hours?: ServiceHours;
  readonly onCallAlways?: boolean;
  /** Who is called for what is urgent outside the hours. */
  readonly onCall?: OnCallContact;
  readonly districts?: readonly string[];
  readonly languages?: readonly string[];
  readonly waitDays?: number;
  /** Days from the day the demo is made until which somebody answers for the entry; negative: it ran out. */
  readonly assuredForDays: number;
  readonly phone?: string;
  /** Keys of the supplements that it asks for besides the core form. */
  readonly supplements?: readonly string[];
}

/** What the service cannot do without; without a condition it is for somebody to judge, from its words. */
export const must = (words: string, condition?: Condition): Criterion => ({ words, required: true, ...condition });
/** What the service is best at. */
export const suits = (words: string, condition?: Condition): Criterion => ({ words, required: false, ...condition });

/**
 * The postcode area QW is nobody's: Royal Mail puts Q, V and X in the first place of no postcode
 * (Programmers' Guide to the Postcode Address File, "Postcode format").
 */
export const KESTLEWICK = ['QW1', 'QW2', 'QW3'] as const;
export const AVERSHIRE_PRACTICES = ['AV-GP1', 'AV-GP2', 'AV-GP3'] as const;
export const AVERSHIRE = [...KESTLEWICK, 'QW4', 'QW5', 'QW6'] as const;

type ServiceKind = Extract<DeadlineKind, keyof Targets>;

/** The economy's targets with some of them changed, in minutes. */
export function targetsWith(changes: Partial<Record<ServiceKind, Partial<Record<Priority, number>>>>): Targets {
  const changed = Object.entries(DEFAULT_TARGETS).map(([kind, minutes]) => [kind, { ...minutes, ...changes[kind as ServiceKind] }]);
  return Object.fromEntries(changed) as Targets;
}

const day = (opens: string, closes: string): Span[] => [{ opens, closes }];

/** Eight to eight, every day of the year: urgent care at home. */
export const EVERY_DAY: ServiceHours = {
  mon: day('08:00', '20:00'), tue: day('08:00', '20:00'), wed: day('08:00', '20:00'), thu: day('08:00', '20:00'), fri: day('08:00', '20:00'),
  sat: day('08:00', '20:00'), sun: day('08:00', '20:00'), openOnBankHolidays: true,
};

/** Nine to eight, and a Saturday morning: for people who work. */
export const LATE_HOURS: ServiceHours = {
  mon: day('09:00', '20:00'), tue: day('09:00', '20:00'), wed: day('09:00', '20:00'), thu: day('09:00', '20:00'), fri: day('09:00', '17:00'),
  sat: day('09:00', '13:00'), sun: [],
};

/** Three days a week, run by volunteers. */
export const VOLUNTEER_HOURS: ServiceHours = { ...OFFICE_HOURS, mon: [], wed: [] };
