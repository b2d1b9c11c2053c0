import { lintCriteria } from '@onward/forms';
import { WEEKDAYS, type ServiceHours, type Targets } from '@onward/workflow';
import { checkInput } from '../../platform/http/index.js';
import { Problem, type InputError } from '../../platform/problem/index.js';
import { ENTRY_WORDS, type EntryWords } from './entry.schemas.js';

const fault = (pointer: string, message: string): InputError => ({ pointer, code: 'NOT_ALLOWED', message });

/** Times of a day in order, none in two spans; some time in the week, or no working hour would ever come. */
function hoursFaults(hours: ServiceHours): InputError[] {
  const faults = WEEKDAYS.flatMap((day) =>
    hours[day].flatMap(({ opens, closes }, index) => {
      const before = hours[day][index - 1]?.closes ?? '00:00';
      if (opens < before) return [fault(`/hours/${day}/${index}/opens`, 'Write the times of a day in order, without overlap.')];
      return closes > opens ? [] : [fault(`/hours/${day}/${index}/closes`, 'It has to close after it opens.')];
    }));
  const isEverOpen = WEEKDAYS.some((day) => hours[day].length > 0);
  return isEverOpen ? faults : [...faults, fault('/hours', 'Say when it is open: at some time of the week.')];
}

/** What is more pressing may not be given longer, in the same clock: routine and soon run in the hours, urgent and emergency do not stop. */
function targetFaults(targets: Targets): InputError[] {
  return (['acknowledge', 'decide', 'contact', 'outcome'] as const).flatMap((kind) => {
    const { routine, soon, urgent, emergency } = targets[kind];
    return [
      ...(soon > routine ? [fault(`/targets/${kind}/soon`, 'Soon may not take longer than routine.')] : []),
      ...(emergency > urgent ? [fault(`/targets/${kind}/emergency`, 'An emergency may not take longer than what is urgent.')] : []),
    ];
  });
}

/** Throws INPUT_INVALID, each fault with its place, where what is to be written cannot stand. */
export function checkWords(words: Partial<EntryWords>): asserts words is Partial<EntryWords> {
  checkInput(ENTRY_WORDS, words);
  const { hours, targets, criteria } = words;
  const errors = [
    ...(hours ? hoursFaults(hours) : []),
    ...(targets ? targetFaults(targets) : []),
    ...(criteria ? lintCriteria(criteria).map(({ pointer, code, message }) => ({ pointer: `/criteria${pointer}`, code, message })) : []),
  ];
  if (errors.length > 0) throw new Problem('INPUT_INVALID', { errors });
}
