import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useFindPeople } from '../../api/people';
import { me } from '../../api/queries';
import { change, fieldProblems, FindFields, findFault, PersonMatches, Refusal, searchOf, useTyped, wholeProblem } from '../../refer';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { Page as Whole } from '../../ui/page';
import { MATCHING, personAt } from '../address';

export const firstReads = (): Promise<void> => Promise.resolve();

/** Somebody's record: by number, by name with date of birth, or by the reference of a referral of theirs. */
export function Page() {
  const { data } = useQuery(me);
  const may = (permission: 'person.search' | 'person.match'): boolean => data?.permissions.includes(permission) === true;
  if (data !== undefined && !may('person.search')) {
    return <Whole title="Find a person"><p>Your role does not find people. Whoever cares for people, or refers them, does.</p></Whole>;
  }
  return <Find mayMatch={may('person.match')} />;
}

function Find({ mayMatch }: { readonly mayMatch: boolean }) {
  const { find } = useTyped();
  const people = useFindPeople();
  const navigate = useNavigate();
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const faults = missing.length > 0 ? missing : fieldProblems(people.error).map(findFault);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const ask = searchOf(find);
    say('faults' in ask ? ask.faults : []);
    if ('search' in ask && !people.isPending) people.mutate(ask.search);
    else people.reset();
  };
  return (
    <Whole title="Find a person" before={<ErrorSummary faults={faults} />} isProblem={faults.length > 0}>
      <search aria-label="Find a person">
        <form onSubmit={submit} noValidate>
          <FindFields find={find} faults={faults} onType={(changes) => change({ find: { ...find, ...changes } })} />
          <Button type="submit" isBusy={people.isPending}>{people.isPending ? 'Searching…' : 'Search'}</Button>
        </form>
      </search>
      <Refusal error={wholeProblem(people.error)} onRetry={submit} />
      {people.data !== undefined && (
        <PersonMatches
          matches={people.data.items} onChoose={({ id }) => void navigate({ to: '/$', params: personAt(id) })}
          nobody={<p>Check what you typed: a number digit by digit, a name with the date of birth. Somebody who is new here has no record yet.</p>}
        />
      )}
      {mayMatch && <p className="onward-above"><Link to="/$" params={MATCHING}>People who wait to be matched</Link></p>}
      <p className="onward-quiet onward-above">What you search for, and whose record you open, is recorded.</p>
    </Whole>
  );
}
