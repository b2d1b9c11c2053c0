import { draftErrors, type FormDefinition } from '@onward/forms';
import { ApiError } from '../../../api/api-error';
import { readDraft, saveDraft } from '../../../api/save-draft';
import type { Schemas } from '../../../api/client';
import { questionOf } from '../questions/questionnaire';
import { atJoined, changesOf, joinedAnswers, versionsOf, type Versions } from '../supplements/joined-answers';
import type { Answers } from './changes';
import { DraftKeeper, type Stored } from './draft-keeper';
import type { Unsaved } from './refusal';

export const storedOf = (referral: Schemas['Referral']): Stored => ({
  version: referral.version, isDraft: referral.state === 'draft', answers: joinedAnswers(referral), supplements: versionsOf(referral),
});

/** What the server would not keep of a draft: what is there must be of the right shape. */
function unsavable(form: FormDefinition, answers: Answers): Unsaved[] {
  const byQuestion = new Map(draftErrors(form, answers).map(({ pointer, message }) => [questionOf(pointer), message]));
  return [...byQuestion].map(([key, message]) => ({ key, message }));
}

/** What is asked in a draft: the core form and the supplements as one, and the versions of these. */
export interface AskedForms {
  readonly form: FormDefinition;
  readonly versions: Versions;
}

interface Keeping {
  readonly keeper: DraftKeeper;
  /** As it was last known: a supplement may come to it while it is written. */
  asked: AskedForms;
}

/** One for each draft, for as long as the tab is open: it outlives the page it was typed on. */
const keepers = new Map<string, Keeping>();

/** Saves a change of joined answers; what the server refuses of it leads to the joined questions. */
async function save(id: string, version: number, patch: Record<string, unknown>, from: Stored, versions: Versions): Promise<Schemas['Referral']> {
  const changes = changesOf(from.answers, patch, { ...versions, ...from.supplements });
  try {
    return await saveDraft(id, version, changes);
  } catch (error) {
    throw error instanceof ApiError ? atJoined(error, (changes.supplements ?? []).map(({ form }) => form.key)) : error;
  }
}

/** The keeper of a draft. `onSaved` is told what the server has after each saving. */
export function keeperOf(referral: Schemas['Referral'], asked: AskedForms, onSaved: (saved: Schemas['Referral']) => void): DraftKeeper {
  const known = keepers.get(referral.id);
  if (known !== undefined) {
    known.asked = asked;
    return known.keeper;
  }
  const told = (saved: Schemas['Referral']): Stored => {
    onSaved(saved);
    return storedOf(saved);
  };
  const server = {
    read: async () => told(await readDraft(referral.id)),
    save: async (version: number, patch: Record<string, unknown>, from: Stored) => told(await save(referral.id, version, patch, from, keeping.asked.versions)),
  };
  const keeping: Keeping = { asked, keeper: new DraftKeeper(server, storedOf(referral), (answers) => unsavable(keeping.asked.form, answers)) };
  keepers.set(referral.id, keeping);
  return keeping.keeper;
}

/** Once it was sent there is nothing more to keep. */
export const forgetKeeper = (id: string): boolean => keepers.delete(id);
