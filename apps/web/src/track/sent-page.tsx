import { Link, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { unreadMessages } from '../api/notices';
import { allSent, sentPages } from '../api/sent-queries';
import { readOne, readPage, type FirstReads } from '../app/first-reads';
import type { SentSearch } from '../app/sent-search';
import { useMembership } from '../app/use-membership';
import { Page } from '../ui/page';
import { SentFilters } from './list/sent-filters';
import { SentGroup } from './list/sent-group';
import { DECLINED, DONE, MOVING, OWED, within } from './list/sent-groups';
import { useSentGroups } from './list/use-sent-groups';

export const firstReads: FirstReads<object, SentSearch> = (_, { sent, state }) => {
  const whose = sent ?? 'me';
  const owed = within(OWED, state);
  const paged = [DECLINED, MOVING, DONE].map((states) => within(states, state)).filter((states) => states.length > 0);
  return Promise.all([readOne(unreadMessages), owed.length > 0 && readOne(allSent(whose, owed)), ...paged.map((states) => readPage(sentPages(whose, states)))]);
};

/** What I, or my team, sent: what needs us first, what moves next, and what is done. */
export function SentPage() {
  const { sent, state } = useSearch({ from: '/referrals' });
  const membership = useMembership();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const { owed, moving, done, isSearching } = useSentGroups({ sent: sent ?? 'me', state, typed: wanted });
  const has = (states: readonly string[]): boolean => within(states, state).length > 0;
  const isNarrowed = wanted !== '' || state !== undefined;
  const emptyWords = (words: ReactNode): ReactNode => (isNarrowed ? <p>None here that match.</p> : words);
  const groups = [owed, moving, done];
  const isRead = groups.every(({ referrals }) => referrals !== undefined);
  const found = groups.reduce((sum, { referrals }) => sum + (referrals?.length ?? 0), 0);
  return (
    <Page title="Referrals sent" isWide>
      <SentFilters organisation={membership?.organisation.name ?? 'my team'} typed={typed} onType={setTyped} />
      <p role="status" className={isNarrowed ? 'onward-quiet onward-found' : 'nhsuk-u-visually-hidden'}>
        {isSearching ? 'Searching older referrals…' : isNarrowed && isRead ? `${found === 1 ? '1 referral matches' : `${found} referrals match`}.` : ''}
      </p>
      {has([...OWED, ...DECLINED]) && (
        <SentGroup
          id="needs-you" title="Needs you" isOwed {...owed}
          empty={emptyWords(<p>Nothing needs you. When a service asks you something, or gives you advice, you see it here.</p>)}
        />
      )}
      {has(MOVING) && <SentGroup id="moving" title="Moving" {...moving} empty={emptyWords(<p>Nothing is on its way. <Link to="/refer">Refer somebody</Link></p>)} />}
      {has(DONE) && <SentGroup id="done" title="Done" {...done} empty={emptyWords(<p>Nothing is done yet. You see here how each referral ended.</p>)} />}
    </Page>
  );
}
