import type { JsonSchema } from '../../platform/http/index.js';
import { NOTICE_KINDS, SCOPES, WAYS } from '../ways.js';

const EMAIL: JsonSchema = {
  anyOf: [{ type: 'string', maxLength: 254, pattern: '^[^\\s@<>,;"]+@[^\\s@<>,;"]+\\.[^\\s@<>,;"]+$' }, { type: 'null' }],
  'x-name': 'your work email address', 'x-messages': { anyOf: 'Enter an email address like name@hospital.nhs.uk' },
};
const PHONE: JsonSchema = {
  anyOf: [{ type: 'string', pattern: '^\\+?[0-9 ]{7,20}$' }, { type: 'null' }],
  'x-name': 'your work mobile number', 'x-messages': { anyOf: 'Enter a mobile number in digits, like 07700 900123' },
};

const CHOSEN = {
  email: EMAIL,
  phone: PHONE,
  scope: { enum: SCOPES, description: '`mine`: referrals that I sent or have taken. `team`: all of my team’s.' },
  ways: {
    type: 'object',
    properties: Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, { enum: WAYS }])),
    required: NOTICE_KINDS,
    additionalProperties: false,
  },
} as const;
const NAMES = ['email', 'phone', 'scope', 'ways'];

export const SETTINGS_INPUT: JsonSchema = { 'x-schema': 'NoticeSettingsInput', type: 'object', properties: CHOSEN, required: NAMES, additionalProperties: false };

export const SETTINGS: JsonSchema = {
  'x-schema': 'NoticeSettings',
  type: 'object',
  properties: {
    ...CHOSEN,
    sends: { type: 'object', properties: { email: { type: 'boolean' }, text: { type: 'boolean' } }, required: ['email', 'text'], additionalProperties: false },
  },
  required: [...NAMES, 'sends'],
  additionalProperties: false,
};
