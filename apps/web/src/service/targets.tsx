import type { Entry } from '../api/service-entry';
import { withinWords } from '../refer';
import { FieldGroup } from '../ui/field';
import { SummaryList } from '../ui/summary-list';
import { TextField } from '../ui/text-field';
import { Part, PartForm } from './part';
import { useTyped } from './use-typed';

const KINDS = [['acknowledge', 'First look'], ['decide', 'Decision'], ['contact', 'First contact'], ['outcome', 'Outcome']] as const;
const PRIORITIES = [['routine', 'Routine: opening hours'], ['soon', 'Soon: opening hours'], ['urgent', 'Urgent: hours by the clock'], ['emergency', 'Emergency: hours by the clock']] as const;
type Kind = (typeof KINDS)[number][0];
type Priority = (typeof PRIORITIES)[number][0];
type Typed = Record<Kind, Record<Priority, string>>;

const idOf = (kind: string, priority: string): string => `target-${kind}-${priority}`;
const PLACES = 100;
const hoursOf = (minutes: number): string => String(Math.round((minutes / 60) * PLACES) / PLACES);
const minutesOf = (typed: string): number | undefined => (/^\s*\d+([.,]\d{1,2})?\s*$/.test(typed) ? Math.round(Number(typed.replace(',', '.')) * 60) : undefined);
const each = <Value,>(value: (kind: Kind, priority: Priority) => Value) =>
  Object.fromEntries(KINDS.map(([kind]) => [kind, Object.fromEntries(PRIORITIES.map(([priority]) => [priority, value(kind, priority)]))])) as Record<Kind, Record<Priority, Value>>;

/** By when the service acts, by priority. */
export function Targets({ entry }: { readonly entry: Entry }) {
  return (
    <Part entry={entry} id="targets" title="Response targets" change="Change response targets" form={(go) => <TargetsForm entry={entry} {...go} />}>
      <SummaryList
        rows={KINDS.map(([kind, label]) => ({
          key: kind, label, value: PRIORITIES.map(([priority]) => `${priority.charAt(0).toUpperCase()}${priority.slice(1)}: ${withinWords(entry, kind, priority) ?? ''}`).join('. '),
        }))}
      />
    </Part>
  );
}

function TargetsForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const [typed, type] = useTyped<Typed>(partKey, () => each((kind, priority) => hoursOf(entry.targets[kind][priority])));
  const read = () => {
    const minutes = each((kind, priority) => minutesOf(typed[kind][priority]));
    const faults = KINDS.flatMap(([kind, label]) => PRIORITIES.flatMap(([priority]) =>
      (minutes[kind][priority] === undefined ? [{ fieldId: idOf(kind, priority), message: `${label}, ${priority}: write hours as a number, such as 4 or 0.25` }] : [])));
    return faults.length > 0 ? faults : ({ kind: 'change', patch: { targets: minutes } } as const);
  };
  const fieldOf = (pointer: string): string => idOf(...(pointer.split('/').slice(2, 4) as [string, string]));
  return (
    <PartForm entry={entry} save="Save response targets" read={read} fieldOf={fieldOf} onDone={onDone}>
      {(errorOf) => (
        <>
          <p>In hours: 0.25 is a quarter of an hour. They hold for what is sent or moved here from now on; what is due already stays due.</p>
          {KINDS.map(([kind, label]) => (
            <FieldGroup key={kind} id={`target-${kind}`} label={label}>
              {PRIORITIES.map(([priority, words]) => (
                <TextField
                  key={priority} id={idOf(kind, priority)} label={words} width={4} input={{ inputMode: 'decimal' }} value={typed[kind][priority]}
                  onChange={(hours) => type({ ...typed, [kind]: { ...typed[kind], [priority]: hours } })} {...errorOf(idOf(kind, priority))}
                />
              ))}
            </FieldGroup>
          ))}
        </>
      )}
    </PartForm>
  );
}
