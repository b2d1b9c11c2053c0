import type { Schemas } from '../../api/client';
import type { Priority } from '../../api/start-referral';
import { isSecondOfTwo } from '../../ui/button';
import { promiseWords } from '../service/target-words';

const MEANINGS = [
  ['routine', 'Routine', 'It can wait its turn.'],
  ['soon', 'Soon', 'It should not wait long, but nobody is likely to come to harm meanwhile.'],
  ['urgent', 'Urgent', 'Somebody is likely to come to harm if it waits for days.'],
  ['emergency', 'Emergency', 'Somebody may die or be badly hurt now. Call 999 first.'],
] as const satisfies readonly (readonly [Priority, string, string])[];

const CLASSES = {
  routine: 'onward-choice', soon: 'onward-choice', urgent: 'onward-choice onward-choice--urgent', emergency: 'onward-choice onward-choice--emergency',
} as const satisfies Record<Priority, string>;

interface Props {
  readonly service: Schemas['Service'];
  /** What it is so far, and how that is said. */
  readonly chosen?: Priority;
  readonly chosenWords?: string;
  /** Under way: what was chosen is being kept. */
  readonly busyWith?: Priority;
  readonly onChoose: (priority: Priority) => void;
}

/** How urgent it is, with what each means at this service: one press answers it. */
export function UrgencyChoice({ service, chosen, chosenWords = 'chosen now', busyWith, onChoose }: Props) {
  return (
    <ul className="onward-choices">
      {MEANINGS.map(([priority, label, meaning]) => {
        const promise = promiseWords(service, priority);
        return (
          <li key={priority}>
            <button
              type="button" className={CLASSES[priority]} aria-disabled={busyWith !== undefined || undefined} aria-current={chosen === priority || undefined}
              onClick={(event) => {
                if (busyWith === undefined && !isSecondOfTwo(event)) onChoose(priority);
              }}
            >
              <strong>{label}{chosen === priority && ` (${chosenWords})`}{busyWith === priority && ': saving…'}</strong>
              <span>{meaning}</span>
              {promise !== undefined && <span className="onward-quiet">{promise}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
