import type { Answers, ReferrerKind } from '@onward/forms';
import { knownOf, type Story } from './story.js';

const CLINICAL: readonly ReferrerKind[] = ['gp-practice', 'nhs-trust', 'ambulance'];
/** What one learns at the door, without a medical record. */
const SEEN_BY_ALL = ['interpreterNeeded', 'interpreterLanguage', 'communicationNeeds', 'livingSituation', 'dependants', 'capacity'];
/** Those who are asked for little. */
const BRIEF: readonly ReferrerKind[] = ['police', 'ambulance'];

/** A draft that nobody has gone on with: it holds what was written, and no more. */
export const isUnfinished = ({ begins, steps }: Story): boolean => begins === 'draft' && steps.length === 0;

/** A story's answers as they are sent: what its teller says, what this kind of referrer knows of the person, and otherwise the usual. */
export function answersSent(story: Story, kind: ReferrerKind): Answers {
  if (isUnfinished(story)) return story.answers;
  const known = Object.entries(knownOf(story)).filter(([key]) => CLINICAL.includes(kind) || SEEN_BY_ALL.includes(key));
  return {
    requestedActions: ['assessment'],
    urgency: story.priority,
    riskToPerson: 'no',
    safeguardingConcern: 'none',
    agreementBasis: 'person',
    ...(!BRIEF.includes(kind) && { riskToOthers: 'no', capacity: 'not-assessed' }),
    ...Object.fromEntries(known),
    ...story.answers,
  };
}
