import type { FormDefinition, ReferrerKind } from '@onward/forms';
import type { Schemas } from '../../api/client';
import type { DraftKeeper, Kept } from './keeping/draft-keeper';
import type { Questionnaire } from './questions/questionnaire';
import type { Supplement } from './supplements/use-supplements';

/** A draft, opened: what the server told, and what has been typed on top of it. */
export interface Draft {
  readonly referral: Schemas['Referral'];
  /** The core form, joined with what the service asks besides. */
  readonly form: FormDefinition;
  readonly supplements: readonly Supplement[];
  /** Of the organisation that sends it: what must be answered differs by it. */
  readonly kind: ReferrerKind;
  readonly keeper: DraftKeeper;
  readonly kept: Kept;
  readonly questionnaire: Questionnaire;
}
