import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { sent } from '../../api/draft-queries';
import { Button } from '../../ui/button';
import { dayAndTime } from '../../ui/words';
import { Refusal } from '../start/refusal';
import { DiscardDraft } from './discard-draft';

type Draft = Schemas['ReferralSummary'];

const AT_FIRST = 2;

export const DRAFTS = sent({ sent: 'me', state: 'draft' });

/** What was begun and not sent: carried on with, or discarded. */
export function DraftList() {
  const drafts = useInfiniteQuery({ ...DRAFTS, retryOnMount: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const [discarded, tellDiscarded] = useState('');
  const [showsAll, showAll] = useState(false);
  const all = drafts.data?.pages.flatMap(({ items }) => items) ?? [];
  const onDiscarded = (name: string): void => {
    tellDiscarded(`The draft for ${name} was discarded.`);
    heading.current?.focus();
  };
  if (drafts.error !== null && drafts.data === undefined) return <Refusal error={drafts.error} onRetry={() => void drafts.refetch()} what="Your drafts could not be read. You can refer somebody all the same." />;
  if (all.length === 0 && discarded === '') return null;
  return (
    <section aria-labelledby="drafts" className="onward-drafts">
      <h2 id="drafts" ref={heading} tabIndex={-1} className="nhsuk-heading-s onward-page__title">{all.length === 0 ? 'No drafts left' : 'Carry on with a draft'}</h2>
      <p role="status" className="onward-status">{discarded}</p>
      <ul className="onward-drafts__list">
        {(showsAll ? all : all.slice(0, AT_FIRST)).map((draft) => <DraftItem key={draft.id} draft={draft} onDiscarded={() => onDiscarded(draft.person.name)} />)}
      </ul>
      {!showsAll && all.length > AT_FIRST && <Button kind="secondary" onClick={() => showAll(true)}>Show {all.length - AT_FIRST}{drafts.hasNextPage ? ' and more' : ' more'}</Button>}
      {showsAll && drafts.hasNextPage && <Button kind="secondary" onClick={() => void drafts.fetchNextPage()} isBusy={drafts.isFetchingNextPage}>Show more drafts</Button>}
    </section>
  );
}

function DraftItem({ draft, onDiscarded }: { readonly draft: Draft; readonly onDiscarded: () => void }) {
  const [isAsking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    ask(false);
    opener.current?.focus();
  };
  const { id, person, service, createdAt } = draft;
  return (
    <li className="onward-drafts__item">
      <div>
        <Link className="onward-drafts__link" to="/refer/$draftId" params={{ draftId: id }}><span dir="auto">{person.name}</span></Link>
        <span>{service !== undefined && `to ${service.name}`}</span>
        <span className="onward-quiet">{createdAt !== undefined && `Begun ${dayAndTime(createdAt)}`}</span>
      </div>
      <button ref={opener} type="button" className="onward-text-button" aria-expanded={isAsking} onClick={() => ask(!isAsking)}>
        Discard<span className="nhsuk-u-visually-hidden"> the draft for {person.name}</span>
      </button>
      {isAsking && <DiscardDraft draft={draft} onKeep={keep} onDiscarded={onDiscarded} />}
    </li>
  );
}
