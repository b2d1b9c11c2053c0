import { useQuery } from '@tanstack/react-query';
import { letterOf } from '../api/letter';
import { service as serviceOf } from '../api/queries';
import { Download } from '../ui/download';
import { PhoneLink } from '../ui/ring';
import { PriorityTag } from '../ui/tag';
import { SummaryList, type SummaryRow } from '../ui/summary-list';
import { whenWords } from './when';
import { useReferralPage } from './referral-context';

const PARTIES: Readonly<Record<string, string>> = { copied: 'is told what happens', consulted: 'adds what they know', joined: 'has joined', had: 'had it before' };

/** What is known of the referral besides its path. */
export function Facts() {
  const { referral } = useReferralPage();
  const { id, reference, priority, service, sender, author, submittedAt, hops, parties, assignee, spokenTo } = referral;
  const phone = useQuery(serviceOf(service.id)).data?.contact.phone ?? null;
  const rows: (SummaryRow | false)[] = [
    { key: 'priority', label: 'Priority', value: <PriorityTag priority={priority} /> },
    referral.owner?.kind === 'coordinator' && { key: 'owner', label: 'With', value: referral.owner.name },
    { key: 'service', label: submittedAt === null ? 'For' : referral.owner?.kind === 'coordinator' ? 'Came from' : referral.owner === null ? 'Last with' : 'With', value: phone === null ? service.name : <>{service.name}, <PhoneLink phone={phone} /></> },
    assignee !== null && { key: 'assignee', label: 'In hand', value: assignee.name },
    { key: 'sender', label: submittedAt === null ? 'Written by' : 'Sent by', value: `${author.name}, ${sender.name}` },
    submittedAt !== null && { key: 'sent', label: 'Sent', value: whenWords(submittedAt) },
    hops > 0 && { key: 'hops', label: 'Moved', value: hops === 1 ? 'Once' : `${hops} times` },
    spokenTo !== null && { key: 'spoken', label: 'Spoken to', value: `${spokenTo.name}, ${whenWords(spokenTo.at)}` },
    parties.length > 0 && { key: 'parties', label: 'Also on it', value: <ul className="onward-plain">{parties.map(({ kind, id, name }) => <li key={`${kind} ${id}`}>{name} {PARTIES[kind] ?? ''}</li>)}</ul> },
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="nhsuk-heading-m">About this referral</h2>
      <SummaryList rows={rows.filter((row) => row !== false)} />
      <Download label="Letter to print (PDF)" busyLabel="Making the letter…" name={`${reference}.pdf`} read={() => letterOf(id)} />
    </section>
  );
}
