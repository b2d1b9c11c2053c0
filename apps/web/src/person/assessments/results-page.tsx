import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { assessments } from '../../api/assessments';
import { personRecord } from '../../api/person-page';
import { readOne, readPage, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { Failed } from '../../ui/failed';
import { IdentityBanner } from '../../ui/identity-banner';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { purposeFor } from '../purpose';
import { AboutPerson, type OfPerson } from './about-person';
import { chooseAt, personAt } from './address';
import { Results } from './results';

const TITLE = 'Assessments';

export const firstReads: FirstReads<Named> = ({ personId = '' }) =>
  Promise.all([readOne(personRecord(personId, purposeFor(personId))), readPage(assessments(personId, purposeFor(personId)))]);

/** A person's scores over time. */
export const Page = ({ named: { personId = '' } }: { readonly named: Named }) => <AboutPerson personId={personId} title={TITLE}>{(opened) => <Recorded {...opened} />}</AboutPerson>;

function Recorded({ personId, person, purpose }: OfPerson) {
  const [showsMistakes, showMistakes] = useState(false);
  const [marked, mark] = useState(0);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), [marked]);
  const onMarked = (): void => mark((count) => count + 1);
  return (
    <Whole title={TITLE} isWide before={<><Link className="onward-back" to="/$" params={personAt(personId)}>About this person</Link><IdentityBanner person={person} /></>}>
      <p className="onward-no-print"><Link className="nhsuk-button nhsuk-button--secondary" to="/$" params={chooseAt(personId)}>Assess</Link></p>
      {marked > 0 && <p ref={notice} tabIndex={-1} className="onward-notice">It was entered in error: it is out of the list, and kept.</p>}
      <List personId={personId} purpose={purpose} onMarked={onMarked} />
      {showsMistakes
        ? <List personId={personId} purpose={purpose} onMarked={onMarked} areMistakes />
        : <p className="onward-no-print"><button type="button" className="onward-text-button" onClick={() => showMistakes(true)}>Show what was entered in error</button></p>}
    </Whole>
  );
}

interface ListProps extends Pick<OfPerson, 'personId' | 'purpose'> {
  readonly areMistakes?: boolean;
  readonly onMarked: () => void;
}

function List({ personId, purpose, areMistakes = false, onMarked }: ListProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(assessments(personId, purpose, areMistakes));
  if (data === undefined) return error === null ? <Loading what="the assessments" /> : <Failed error={error} onRetry={() => void refetch()} />;
  const all = data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return <p className="onward-empty">{areMistakes ? 'Nothing that you may see was entered in error.' : 'No assessment that you may see has been recorded yet.'}</p>;
  return (
    <>
      {[...new Set(all.map(({ form }) => form.key))].map((key) => (
        <Results key={key} assessments={all.filter(({ form }) => form.key === key)} purpose={purpose} areMistakes={areMistakes} onMarked={onMarked} />
      ))}
      {hasNextPage && <p><button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={isFetchingNextPage || undefined} onClick={() => void fetchNextPage()}>Show earlier ones</button></p>}
    </>
  );
}
