import { useAddPerson, type PersonSearch } from '../../api/people';
import { Button } from '../../ui/button';
import { date } from '../../ui/words';
import { Refusal } from './refusal';
import type { Found } from './typed';

interface Props {
  /** What was searched for, and found nobody. */
  readonly asked: PersonSearch;
  readonly onAdded: (id: string, person: Found) => void;
  /** Absent where nothing of what was searched for can be carried over to a new person. */
  readonly onSayMore?: () => void;
}

/** Nobody is known by what was searched for. Who was named in full is added with that alone, where no more is known or time is short. */
export function NobodyFound({ asked: { family, given, birthDate }, onAdded, onSayMore }: Props) {
  const adding = useAddPerson();
  if (onSayMore === undefined) return <p>No referral that you may see has this reference. Check it, or search by number or name.</p>;
  if (family === undefined || given === undefined || birthDate === undefined) {
    return (
      <>
        <p>Check what you typed. If it is right, they are new here: add them.</p>
        <p className="onward-above"><Button onClick={onSayMore}>Add this person</Button></p>
      </>
    );
  }
  const isBusy = adding.isPending || adding.isSuccess;
  const add = (): void => {
    if (!isBusy) adding.mutate({ given, family, birthDate }, { onSuccess: (person) => onAdded(person.id, person) });
  };
  return (
    <>
      <p>Check what you typed: <strong dir="auto">{given} {family}</strong>, born {date(birthDate)}. If it is right, they are new here: add them.</p>
      <Refusal error={adding.error} onRetry={add} />
      <div className="onward-row onward-above">
        <Button onClick={add} isBusy={isBusy}>{isBusy ? 'Adding…' : 'Add and continue'}</Button>
        <Button kind="secondary" onClick={onSayMore}>Say more first, such as how to contact them safely</Button>
      </div>
    </>
  );
}
