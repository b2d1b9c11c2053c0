import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { personReferrals, type Purpose } from '../../api/person-page';
import { useMembership } from '../../app/use-membership';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { PriorityTag, Tag } from '../../ui/tag';
import { dayAndTime, dueWords, stateWords } from '../../ui/words';
import { putRightAt } from '../address';

interface Props {
  readonly personId: string;
  readonly purpose: Purpose;
}

/** What is under way for the person, of all organisations; what is over, when it is asked for. */
export function PersonReferrals({ personId, purpose }: Props) {
  const [showsClosed, show] = useState(false);
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals" className="nhsuk-heading-m">Open referrals</h2>
      <List personId={personId} purpose={purpose} state="open" empty="No referral is open that you may see." />
      {showsClosed
        ? <><h3 className="nhsuk-heading-s">Closed</h3><List personId={personId} purpose={purpose} state="closed" empty="None is closed that you may see." /></>
        : <p><button type="button" className="onward-text-button" onClick={() => show(true)}>Show closed referrals</button></p>}
    </section>
  );
}

function List({ personId, purpose, state, empty }: Props & { readonly state: 'open' | 'closed'; readonly empty: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(personReferrals(personId, purpose, state));
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the referrals" />;
  const referrals = data.pages.flatMap(({ items }) => items);
  if (referrals.length === 0) return <p>{empty}</p>;
  return (
    <>
      <ul className="onward-service-list">{referrals.map((referral) => <li key={referral.id} className="onward-service"><One personId={personId} referral={referral} /></li>)}</ul>
      {hasNextPage && <Button kind="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>Show more</Button>}
    </>
  );
}

function One({ personId, referral: { id, reference, state, priority, service, sender, owner, due, submittedAt, closedAt } }: { readonly personId: string; readonly referral: Schemas['PersonReferral'] }) {
  const membership = useMembership();
  const isHere = membership?.services.some((ours) => ours.id === (owner?.kind === 'coordinator' ? owner.id : service.id)) === true;
  const aside = <span className="nhsuk-u-visually-hidden"> {service.name}, {reference}</span>;
  return (
    <>
      <h3 className="nhsuk-heading-s onward-service__name">{service.name}</h3>
      <p className="onward-tags"><Tag colour={closedAt === null ? 'blue' : 'grey'}>{stateWords(state)}</Tag> <PriorityTag priority={priority} /></p>
      <p>
        {owner !== null && due !== null && <><strong>{owner.name}</strong> must act next: <strong>{dueWords(due)}</strong>, {dayAndTime(due)}.<br /></>}
        <span className="onward-quiet">{reference}, {submittedAt === null ? `not sent yet, by ${sender.name}` : `sent by ${sender.name} on ${dayAndTime(submittedAt)}`}{closedAt !== null && `, closed ${dayAndTime(closedAt)}`}</span>
      </p>
      <p>
        {isHere
          ? <Link to="/triage/$serviceId" params={{ serviceId: owner?.kind === 'coordinator' ? owner.id : service.id }} search={{ open: id }}>Open in the queue{aside}</Link>
          : state === 'draft' ? <Link to="/refer/$draftId" params={{ draftId: id }}>Go on writing it{aside}</Link> : <Link to="/referrals/$id" params={{ id }}>See its path{aside}</Link>}
        {state !== 'draft' && <Link className="onward-line" to="/$" params={putRightAt(personId, id)}>Put something right{aside}</Link>}
      </p>
    </>
  );
}
