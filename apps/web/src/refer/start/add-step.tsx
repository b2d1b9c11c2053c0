import type { FormEvent } from 'react';
import { ApiError } from '../../api/api-error';
import { useAddPerson } from '../../api/people';
import type { ReferSearch } from '../../app/refer-search';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { AddFields } from './add-fields';
import { addFault, addId, personOf, type AddTyped } from './add-input';
import { Back } from './back';
import { fieldProblems, Refusal, wholeProblem } from './refusal';
import { change, useTyped } from './typed';
import { useFaults } from './use-faults';
import { useGoOnWith } from './use-go-on-with';

/** A person who is new here: as much as is known, however little. */
export function AddStep({ search }: { readonly search: ReferSearch }) {
  const { add } = useTyped();
  const adding = useAddPerson();
  const asked = useFaults();
  const goOnWith = useGoOnWith(search);
  const isMismatch = adding.error instanceof ApiError && adding.error.code === 'IDENTITY_MISMATCH';
  const isBusy = adding.isPending || adding.isSuccess;
  const mismatch = { fieldId: addId('nhsNumber'), message: 'This NHS number is known with another name or date of birth' };
  const refused = isMismatch ? [mismatch] : fieldProblems(adding.error).map(addFault);
  const faults = asked.faults.length > 0 ? asked.faults : refused;

  const send = (typed: AddTyped): void => {
    const said = personOf(typed);
    asked.say('faults' in said ? said.faults : []);
    if (isBusy) return;
    if ('input' in said) adding.mutate(said.input, { onSuccess: (person) => goOnWith(person.id, person) });
    else adding.reset();
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    send(add);
  };
  const withoutNumber = (): void => {
    const typed = { ...add, nhsNumber: '' };
    change({ add: typed });
    send(typed);
  };
  return (
    <Page title="Add the person" before={<><Back search={{ ...search, step: undefined }} /><ErrorSummary faults={faults} /></>} isProblem={faults.length > 0}>
      {isMismatch && (
        <div className="onward-inset">
          <h2 className="nhsuk-heading-s">What to do</h2>
          <p>Check the number, the family name and the date of birth with the person, put right what is wrong, and try again.</p>
          <p>If you cannot check now, go on without the number. Nobody is held up: somebody will match the records later.</p>
          <Button kind="secondary" onClick={withoutNumber} isBusy={isBusy}>Go on without the NHS number</Button>
        </div>
      )}
      <p>Say what you know and leave the rest empty: every answer is optional, even the name.</p>
      <form onSubmit={submit} noValidate>
        <AddFields typed={add} faults={faults} onType={(changes) => change({ add: { ...add, ...changes } })} />
        <Refusal error={isMismatch ? null : wholeProblem(adding.error)} onRetry={() => submit()} />
        <Button type="submit" isBusy={isBusy}>{isBusy ? 'Adding…' : 'Add and continue'}</Button>
      </form>
    </Page>
  );
}
