import { CLIENT_EVENT_TYPES, OUTCOMES, PRIORITIES, START_KINDS, STATUTORY_OUTCOMES, TRANSFER_REASONS, type ClientEventType } from '@onward/workflow';
import { ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { staffOf } from './actors.js';
import { termsOf, type Mirror } from './mirror.js';

type Body = Readonly<Record<string, unknown>>;

/** Where the model's referrals may go. */
const PLACES = [SERVICES.crisis, SERVICES.socialCare, SERVICES.talkingTherapies, SERVICES.safeguarding, SERVICES.mentalHealth].map(({ id }) => id);

/** What a body of the model may name besides services and colleagues. */
export interface World {
  /** People of whom the referral might really be. */
  readonly people: readonly string[];
  readonly at: Date;
}

const note = 'As agreed on the telephone.';

/** Bodies that are right for an event on a referral as it stands: the likeliest first, then whatever leads elsewhere. */
export function bodiesOf(type: ClientEventType, { head }: Mirror, { people, at }: World): readonly Body[] {
  const { serviceId, deskServiceId = serviceId } = head.facts;
  switch (type) {
    case 'triage':
    case 'reprioritise':
      return [...PRIORITIES].map((_, index) => PRIORITIES[(PRIORITIES.indexOf(head.priority) + index + 1) % PRIORITIES.length]).map((priority) => ({ priority, note }));
    case 'redirect':
      return [...fresh(head.facts.visited), ...head.facts.visited].flatMap((toServiceId) =>
        (head.state === 'accepted' || head.state === 'in-progress' ? TRANSFER_REASONS : (['wrong-service'] as const)).map((reason) => ({ toServiceId, reason })),
      );
    case 'request-information':
      return [{ question: 'Does she live alone?' }];
    case 'provide-information':
      return [{ toReferrer: 'Yes.' }, { answers: { carers: 'Nobody at present.' } }];
    case 'amend':
      return [{ answers: { accessNeeds: 'The ground floor, please.' } }];
    case 'accept':
      return [{}, { contactBy: new Date(at.getTime() + 3_600_000).toISOString() }];
    case 'advise':
      return [{ advice: 'Try again in a week.' }];
    case 'propose-decline':
    case 'decline':
      return [{ reason: 'capacity', alternative: 'Another team has room.' }, { reason: 'other', note, alternative: { serviceId: SERVICES.signposted.id } }];
    case 'appeal':
    case 'reopen':
      return [{ note }];
    case 'entered-in-error':
      return [{ note }, { note, undo: true }];
    case 'start':
      return START_KINDS.flatMap((kind) => [-1, 1].map((hours) => ({ kind, at: new Date(at.getTime() + hours * 3_600_000).toISOString() })));
    case 'complete':
      return [...(termsOf(head.facts.serviceId).statutoryDuty ? STATUTORY_OUTCOMES : []), ...OUTCOMES].map((outcome) => ({ outcome, summary: 'Closed.', note }));
    case 'withdraw':
      return [{ reason: 'resolved' }, { reason: 'other', note }];
    case 'correct-person':
      return [...people.map((toPersonId) => ({ toPersonId, note })), { note, undo: true }];
    case 'redact':
      return [...[['/accessNeeds'], ['/carers']].map((pointers) => ({ pointers, basis: 'court-order', note })), { note, undo: true }];
    case 'assign':
      return [...staffOf(serviceId), ...staffOf(deskServiceId)].map((who) => ({ userId: userId(who) }));
    case 'invite':
      return (['copied', 'consulted'] as const).map((as) => ({ organisationId: ORGANISATIONS.otherPractice.id, as }));
    case 'message':
      return [{ toReferrer: 'How does it stand?' }, { note }];
    case 'attach':
      return [{ attachmentId: serviceId }];
    case 'record-death':
      return [{}, { undo: true }];
    default:
      return [{}];
  }
}

const fresh = (visited: readonly string[]): string[] => PLACES.filter((id) => !visited.includes(id));

/** Those that leave the state as it is come first, the invitation before who joins by it, so that one referral can serve many. */
export const TYPES_IN_ORDER: readonly ClientEventType[] = [
  'invite', 'join', 'leave', ...CLIENT_EVENT_TYPES.filter((type) => !['invite', 'join', 'leave'].includes(type)),
];
