import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { matchingEntry } from '../../api/matching';
import { readOne, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { SummaryList } from '../../ui/summary-list';
import { dayAndTime } from '../../ui/words';
import { MATCHING } from '../address';
import { Candidate } from './candidate';
import { DecideAlone } from './decide-alone';
import { Decided } from './decided';
import { FindOther } from './find-other';
import { FIELDS, fieldWords, REASONS } from './matching-words';

export const firstReads: FirstReads<Named> = ({ entryId = '' }) => readOne(matchingEntry(entryId, undefined));

/** One who waits, beside each whom they may be. */
export function Page({ named: { entryId = '' } }: { readonly named: Named }) {
  const [beside, put] = useState<string>();
  const [done, tell] = useState<string>();
  const notice = useRef<HTMLParagraphElement>(null);
  const { data, error, refetch } = useQuery(matchingEntry(entryId, beside));
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done]);
  const back = <Link className="onward-back" to="/$" params={MATCHING}>Who waits to be matched</Link>;
  if (data === undefined) return error === null ? <Loading what="both sides" /> : <Whole title="Is it the same person?" before={back} isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
  const { name, reason, askedBy, askedAt, subject, said, candidates, decidedAt, decisions } = data;
  return (
    <Whole title="Is it the same person?" before={back} isWide caption={<><span dir="auto">{name}</span>: {REASONS[reason]}. Added by {askedBy.name}, {askedBy.organisation}, {dayAndTime(askedAt)}.</>}>
      {done !== undefined && <p ref={notice} tabIndex={-1} className="onward-inset">{done}</p>}
      {decidedAt === null && (
        <>
          {candidates.length === 0 && <p>Nobody known is like them, or all who are were decided to be somebody else.</p>}
          {candidates.length === 0 && <WhatIsSaid side={subject ?? said} />}
          {candidates.map((candidate) => <Candidate key={candidate.person.id} entry={data} candidate={candidate} onDone={tell} />)}
          <FindOther onFound={put} />
          <DecideAlone entry={data} onDone={tell} />
        </>
      )}
      {decisions.length > 0 && <Decided entry={data} onDone={tell} />}
    </Whole>
  );
}

/** All that is known of who waits, where nobody stands beside them. */
function WhatIsSaid({ side }: { readonly side: Parameters<typeof fieldWords>[1] }) {
  const rows = FIELDS.map(({ field, label }) => ({ key: field, label, value: fieldWords(field, side) })).filter(({ value }) => value !== undefined);
  return rows.length === 0 ? <p>Nothing is known but that they were met.</p> : <SummaryList rows={rows} />;
}
