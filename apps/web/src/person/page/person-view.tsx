import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { wholeStory, type Purpose } from '../../api/person-page';
import { me } from '../../api/queries';
import { Failed } from '../../ui/failed';
import { IdentityBanner } from '../../ui/identity-banner';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { FIND } from '../address';
import { Objections } from '../objections/objections';
import { Related } from '../related/related';
import { Contacts } from './contacts';
import { Flags } from './flags';
import { OtherRecords } from './other-records';
import { PersonReferrals } from './person-referrals';
import { Story } from './story';

interface Props {
  readonly personId: string;
  readonly person: Schemas['Person'];
  readonly purpose: Purpose;
  /** The person's assessments with their trend. */
  readonly assessments: ReactNode;
}

/** On a phone they stand far below one another. */
const PARTS = [{ id: 'referrals', words: 'Open referrals' }, { id: 'story', words: 'What is known' }, { id: 'contacts', words: 'Contacts' }, { id: 'related', words: 'Related people' }, { id: 'objections', words: 'Objection to sharing' }] as const;

/** Whom it is about and what to know first, then what is under way, then what is known. */
export function PersonView({ personId, person, purpose, assessments }: Props) {
  const story = useQuery(wholeStory(personId, purpose));
  const topics = story.data?.topics;
  const asks = (useQuery(me).data?.permissions as readonly string[] | undefined)?.includes('advice.ask') === true;
  return (
    <Page
      title="About this person" isWide
      before={<><Link className="onward-back onward-no-print" to="/$" params={FIND}>Find a person</Link><IdentityBanner person={person} /></>}
      caption={purpose === undefined ? undefined : <>Opened for: <span dir="auto">{purpose}</span>. This is recorded and reviewed.</>}
    >
      <Flags person={person} topics={topics} />
      <p className="onward-row onward-above onward-no-print">{PARTS.map(({ id, words }) => <a key={id} className="onward-line" href={`#${id}`}>{words}</a>)}</p>
      <div className="onward-referral">
        <div className="onward-referral__path">
          <PersonReferrals personId={personId} purpose={purpose} />
          {asks && purpose === undefined && <p className="onward-no-print"><Link to="/$" params={{ _splat: `advice/ask/about/${personId}` }}>Ask a service about them</Link></p>}
          {assessments}
          {story.error !== null && <Failed error={story.error} onRetry={() => void story.refetch()} />}
          {topics === undefined ? story.error === null && <Loading what="what is known" /> : <Story topics={topics} />}
        </div>
        <div className="onward-referral__beside">
          <Contacts personId={personId} person={person} purpose={purpose} />
          <Related personId={personId} person={person} purpose={purpose} />
          <OtherRecords person={person} />
          <Objections personId={personId} person={person} purpose={purpose} />
        </div>
      </div>
    </Page>
  );
}
