import type { Schemas } from '../../api/client';
import { codeWords, dayAndTime } from '../../ui/words';
import { agoWords, saidWith, type ReferralEvent } from './event-words';
import { Facts, type Fact } from './facts';

const PARTIES: Readonly<Record<string, string>> = { had: 'had it before', copied: 'hears of it', consulted: 'is consulted', joined: 'joined it' };

/** Who sent it, where it has been, and why it came here. */
export function Path({ referral, events }: { readonly referral: Schemas['Referral']; readonly events: readonly ReferralEvent[] }) {
  const { author, sender, submittedAt, spokenTo, parties, override, group, basedOn } = referral;
  const from = (event: ReferralEvent): string => events.findLast(({ seq }) => seq < event.seq)?.service.name ?? 'Another service';
  const moves = events.filter(({ type, to }) => type === 'redirect' && to === 'redirected').map((event): Fact => ({
    label: agoWords(event.at),
    value: (
      <>
        <strong>{from(event)} → {event.service.name}</strong>: {codeWords(String(event.data['reason']))}.
        {saidWith(event).map(({ who, words }) => <span key={who}> <q>{words}</q> ({event.by.name}, {who.toLowerCase()})</span>)}
      </>
    ),
  }));
  const facts: Fact[] = [
    { label: 'Sent by', value: <><strong>{author.name}</strong>, {sender.name}. Reach them with a message here: it stays on the referral.</> },
    ...(submittedAt === null ? [] : [{ label: 'Sent', value: `${agoWords(submittedAt)}, ${dayAndTime(submittedAt)}` }]),
    ...(spokenTo === null ? [] : [{ label: 'Spoke to', value: `${spokenTo.name}, ${dayAndTime(spokenTo.at)}` }]),
    ...moves,
    ...(override?.fit === undefined ? [] : [{ label: 'Sent although it may not fit', value: override.fit }]),
    ...(override?.duplicate === undefined ? [] : [{ label: 'Sent besides another', value: override.duplicate }]),
    ...(parties.length === 0 ? [] : [{ label: 'Also on it', value: parties.map(({ name, kind }) => `${name} (${PARTIES[kind] ?? codeWords(kind)})`).join('; ') }]),
    ...(group === null ? [] : [{ label: 'One of several', value: 'Sent together with others of the same incident.' }]),
    ...(basedOn === null ? [] : [{ label: 'Follows', value: 'It came out of an earlier referral.' }]),
  ];
  return (
    <section>
      <h3 className="nhsuk-heading-s">{moves.length > 0 ? 'How it came here' : 'Who sent it'}</h3>
      <Facts facts={facts} />
    </section>
  );
}
