import { INCIDENT_CONCEPTS } from '@onward/forms';
import type { Schemas } from '../../../api/client';
import type { KnownAnswer, StoryOffer } from '../../../api/story';
import type { Answers } from '../keeping/changes';
import type { AskedPage } from '../questions/questionnaire';
import { ownKey } from '../supplements/joined-form';

/** What is known for one question that is not answered yet. */
export interface KnownHere {
  readonly question: string;
  readonly offer: StoryOffer;
}

/** Of one page: what may be taken over, all of it that may be in one act, and what is shown for the eye alone. */
export interface OfPage {
  readonly offered: readonly KnownHere[];
  readonly atOnce: Answers;
  readonly asked: readonly KnownHere[];
}

/** What all say, and said lately. */
const settled = ([first, ...others]: readonly KnownAnswer[]): readonly KnownAnswer[] => (first === undefined || others.length > 0 || first.isStale ? [] : [first]);

/**
 * What a page's open questions are offered. Taken over together is what one source says, is fresh, and may be: not allergies, not what touches on safety, not what
 * two say differently.
 */
export function knownHere(page: AskedPage, answers: Answers, provenance: Readonly<Record<string, StoryOffer>>): OfPage {
  const known = page.questions.flatMap(({ key }): KnownHere[] => {
    const offer = provenance[`/${ownKey(page.supplement, key)}`];
    return offer === undefined || answers[key] !== undefined ? [] : [{ question: key, offer }];
  });
  const offered = known.filter(({ offer }) => offer.prefill !== 'never');
  const atOnce = offered.flatMap(({ question, offer }) => (offer.prefill === 'offer' ? settled(offer.known).map(({ value }) => [question, value]) : []));
  return { offered, atOnce: Object.fromEntries(atOnce) as Answers, asked: known.filter(({ offer }) => offer.prefill === 'never') };
}

/** What a page's open questions about the incident are offered from the referral of somebody else of the same incident. */
export function saidOfIncident(page: AskedPage, answers: Answers, before: Schemas['Referral'] | null): Pick<OfPage, 'offered' | 'atOnce'> {
  if (before === null) return { offered: [], atOnce: {} };
  const { id, author, sender, submittedAt, createdAt } = before;
  const recordedAt = submittedAt ?? createdAt;
  const offered = page.questions.flatMap(({ key, schema }): KnownHere[] => {
    const value = before.answers?.[key];
    const concept = schema['x-concept'] ?? '';
    if (!INCIDENT_CONCEPTS.includes(concept) || value === undefined || answers[key] !== undefined) return [];
    const known: KnownAnswer = { concept, value, recordedBy: author.name, organisation: sender.name, recordedAt, confirmedAt: recordedAt, responseId: id, isStale: false };
    return [{ question: key, offer: { prefill: 'offer', known: [known] } }];
  });
  return { offered, atOnce: Object.fromEntries(offered.map(({ question }) => [question, before.answers?.[question]])) };
}
