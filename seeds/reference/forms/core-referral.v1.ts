import type { FormDefinition, JsonSchema } from '@onward/forms';
import { agreement } from './core-referral-v1/agreement.js';
import { communication } from './core-referral-v1/communication.js';
import { example } from './core-referral-v1/example.js';
import { health } from './core-referral-v1/health.js';
import { home } from './core-referral-v1/home.js';
import { reason } from './core-referral-v1/reason.js';
import { conditions, requiredFor, requiredOfAll } from './core-referral-v1/required.js';
import { risk } from './core-referral-v1/risk.js';
import type { Question } from './question.js';

const pages = [reason, risk, health, communication, home, agreement];
const questions: readonly (readonly [string, Question])[] = pages.flatMap((page) => Object.entries(page.questions));

const schema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Referral',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(questions.map(([key, question]) => [key, question.schema])),
  required: requiredOfAll,
  'x-required-for': requiredFor,
  allOf: conditions,
};

/**
 * The standard referral that every service accepts, after the headings of the PRSB's Clinical Referral Information Standard (v1.1) and
 * social care standards. Name, NHS number, address and contacts are not asked: they belong to the person.
 * Published, and so never changed: what is to change becomes version 2.
 */
export const coreReferralV1: FormDefinition = {
  key: 'core-referral',
  version: 1,
  title: 'Referral',
  kind: 'core',
  schema,
  uiSchema: {
    'ui:pages': pages.map(({ questions: onPage, ...page }) => ({ ...page, fields: Object.keys(onPage) })),
    ...Object.fromEntries(questions.map(([key, question]) => [key, question.ui])),
  },
  example,
  status: 'published',
};
