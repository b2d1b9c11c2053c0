import type { Priority } from '@onward/workflow';
import { Problem } from '../platform/problem/index.js';

/** Who was spoken to about an emergency, and when: a referral alone is not an emergency response. */
export const SPOKEN_TO_SCHEMA = {
  title: 'Who was spoken to',
  type: 'object',
  properties: {
    name: { title: 'Who was spoken to', type: 'string', minLength: 1, maxLength: 200 },
    at: { title: 'When', type: 'string', format: 'date-time' },
  },
  required: ['name', 'at'],
  additionalProperties: false,
} as const;

/** An emergency is sent only once somebody has been spoken to. */
export function checkEmergency(priority: Priority, spokenTo: unknown): void {
  if (priority !== 'emergency' || (spokenTo !== null && spokenTo !== undefined)) return;
  throw new Problem('INPUT_INVALID', {
    detail: 'If somebody is in immediate danger call 999 now.',
    errors: [{ pointer: '/spokenTo', code: 'REQUIRED', message: 'Say who you spoke to and when. If somebody is in immediate danger call 999 now.' }],
  });
}
