import { useState, type FormEvent } from 'react';
import { useFindPeople } from '../../api/people';
import { fieldProblems, FindFields, findFault, PersonMatches, Refusal, searchOf, wholeProblem, type FindTyped } from '../../refer';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';

const NOTHING: FindTyped = { who: '', birthDate: '', given: '' };

/** Somebody whom the coordinator has in mind, to be put beside who waits. */
export function FindOther({ onFound }: { readonly onFound: (id: string) => void }) {
  const [find, type] = useState(NOTHING);
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const people = useFindPeople();
  const faults = missing.length > 0 ? missing : fieldProblems(people.error).map(findFault);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const ask = searchOf(find);
    say('faults' in ask ? ask.faults : []);
    if ('search' in ask && !people.isPending) people.mutate(ask.search);
  };
  return (
    <details className="onward-fold">
      <summary><span>Compare with somebody else</span></summary>
      <div>
        <ErrorSummary faults={faults} />
        <form onSubmit={submit} noValidate>
          <FindFields find={find} faults={faults} onType={(changes) => type({ ...find, ...changes })} />
          <Button kind="secondary" type="submit" isBusy={people.isPending}>{people.isPending ? 'Searching…' : 'Search'}</Button>
        </form>
        <Refusal error={wholeProblem(people.error)} onRetry={submit} />
        {people.data !== undefined && <PersonMatches matches={people.data.items} onChoose={({ id }) => onFound(id)} nobody={<p>Check what you typed.</p>} />}
      </div>
    </details>
  );
}
