import { applyMergePatch } from '@onward/forms';
import { ApiError } from '../../../api/api-error';
import type { Schemas } from '../../../api/client';
import type { DraftChanges } from '../../../api/save-draft';
import type { Answers } from '../keeping/changes';
import { joinedKey, ownKey, supplementOf } from './joined-form';

/** The version of each supplement, by its key. */
export type Versions = Readonly<Record<string, number>>;

export const versionsOf = ({ supplements }: Pick<Schemas['Referral'], 'supplements'>): Versions => Object.fromEntries(supplements.map(({ form }) => [form.key, form.version]));

/** The answers to the core form and to each supplement, as those to one form. */
export const joinedAnswers = ({ answers, supplements }: Pick<Schemas['Referral'], 'answers' | 'supplements'>): Answers => ({
  ...answers,
  ...Object.fromEntries(supplements.flatMap((each) => Object.entries(each.answers).map(([key, answer]) => [joinedKey(each.form.key, key), answer]))),
});

/**
 * What is to be sent for a change of joined answers. The supplements go as a whole, each that has an answer: a merge patch replaces a list.
 *
 * @param versions of the supplements that the draft has, and of those that it may have.
 */
export function changesOf(from: Answers, patch: Readonly<Record<string, unknown>>, versions: Versions): DraftChanges {
  const keys = Object.keys(versions);
  const core = Object.entries(patch).filter(([key]) => supplementOf(key, keys) === undefined);
  const answers = core.length === 0 ? {} : { answers: Object.fromEntries(core) };
  if (core.length === Object.keys(patch).length) return answers;
  const after = applyMergePatch(from, patch) as Answers;
  const supplements = Object.entries(versions).flatMap(([key, version]) => {
    const own = Object.entries(after).flatMap(([question, answer]) => (supplementOf(question, [key]) === undefined ? [] : [[ownKey(key, question), answer]]));
    return own.length === 0 ? [] : [{ form: { key, version }, answers: Object.fromEntries(own) as Answers }];
  });
  return { ...answers, supplements };
}

const IN_SUPPLEMENT = /^\/supplements\/(\d+)\/answers\/(.*)$/;

/** A refusal whose pointers lead into supplements, leading to the joined questions instead; `keys` are those of the supplements in the order of what was refused. */
export function atJoined(error: ApiError, keys: readonly string[]): ApiError {
  const errors = error.errors.map((each) => {
    const [, index, question] = IN_SUPPLEMENT.exec(each.pointer) ?? [];
    const key = keys[Number(index)];
    return key === undefined || question === undefined ? each : { ...each, pointer: `/answers/${joinedKey(key, question)}` };
  });
  return error.errors.length === 0 ? error : new ApiError(error.status, { ...error.problem, errors });
}
