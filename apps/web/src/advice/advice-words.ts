import type { Advice, AdviceMessage } from '../api/advice';

const STATES: Readonly<Record<Advice['state'], string>> = { asked: 'Waits for an answer', answered: 'Answered', settled: 'Settled', referred: 'Became a referral', withdrawn: 'Withdrawn' };
export const adviceState = ({ state }: Pick<Advice, 'state'>): string => STATES[state];

const ACTS: Readonly<Record<string, string>> = {
  ask: 'Asked', answer: 'Answered', 'ask-again': 'Asked again', settle: 'Settled: it needs nothing more', refer: 'Made into a referral', withdraw: 'Withdrawn',
  overdue: 'Not answered in time: the coordinator was told', lapse: 'Closed: nobody asked further',
};

export function actWords({ act, to }: Pick<AdviceMessage, 'act' | 'to'>): string {
  if (act === 'pass-on') return `Passed on to ${to?.name ?? 'another service'}`;
  if (act === 'hand-over') return to === null ? 'The service has closed: the coordinator has it' : `The service has closed: ${to.name} has it now`;
  return ACTS[act] ?? act;
}
