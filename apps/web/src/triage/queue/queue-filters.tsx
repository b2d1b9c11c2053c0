import type { WorklistSearch } from '../../app/worklist-search';
import { stateWords } from '../../ui/words';
import { toDecide } from './to-decide';

export type Filter = Pick<WorklistSearch, 'state' | 'priority' | 'assignee'>;

const statesFor = (isDesk: boolean): readonly (readonly [value: string, label: string])[] => [
  [toDecide(isDesk).join(','), 'To decide'],
  ...['information-requested', 'advised', 'escalated', 'accepted', 'in-progress'].filter((state) => !toDecide(isDesk).includes(state)).map((state) => [state, stateWords(state)] as const),
];
const PRIORITIES = [['emergency', 'Emergency'], ['urgent', 'Urgent'], ['soon', 'Soon'], ['routine', 'Routine']] as const;
const assignees = (me: string): readonly (readonly [value: string, label: string])[] => [[me, 'Mine'], ['none', 'Nobody’s']];

const labelOf = (options: readonly (readonly [value: string, label: string])[], value: string | undefined): string | undefined => options.find(([each]) => each === value)?.[1] ?? value;

/** The filters that are set, in words: "Urgent, mine". */
export const filterWords = ({ state, priority, assignee }: Filter, me: string, isDesk: boolean): string =>
  [labelOf(statesFor(isDesk), state), labelOf(PRIORITIES, priority), assignee === undefined ? undefined : labelOf(assignees(me), assignee) ?? 'a colleague’s'].filter(Boolean).join(', ');

interface Props {
  readonly filter: Filter;
  readonly me: string;
  readonly isDesk: boolean;
  readonly onChange: (filter: Filter) => void;
}

/** Which of those who wait are shown; kept in the address. */
export function QueueFilters({ filter, me, isDesk, onChange }: Props) {
  const all = [['state', 'State', 'All open', statesFor(isDesk)], ['priority', 'Priority', 'Any priority', PRIORITIES], ['assignee', 'Whose', 'Everyone’s', assignees(me)]] as const;
  return (
    <div className="onward-filters" role="group" aria-label="Filters">
      {all.map(([name, label, any, options]) => (
        <select
          key={name} className="nhsuk-select" aria-label={label} value={filter[name] ?? ''}
          onChange={(event) => onChange({ ...filter, [name]: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{any}</option>
          {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
        </select>
      ))}
    </div>
  );
}
