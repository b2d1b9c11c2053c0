import type { Schemas } from '../../api/client';
import { codeWords, dayAndTime, relativeWords } from '../../ui/words';
import { happened, isDeathRecorded, saidWith, type ReferralEvent } from './event-words';
import { Facts, type Fact } from './facts';

const PARTIES: Readonly<Record<string, string>> = { had: 'had it before', copied: 'hears of it', consulted: 'is consulted', joined: 'joined it' };

const Quoted = ({ event }: { readonly event: ReferralEvent }) => saidWith(event).map(({ who, words }) => <span key={who}> <q>{words}</q> ({who === 'On call' ? 'who is on call' : `${event.by.name}, ${who.toLowerCase()}`})</span>);

const moveOf = (event: ReferralEvent, events: readonly ReferralEvent[]) => (
  <>
    <strong>{events.findLast(({ seq }) => seq < event.seq)?.service.name ?? 'Another service'} → {event.service.name}</strong>: {codeWords(String(event.data['reason']))}.
    <Quoted event={event} />
  </>
);
const isMove = ({ type, to }: ReferralEvent): boolean => type === 'redirect' && to === 'redirected';

/** After these it waits again for the same team, as if it were new. */
const CAME_BACK: ReadonlySet<string> = new Set(['provide-information', 'convert']);

/** Why it is here, before anything is read of it. */
export function WhyHere({ referral, events }: { readonly referral: Schemas['Referral']; readonly events: readonly ReferralEvent[] }) {
  const last = events.findLast(isMove);
  const back = ['submitted', 'redirected', 'triaged'].includes(referral.state) ? events.findLast(({ type }) => type !== 'message' && type !== 'at-risk' && type !== 'assign' && type !== 'release') : undefined;
  const escalated = referral.state === 'escalated' ? events.findLast(({ from, to }) => to === 'escalated' && from !== to) : undefined;
  return (
    <>
      {isDeathRecorded(events) && <p className="onward-notice"><strong>The person’s death was recorded.</strong> Nobody is sent notices any more.</p>}
      {escalated !== undefined && (
        <p className="onward-else" dir="auto">
          Came to the coordinator {relativeWords(escalated.at)}. <strong>{happened(escalated)}</strong>, by {escalated.by.name}. <Quoted event={escalated} />
        </p>
      )}
      {back !== undefined && CAME_BACK.has(back.type) && <p className="onward-else" dir="auto"><strong>{happened(back)}</strong> {relativeWords(back.at)}. <Quoted event={back} /></p>}
      {last !== undefined && <p className="onward-else" dir="auto">Moved here {relativeWords(last.at)}. {moveOf(last, events)}</p>}
    </>
  );
}

type Reasons = NonNullable<Schemas['Referral']['override']>;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Who sent it, how often somebody did, where it has been, and why it came here. */
export function Path({ referral, events }: { readonly referral: Schemas['Referral']; readonly events: readonly ReferralEvent[] }) {
  const { author, sender, submittedAt, spokenTo, parties, sentWith, service, owner, repeatContacts } = referral;
  // kept with the draft, or given as it was sent
  const override = { ...referral.override, ...(events.findLast(({ type }) => type === 'submit')?.content?.['override'] as Reasons | undefined) };
  // who had it and has it again is no other
  const others = parties.filter(({ id }) => id !== service.id);
  const moves = events.filter(isMove).map((event): Fact => ({ label: relativeWords(event.at), value: moveOf(event, events) }));
  const facts: Fact[] = [
    { label: 'Sent by', value: <><strong>{author.name}</strong>, {sender.name}. Reach them with a message here: it stays on the referral.</> },
    ...(submittedAt === null ? [] : [{ label: 'Sent', value: `${relativeWords(submittedAt)}, ${dayAndTime(submittedAt)}` }]),
    ...(spokenTo === null ? [] : [{ label: 'Spoke to', value: `${spokenTo.name}, ${dayAndTime(spokenTo.at)}` }]),
    ...moves,
    { label: 'Now with', value: owner?.kind === 'coordinator' ? `${owner.name}, from ${service.name}` : service.name },
    ...(repeatContacts === null || repeatContacts.days90 < 2 ? [] : [{ label: 'Referred', value: <><strong>{times(repeatContacts.days30)} in 30 days</strong>, {times(repeatContacts.days90)} in 90, by whomever</> }]),
    ...(override.fit === undefined ? [] : [{ label: 'Sent although it may not fit', value: override.fit }]),
    ...(override.duplicate === undefined ? [] : [{ label: 'Sent besides another', value: override.duplicate }]),
    ...(others.length === 0 ? [] : [{ label: 'Also on it', value: others.map(({ name, kind }) => `${name} (${PARTIES[kind] ?? codeWords(kind)})`).join('; ') }]),
    ...(sentWith === 0 ? [] : [{ label: 'One of several', value: `Sent together with ${sentWith === 1 ? 'another' : `${sentWith} others`} of the same incident.` }]),
  ];
  return (
    <section>
      <h3 className="nhsuk-heading-s">{moves.length > 0 ? 'How it came here' : 'Who sent it'}</h3>
      <Facts facts={facts} />
    </section>
  );
}
