import { createHash } from 'node:crypto';
import { type Answers, type FormDefinition, splitByCategory } from '@onward/forms';
import { newSalt } from './event-text.js';

/** One sharing category of one revision of a response, as stored; `answers` is the text that the event's digest covers. */
export interface AnswerPart {
  readonly responseId: string;
  readonly revision: number;
  readonly category: string;
  readonly answers: string;
  readonly salt: string;
}

/** The rows of a revision: one for each sharing category that has answers. */
export function answerParts(responseId: string, revision: number, form: FormDefinition, answers: Answers): AnswerPart[] {
  return Object.entries(splitByCategory(form, answers)).map(([category, part]) => ({
    responseId,
    revision,
    category,
    answers: JSON.stringify(part),
    salt: newSalt(),
  }));
}

/** What the event that recorded them says of these rows: where they are, and a salted digest, so that a change to them shows. */
export function answerDigests(parts: readonly AnswerPart[]): { responseId: string; revision: number; category: string; digest: string }[] {
  return parts.map(({ responseId, revision, category, answers, salt }) => ({
    responseId,
    revision,
    category,
    digest: createHash('sha256').update(Buffer.from(salt, 'hex')).update(answers, 'utf8').digest('hex'),
  }));
}
