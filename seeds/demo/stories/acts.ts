import type { Answers } from '@onward/forms';
import type { ClientEventType, DECLINE_REASONS, Outcome, Priority, RedirectReason, START_KINDS, WITHDRAW_REASONS } from '@onward/workflow';
import { organisationId, serviceId, userId } from '../economy/demo-economy.js';
import type { Moment } from '../moments.js';
import type { Act, TimeOf } from './story.js';

/** The words in which stories are told: one for each event. `note` is for the holders; `toReferrer` is read by every party. */

interface Words {
  readonly note?: string;
  readonly toReferrer?: string;
}

const act = (type: ClientEventType, said: Readonly<Record<string, unknown>> = {}): Act => ({ type, body: () => said });
const timedAct = (type: ClientEventType, body: (timeOf: TimeOf) => Record<string, unknown>): Act => ({ type, body });

export const submits = (): Act => act('submit');
export const triages = (priority: Priority, note?: string): Act => act('triage', { priority, ...(note !== undefined && { note }) });
export const reprioritises = (priority: Priority, note: string): Act => act('reprioritise', { priority, note });
export const assigns = (subject: string): Act => act('assign', { userId: userId(subject) });
export const movesTo = (service: string, reason: RedirectReason, words: Words): Act => act('redirect', { toServiceId: serviceId(service), reason, ...words });
export const asks = (question: string, ...pointers: string[]): Act => act('request-information', { question, ...(pointers.length > 0 && { pointers }) });
export const answers = (toReferrer: string, changed?: Answers): Act => act('provide-information', { toReferrer, ...(changed && { answers: changed }) });
export const accepts = (words: Words = {}, contactBy?: Moment): Act =>
  timedAct('accept', (timeOf) => ({ ...words, ...(contactBy && { contactBy: timeOf(contactBy) }) }));
export const advises = (advice: string, note?: string): Act => act('advise', { advice, ...(note !== undefined && { note }) });
export const settlesFor = (toReferrer: string): Act => act('acknowledge-advice', { toReferrer });
export const converts = (toReferrer: string): Act => act('convert', { toReferrer });

type DeclineReason = (typeof DECLINE_REASONS)[number];
const declining = (type: 'propose-decline' | 'decline') => (reason: DeclineReason, alternative: string, words: Words): Act =>
  act(type, { reason, alternative, ...words });
export const proposesToDecline = declining('propose-decline');
export const declines = declining('decline');
export const appeals = (note: string): Act => act('appeal', { note });

export const starts = (kind: (typeof START_KINDS)[number], at: Moment, place: string, words: Words = {}): Act =>
  timedAct('start', (timeOf) => ({ kind, at: timeOf(at), place, ...words }));
export const completes = (outcome: Outcome, summary: string, toReferrer?: string): Act =>
  act('complete', { outcome, summary, ...(toReferrer !== undefined && { toReferrer }) });
export const reopens = (note: string): Act => act('reopen', { note });
export const withdraws = (reason: (typeof WITHDRAW_REASONS)[number], toReferrer: string): Act => act('withdraw', { reason, toReferrer });
export const saysEnteredInError = (note: string): Act => act('entered-in-error', { note });
export const invites = (organisation: string, as: 'copied' | 'consulted', note: string): Act =>
  act('invite', { organisationId: organisationId(organisation), as, note });
/** To every party. */
export const writes = (toReferrer: string): Act => act('message', { toReferrer });
