import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useFindPeople } from '../../api/people';
import { fieldProblems, FindFields, findFault, PersonMatches, Refusal, searchOf, wholeProblem, type FindTyped } from '../../refer';
import { Button } from '../../ui/button';
import type { FieldFault } from '../../ui/error-summary';
import { date } from '../../ui/words';

type Match = Schemas['PersonMatch'];
const NOTHING: FindTyped = { who: '', birthDate: '', given: '' };

interface Props {
  readonly chosen: Match | undefined;
  readonly onChoose: (match: Match | undefined) => void;
}

/** Whom the referral is really about. */
export function RightPerson({ chosen, onChoose }: Props) {
  const [find, type] = useState(NOTHING);
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const people = useFindPeople();
  const faults = missing.length > 0 ? missing : fieldProblems(people.error).map(findFault);
  const search = (): void => {
    const ask = searchOf(find);
    say('faults' in ask ? ask.faults : []);
    if ('search' in ask && !people.isPending) people.mutate(ask.search);
  };
  if (chosen !== undefined) {
    return (
      <div className="onward-inset">
        <p>It is about <strong dir="auto">{chosen.name}</strong>, {chosen.birthDate === null ? 'date of birth not known' : `born ${date(chosen.birthDate)}`}.</p>
        <button type="button" className="onward-text-button" onClick={() => onChoose(undefined)}>Choose somebody else</button>
      </div>
    );
  }
  return (
    <>
      <FindFields find={find} faults={faults} onType={(changes) => type({ ...find, ...changes })} />
      <Button kind="secondary" onClick={search} isBusy={people.isPending}>{people.isPending ? 'Searching…' : 'Search'}</Button>
      <Refusal error={wholeProblem(people.error)} onRetry={search} />
      {people.data !== undefined && <PersonMatches matches={people.data.items} onChoose={onChoose} nobody={<p>Check what you typed. Somebody who is new here is added first.</p>} />}
    </>
  );
}
