import type { Status, StatusStep } from './status-links.js';

const IN_LONDON = { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', IN_LONDON);
const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', { ...IN_LONDON, hour: '2-digit', minute: '2-digit' });

/** `Tuesday 10 March`. */
export const dayWords = (iso: string): string => DAY.format(new Date(iso)).replace(',', '');
/** `Tuesday 10 March at 10:00`. */
export const timeWords = (iso: string): string => DAY_AND_TIME.format(new Date(iso)).replace(/,? at |, /g, ' at ').replace(/^(\w+) at /, '$1 ');

export interface Told {
  readonly at: string;
  readonly words: string;
}

/** One step in words that a child of ten reads; nothing where it is no news to the person. */
function wordsOf({ type, to, service, kind, when }: StatusStep, before: string, { sender, isOwn }: Status): string | undefined {
  switch (type) {
    case 'submit': return `${isOwn ? 'You' : sender} asked ${service} to help you.`;
    case 'triage': return `${service} read about you.`;
    case 'redirect': return to === 'redirected' ? `${before} asked ${service} to help you instead. You do not have to do anything.` : 'Somebody is making sure that the right team helps you.';
    case 'accept': return `${service} said yes. They will help you.`;
    case 'request-information': return isOwn ? `${service} has a question for you. ${sender} will call you about it.` : `${service} asked ${sender} a question.`;
    case 'provide-information': return `${sender} answered it.`;
    case 'advise': return `${service} gave ${sender} advice about how to help you.`;
    case 'start': return when === null ? undefined : kind === 'appointment' ? `You were given an appointment: ${timeWords(when)}.` : `${service} was in touch with you, or came to see you.`;
    case 'complete': return `${service} has finished for now.`;
    case 'decline': return `${service} cannot help with this. ${sender} knows, and can tell you what else there is.`;
    case 'withdraw': return 'This was stopped.';
    case 'reopen': return `${service} began again.`;
    default: return undefined;
  }
}

/** What happened, the first step first. */
export function whatHappened(status: Status): Told[] {
  const { steps, sender } = status;
  const standing = steps.reduce<StatusStep[]>((all, step) => (step.type === 'retract' ? all.slice(0, -1) : [...all, step]), []);
  return standing.flatMap((step, n) => {
    const words = wordsOf(step, standing[n - 1]?.service ?? sender, status);
    return words === undefined ? [] : [{ at: step.at, words }];
  });
}

/** What comes next, and by when. */
export function whatNext({ state, service: { name }, sender, isOwn, dueAt }: Status): string {
  const by = dueAt === null ? '' : ` by ${dayWords(dueAt)}`;
  switch (state) {
    case 'submitted': case 'redirected': return `${name} will read about you${by}.`;
    case 'triaged': return `${name} will decide how to help you${by}.`;
    case 'information-requested': return isOwn ? `${sender} will call you about a question${by}.` : `${sender} will answer the question${by}.`;
    case 'escalated': return `Somebody will find the right team for you${by}.`;
    case 'accepted': return `${name} will get in touch with you${by}.`;
    case 'in-progress': return `${name} is helping you.`;
    case 'advised': return `${sender} will read the advice${by}, and tell you.`;
    default: return `Nothing more is planned. If you still need help, ask ${sender}.`;
  }
}

/** The last appointment that is still to come, as it stands. */
export const nextAppointment = ({ steps }: Status, now: Date): string | undefined =>
  steps.findLast(({ type, kind, when }) => type === 'start' && kind === 'appointment' && when !== null && new Date(when) > now)?.when ?? undefined;

export const isOver = ({ state }: Status): boolean => ['completed', 'declined', 'withdrawn'].includes(state);
