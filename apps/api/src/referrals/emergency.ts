import type { Priority } from '@onward/workflow';
import { Problem } from '../platform/problem/index.js';

/** Who was spoken to about an emergency, and when: a referral alone is not an emergency response. */
export const SPOKEN_TO_SCHEMA = {
  title: 'Who was spoken to',
  type: 'object',
  properties: {
    name: { title: 'Who was spoken to', type: 'string', pattern: '\\S', maxLength: 200 },
    at: { title: 'When', type: 'string', format: 'date-time' },
  },
  required: ['name', 'at'],
  additionalProperties: false,
} as const;

/** An emergency is sent only once somebody has been spoken to. */
export function checkEmergency(priority: Priority, spokenTo: unknown, now: Date): void {
  if (priority !== 'emergency') return;
  if (spokenTo !== null && spokenTo !== undefined) {
    checkTime((spokenTo as { at: string }).at, now);
    return;
  }
  throw new Problem('INPUT_INVALID', {
    detail: 'If somebody is in immediate danger call 999 now.',
    errors: [{ pointer: '/spokenTo', code: 'REQUIRED', message: 'Say who you spoke to and when. If somebody is in immediate danger call 999 now.' }],
  });
}

/** An emergency is spoken of today. Clocks may differ by a few minutes. */
const DAY = 24 * 60 * 60_000;
const SKEW = 5 * 60_000;

function checkTime(at: string, now: Date): void {
  const ago = now.getTime() - Date.parse(at);
  if (ago >= -SKEW && ago <= DAY) return;
  throw new Problem('INPUT_INVALID', {
    errors: [{ pointer: '/spokenTo/at', code: 'OUT_OF_RANGE', message: 'Say when you spoke to them: within the last 24 hours, and not in the future.' }],
  });
}
