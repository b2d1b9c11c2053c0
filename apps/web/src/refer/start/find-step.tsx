import { useInfiniteQuery, usePrefetchInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useFindPeople } from '../../api/people';
import { sent } from '../../api/draft-queries';
import type { ReferSearch } from '../../app/refer-search';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { DRAFTS, DraftList } from '../drafts/draft-list';
import { carriedOver } from './add-input';
import { FindFields } from './find-fields';
import { findFault, FIND_IDS, searchOf, type FindTyped } from './find-input';
import { NobodyFound } from './nobody-found';
import { PersonMatches } from './person-matches';
import { fieldProblems, Refusal, wholeProblem } from './refusal';
import { change, NOTHING_ADDED, useTyped } from './typed';
import { useFaults } from './use-faults';
import { useFineFocus } from './use-fine-focus';
import { useGoOnWith } from './use-go-on-with';

/** The reader's drafts, and whom to refer next: shown together, for what comes in late must not push away what is about to be pressed. */
export function FindStep({ search }: { readonly search: ReferSearch }) {
  // asked once: what could not be read is asked for again by the list itself, at a tap
  const drafts = useInfiniteQuery({ ...DRAFTS, retryOnMount: false });
  // what the next page begins with
  usePrefetchInfiniteQuery(sent({ sent: 'me' }));
  return drafts.isPending ? <Loading what="your drafts" /> : <Find search={search} />;
}

/** Who it is: by number, by name with date of birth, or by the reference of a referral of theirs. */
function Find({ search }: { readonly search: ReferSearch }) {
  const { find } = useTyped();
  const people = useFindPeople();
  const asked = useFaults();
  const goOnWith = useGoOnWith(search);
  const navigate = useNavigate();
  useFineFocus(FIND_IDS.who);
  const faults = [...asked.faults, ...(asked.faults.length === 0 ? fieldProblems(people.error).map(findFault) : [])];
  const type = (changes: Partial<FindTyped>): void => change({ find: { ...find, ...changes } });
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const ask = searchOf(find);
    asked.say('faults' in ask ? ask.faults : []);
    if ('search' in ask && !people.isPending) people.mutate(ask.search);
    else people.reset();
  };
  const add = (): void => {
    change({ add: carriedOver(find, NOTHING_ADDED) });
    void navigate({ to: '/refer', search: { ...search, step: 'add' } });
  };
  const offered = people.variables?.reference === undefined ? add : undefined;
  return (
    <Page title="Who are you referring?" before={<ErrorSummary faults={faults} />} isProblem={faults.length > 0}>
      {search.group === undefined ? <DraftList /> : <SameIncident search={search} />}
      <search aria-label="Find the person">
        <form onSubmit={submit} noValidate>
          <FindFields find={find} faults={faults} onType={type} />
          <Button type="submit" kind={people.data?.items.length === 0 ? 'secondary' : 'main'} isBusy={people.isPending}>{people.isPending ? 'Searching…' : 'Search'}</Button>
        </form>
      </search>
      <Refusal error={wholeProblem(people.error)} onRetry={submit} />
      {people.data !== undefined && (
        <PersonMatches
          matches={people.data.items} onChoose={(match) => goOnWith(match.id, { ...match, approximateAge: match.birthDate === null ? match.age : null })} onAdd={offered}
          nobody={<NobodyFound key={people.submittedAt} asked={people.variables} onAdded={goOnWith} onSayMore={offered} />}
        />
      )}
      <p><Link to="/refer" search={{ ...search, step: 'add' }} onClick={() => change({ add: NOTHING_ADDED })}>Add somebody whose name or date of birth is not known</Link></p>
    </Page>
  );
}

/** Another person of one incident: what is kept from the one before. */
function SameIncident({ search }: { readonly search: ReferSearch }) {
  return (
    <div className="onward-inset">
      <p>
        This is another person from the same incident.{search.service !== undefined && ' Their referral begins with the same service.'} Everything about the person is asked again.{' '}
        <Link to="/refer" search={{}}>Not the same incident</Link>
      </p>
    </div>
  );
}
