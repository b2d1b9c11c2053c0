import { draftErrors, type FormDefinition } from '@onward/forms';
import { readDraft, saveAnswers } from '../../../api/save-draft';
import type { Schemas } from '../../../api/client';
import { questionOf } from '../questions/questionnaire';
import type { Answers } from './changes';
import { DraftKeeper, type Stored } from './draft-keeper';
import type { Unsaved } from './refusal';

export const storedOf = ({ version, state, answers }: Schemas['Referral']): Stored => ({ version, isDraft: state === 'draft', answers: answers ?? {} });

/** What the server would not keep of a draft: what is there must be of the right shape. */
function unsavable(form: FormDefinition, answers: Answers): Unsaved[] {
  const byQuestion = new Map(draftErrors(form, answers).map(({ pointer, message }) => [questionOf(pointer), message]));
  return [...byQuestion].map(([key, message]) => ({ key, message }));
}

/** One for each draft, for as long as the tab is open: it outlives the page it was typed on. */
const keepers = new Map<string, DraftKeeper>();

/** The keeper of a draft. `onSaved` is told what the server has after each saving. */
export function keeperOf(referral: Schemas['Referral'], form: FormDefinition, onSaved: (saved: Schemas['Referral']) => void): DraftKeeper {
  const known = keepers.get(referral.id);
  if (known !== undefined) return known;
  const told = (saved: Schemas['Referral']): Stored => {
    onSaved(saved);
    return storedOf(saved);
  };
  const server = {
    read: async () => told(await readDraft(referral.id)),
    save: async (version: number, patch: Record<string, unknown>) => told(await saveAnswers(referral.id, version, patch)),
  };
  const keeper = new DraftKeeper(server, storedOf(referral), (answers) => unsavable(form, answers));
  keepers.set(referral.id, keeper);
  return keeper;
}

/** Once it was sent there is nothing more to keep. */
export const forgetKeeper = (id: string): boolean => keepers.delete(id);
