import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/api-error';
import { referralFor } from '../../api/corrections';
import { personRecord } from '../../api/person-page';
import { readOne, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { Failed } from '../../ui/failed';
import { IdentityBanner } from '../../ui/identity-banner';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { stateWords } from '../../ui/words';
import { personAt } from '../address';
import { AskPurpose } from '../page/ask-purpose';
import { purposeFor, usePurpose } from '../purpose';
import { Pending } from './pending';
import { PutRightForm } from './put-right-form';

export const firstReads: FirstReads<Named> = ({ personId = '', referralId = '' }) =>
  Promise.all([readOne(personRecord(personId, purposeFor(personId))), readOne(referralFor(referralId, purposeFor(personId)))]);

/** What is wrong with one referral, or with whom it is about, and what is to be done: most of it by two people. */
export function Page({ named: { personId = '', referralId = '' } }: { readonly named: Named }) {
  const purpose = usePurpose(personId);
  const person = useQuery({ ...personRecord(personId, purpose), retryOnMount: false });
  const { data, error, refetch } = useQuery({ ...referralFor(referralId, purpose), retryOnMount: false });
  const [done, tell] = useState<string>();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done]);
  const back = <Link className="onward-back" to="/$" params={personAt(personId)}>About this person</Link>;
  if (person.data === undefined && person.error instanceof ApiError && person.error.status === 404 && purpose === undefined) return <AskPurpose personId={personId} />;
  if (data === undefined || (person.data === undefined && person.error === null)) {
    return error === null ? <Loading what="the referral" /> : <Whole title="Put something right" before={back} isProblem><Failed error={error} onRetry={() => void refetch()} /></Whole>;
  }
  const { reference, service, state, pendingConfirmation } = data;
  return (
    <Whole title="Put something right" before={<>{back}{data.person !== null && <IdentityBanner person={data.person} />}</>} caption={`${reference}, ${service.name}: ${stateWords(state)}`}>
      {done !== undefined && <p ref={notice} tabIndex={-1} className="onward-inset">{done}</p>}
      {pendingConfirmation !== null && <Pending key={data.version} referral={data} pending={pendingConfirmation} purpose={purpose} onDone={tell} />}
      <PutRightForm key={`form ${data.version}`} referral={data} isDead={person.data?.deceasedOn != null} purpose={purpose} onDone={tell} />
    </Whole>
  );
}
