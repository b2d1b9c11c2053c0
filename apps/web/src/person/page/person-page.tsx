import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiError } from '../../api/api-error';
import { personRecord } from '../../api/person-page';
import { readOne, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { FIND } from '../address';
import { LatestScores } from '../assessments/latest-scores';
import { purposeFor, usePurpose } from '../purpose';
import { AskPurpose } from './ask-purpose';
import { PersonView } from './person-view';

export const firstReads: FirstReads<Named> = ({ personId = '' }) => readOne(personRecord(personId, purposeFor(personId)));

/** All that is known of one person, as far as the reader may know it: opened by what they have to do with them, or by a purpose that they state. */
export function Page({ named: { personId = '' } }: { readonly named: Named }) {
  const purpose = usePurpose(personId);
  // asked once: what is hidden does not come by asking again
  const { data, error, refetch } = useQuery({ ...personRecord(personId, purpose), retryOnMount: false });
  if (data !== undefined) return <PersonView personId={personId} person={data} purpose={purpose} assessments={<LatestScores personId={personId} purpose={purpose} />} />;
  if (error === null) return <Loading what="the record" />;
  if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 403)) return <Whole title="About this person" isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
  if (error.status === 403) return <Whole title="About this person"><p>Your role does not open the records of people.</p></Whole>;
  if (purpose === undefined) return <AskPurpose personId={personId} />;
  return (
    <Whole title="There is no such person here">
      <p>The address may be wrong. Nothing was opened.</p>
      <p><Link to="/$" params={FIND}>Find a person</Link></p>
    </Whole>
  );
}
