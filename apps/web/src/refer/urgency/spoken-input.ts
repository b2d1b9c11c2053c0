import type { SpokenTo } from '../../api/start-referral';
import type { FieldFault } from '../../ui/error-summary';

export interface SpokenTyped {
  readonly name: string;
  /** `14:35`, on the clock. */
  readonly time: string;
}

export const SPOKEN_IDS = { name: 'spoken-name', time: 'spoken-time' } as const;

/** Clocks differ by a few minutes: so much ahead is still now. */
const AHEAD = 5 * 60_000;

/** When the clock last showed this time: an emergency is spoken of within a day, so there is only one. Undefined where it is no time. */
export function lastTime(time: string, now = new Date()): Date | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d{2})$/.exec(time.trim()) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const at = new Date(now);
  at.setHours(Number(hour), Number(minute), 0, 0);
  if (at.getTime() > now.getTime() + AHEAD) at.setDate(at.getDate() - 1);
  return at;
}

/** Who was spoken to and when, or what must be put right first. */
export function spokenOf({ name, time }: SpokenTyped): { readonly spokenTo: SpokenTo } | { readonly faults: readonly FieldFault[] } {
  const at = lastTime(time);
  const faults = [
    ...(name.trim() === '' ? [{ fieldId: SPOKEN_IDS.name, message: 'Enter who you spoke to' }] : []),
    ...(at === undefined ? [{ fieldId: SPOKEN_IDS.time, message: time.trim() === '' ? 'Enter when you spoke to them' : 'Enter the time by the clock, such as 14:35' }] : []),
  ];
  return at === undefined || faults.length > 0 ? { faults } : { spokenTo: { name: name.trim(), at: at.toISOString() } };
}

const POINTERS: Readonly<Record<string, string>> = { '/spokenTo/at': SPOKEN_IDS.time };

export const spokenFault = ({ pointer, message }: { readonly pointer: string; readonly message: string }): FieldFault => ({ fieldId: POINTERS[pointer] ?? SPOKEN_IDS.name, message });
