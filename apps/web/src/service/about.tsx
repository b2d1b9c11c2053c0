import type { Entry } from '../api/service-entry';
import { TextArea } from '../ui/text-area';
import { Part, PartForm } from './part';
import { useTyped } from './use-typed';

const ID = 'entry-description';
const LONGEST = 5000;

/** What the service does, in its own words. */
export function About({ entry }: { readonly entry: Entry }) {
  return (
    <Part entry={entry} id="about" title="What it does" change="Change what it does" form={(go) => <AboutForm entry={entry} {...go} />}>
      <p className="onward-words">{entry.description}</p>
    </Part>
  );
}

function AboutForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const [typed, type] = useTyped(partKey, () => entry.description);
  const read = () => (typed.trim() === '' ? [{ fieldId: ID, message: 'Say what the service does' }] : ({ kind: 'change', patch: { description: typed.trim() } } as const));
  return (
    <PartForm entry={entry} save="Save what it does" read={read} fieldOf={() => ID} onDone={onDone}>
      {(errorOf) => <TextArea id={ID} label="What does the service do?" hint="For who refers and for who is referred: plain words." rows={8} maxLength={LONGEST} value={typed} onChange={type} {...errorOf(ID)} />}
    </PartForm>
  );
}
