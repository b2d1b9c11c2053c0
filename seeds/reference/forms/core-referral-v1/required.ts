import { REFERRER_KINDS, type JsonSchema, type ReferrerKind } from '@onward/forms';
import { answered } from '../question.js';

/** What each kind of referrer answers besides what all do: no more than they can be expected to know. */
const BY_KIND: Readonly<Record<ReferrerKind, readonly string[]>> = {
  'gp-practice': [
    'requestedActions', 'presentingSituation', 'urgency', 'riskToPerson', 'riskToOthers', 'safeguardingConcern',
    'medicalHistory', 'medicines', 'allergyStatus', 'interpreterNeeded', 'capacity',
  ],
  'nhs-trust': [
    'requestedActions', 'presentingSituation', 'urgency', 'riskToPerson', 'riskToOthers', 'safeguardingConcern',
    'medicalHistory', 'medicines', 'allergyStatus', 'interpreterNeeded', 'capacity',
  ],
  // An officer on a phone, in three minutes: with what all answer, and one more where nobody agreed, these are seven.
  police: ['requestedActions', 'urgency', 'riskToPerson', 'safeguardingConcern'],
  'local-authority': [
    'requestedActions', 'presentingSituation', 'urgency', 'riskToPerson', 'riskToOthers', 'safeguardingConcern',
    'interpreterNeeded', 'livingSituation', 'wishes', 'capacity',
  ],
  voluntary: ['requestedActions', 'urgency', 'riskToPerson', 'safeguardingConcern', 'interpreterNeeded', 'wishes'],
  education: ['requestedActions', 'presentingSituation', 'urgency', 'riskToPerson', 'safeguardingConcern', 'interpreterNeeded'],
  ambulance: ['requestedActions', 'urgency', 'riskToPerson', 'safeguardingConcern'],
  prison: [
    'requestedActions', 'presentingSituation', 'urgency', 'riskToPerson', 'riskToOthers', 'safeguardingConcern',
    'medicines', 'allergyStatus', 'capacity',
  ],
  other: ['requestedActions', 'urgency', 'riskToPerson', 'safeguardingConcern'],
  self: [],
};

/** Those whose reason for referral says it all: no second question about each risk. */
const BRIEF: readonly ReferrerKind[] = ['police', 'ambulance', 'self'];

const pointers = (keys: readonly string[]): readonly string[] => keys.map((key) => `/${key}`);

export const requiredOfAll = ['reason', 'agreementBasis'] as const;

export const requiredFor: JsonSchema['x-required-for'] = Object.fromEntries(
  Object.entries(BY_KIND).filter(([, keys]) => keys.length > 0).map(([kind, keys]) => [kind, pointers(keys)]),
);

/** Asks a question where the condition holds; all but the brief must then answer it. */
function detail(condition: JsonSchema, key: string): JsonSchema {
  const thorough = REFERRER_KINDS.filter((kind) => !BRIEF.includes(kind));
  return { if: condition, then: { 'x-asks': [key], 'x-required-for': Object.fromEntries(thorough.map((kind) => [kind, pointers([key])])) } };
}

/** Asks a question where the condition holds; everyone must then answer it. */
function consequence(condition: JsonSchema, key: string): JsonSchema {
  return { if: condition, then: { 'x-asks': [key], required: [key] } };
}

export const conditions: readonly JsonSchema[] = [
  detail(answered('urgency', 'soon', 'urgent', 'emergency'), 'urgencyReason'),
  detail(answered('riskToPerson', 'yes'), 'riskToPersonDetails'),
  detail(answered('riskToOthers', 'yes'), 'riskToOthersDetails'),
  detail(answered('safeguardingConcern', 'adult', 'child', 'both'), 'safeguardingConcernDetails'),
  consequence(answered('allergyStatus', 'yes'), 'allergies'),
  consequence(answered('interpreterNeeded', 'yes'), 'interpreterLanguage'),
  consequence(answered('agreementBasis', 'parent', 'attorney'), 'agreementGivenBy'),
  consequence(answered('agreementBasis', 'best-interests', 'safeguarding', 'vital-interests', 'legal-duty'), 'agreementReason'),
  // Mental Capacity Act 2005, section 3: who cannot decide cannot agree either.
  {
    if: answered('capacity', 'no'),
    then: {
      properties: {
        agreementBasis: {
          not: { const: 'person' },
          'x-messages': { not: 'Say on what basis you refer: you answered that the person cannot decide about this referral' },
        },
      },
    },
  },
];
