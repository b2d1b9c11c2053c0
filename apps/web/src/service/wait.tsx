import type { Entry } from '../api/service-entry';
import { SummaryList } from '../ui/summary-list';
import { TextField } from '../ui/text-field';
import { countFault, countOf } from './count';
import { Part, PartForm } from './part';
import { useTyped } from './use-typed';

const IDS = { wait: 'entry-wait', capacity: 'entry-capacity' } as const;
const FIELDS: Readonly<Record<string, string>> = { '/currentWaitDays': IDS.wait, '/capacity': IDS.capacity };
const days = (count: number | null): string => (count === null ? 'Not known' : count === 0 ? 'No wait' : `About ${count} ${count === 1 ? 'day' : 'days'}`);

/** How long one waits there, and how many it can have in hand. */
export function Wait({ entry }: { readonly entry: Entry }) {
  return (
    <Part entry={entry} id="wait" title="Wait and capacity" change="Change wait and capacity" form={(go) => <WaitForm entry={entry} {...go} />}>
      <SummaryList
        rows={[
          { key: 'wait', label: 'Wait now', value: days(entry.currentWaitDays) },
          { key: 'capacity', label: 'People at a time', value: entry.capacity === null ? 'Nobody has said' : entry.capacity },
          { key: 'open', label: 'Open now', value: `${entry.openReferrals} ${entry.openReferrals === 1 ? 'referral' : 'referrals'}` },
        ]}
      />
    </Part>
  );
}

function WaitForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const [typed, type] = useTyped(partKey, () => ({ wait: entry.currentWaitDays?.toString() ?? '', capacity: entry.capacity?.toString() ?? '' }));
  const read = () => {
    const faults = [...countFault(IDS.wait, typed.wait, 'the days'), ...countFault(IDS.capacity, typed.capacity, 'the people')];
    return faults.length > 0 ? faults : ({ kind: 'change', patch: { currentWaitDays: countOf(typed.wait), capacity: countOf(typed.capacity) } } as const);
  };
  return (
    <PartForm entry={entry} save="Save wait and capacity" read={read} fieldOf={(pointer) => FIELDS[pointer] ?? IDS.wait} onDone={onDone}>
      {(errorOf) => (
        <>
          <TextField id={IDS.wait} label="How many days does one wait for first contact?" hint="As it is now. Leave it empty if you do not know." width={4} input={{ inputMode: 'numeric' }} value={typed.wait} onChange={(wait) => type({ ...typed, wait })} {...errorOf(IDS.wait)} />
          <TextField id={IDS.capacity} label="How many people can you have in hand at a time?" width={4} isOptional input={{ inputMode: 'numeric' }} value={typed.capacity} onChange={(capacity) => type({ ...typed, capacity })} {...errorOf(IDS.capacity)} />
        </>
      )}
    </PartForm>
  );
}
