import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiError } from '../api/api-error';
import { serviceEntry, type Entry } from '../api/service-entry';
import { readOne, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { About } from './about';
import { Assurance } from './assurance';
import { Criteria } from './criteria';
import { Hours } from './hours';
import { Closing, Intake } from './intake';
import { Reach } from './reach';
import { Targets } from './targets';
import { Wait } from './wait';

export const firstReads: FirstReads<Named> = ({ serviceId = '' }) => readOne(serviceEntry(serviceId));

/** What the directory says of a service, for who answers for it. */
export function Page({ named: { serviceId = '' } }: { readonly named: Named }) {
  const { data: entry, error, refetch } = useQuery(serviceEntry(serviceId));
  if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
    return (
      <Whole title="This entry is not yours">
        <p>What the directory says of a service is kept by who manages it. If that is you, ask the administrator of your organisation to add you.</p>
        <p><Link to="/">Go to your start page</Link></p>
      </Whole>
    );
  }
  if (entry === undefined) return error === null ? <Loading what="the entry" /> : <Whole title="The entry cannot be shown" isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
  return (
    <Whole
      title={entry.name} caption="What the directory says of this service"
      before={<Link className="onward-back" to="/triage/$serviceId" params={{ serviceId }} search={{}}>Waiting for triage</Link>}
    >
      {entry.state === 'closed' ? <Closed entry={entry} /> : <Parts entry={entry} />}
    </Whole>
  );
}

function Parts({ entry }: { readonly entry: Entry }) {
  return (
    <>
      <Assurance entry={entry} />
      <Intake entry={entry} />
      <Wait entry={entry} />
      <About entry={entry} />
      <Criteria entry={entry} />
      <Reach entry={entry} />
      <Hours entry={entry} />
      <Targets entry={entry} />
      {!entry.desk && <Closing entry={entry} />}
    </>
  );
}

function Closed({ entry: { successor, openReferrals } }: { readonly entry: Entry }) {
  return (
    <div className="onward-inset">
      <p><strong>This service has closed for good.</strong>{successor !== null && <> {successor.name} has taken over.</>}</p>
      {openReferrals > 0 && <p>Referrals that are still on their way there, or with the coordinator: {openReferrals}.</p>}
    </div>
  );
}
