import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { assessments, instruments, type Assessment } from '../../api/assessments';
import { personRecord } from '../../api/person-page';
import { readOne, type FirstReads } from '../../app/first-reads';
import type { Named } from '../../app/named';
import { Failed } from '../../ui/failed';
import { IdentityBanner } from '../../ui/identity-banner';
import { Loading } from '../../ui/loading';
import { Page as Whole } from '../../ui/page';
import { relativeWords } from '../../ui/words';
import { purposeFor } from '../purpose';
import { AboutPerson, type OfPerson } from './about-person';
import { assessAt, resultsAt } from './address';
import { scoreWords } from './score-words';

const TITLE = 'Assess';

export const firstReads: FirstReads<Named> = ({ personId = '' }) => Promise.all([readOne(personRecord(personId, purposeFor(personId))), readOne(instruments)]);

/** Which instrument. */
export const Page = ({ named: { personId = '' } }: { readonly named: Named }) => <AboutPerson personId={personId} title={TITLE}>{(opened) => <Choose {...opened} />}</AboutPerson>;

function Choose({ personId, person, purpose }: OfPerson) {
  const { referral } = useSearch({ strict: false }) as { readonly referral?: string };
  const { data, error, refetch } = useQuery(instruments);
  const recorded = useInfiniteQuery(assessments(personId, purpose));
  const all = recorded.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Whole title={TITLE} before={<IdentityBanner person={person} />} caption="Which assessment?">
      {error !== null && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading what="the assessments" /> : (
        <ul className="onward-choices">
          {data.items.map(({ key, title }) => {
            const last = all.find(({ form }) => form.key === key);
            return (
              <li key={key}>
                <Link className="onward-choice" to="/$" params={assessAt(personId, key)} search={referral === undefined ? {} : { referral }}>
                  <strong>{title}</strong>
                  {last !== undefined && <LastTime assessment={last} />}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {all.length > 0 && <p className="onward-above"><Link to="/$" params={resultsAt(personId)}>All scores of this person</Link></p>}
    </Whole>
  );
}

const LastTime = ({ assessment }: { readonly assessment: Assessment }) => <span className="onward-quiet">Last: {scoreWords(assessment)}, {relativeWords(assessment.recordedAt)}</span>;
