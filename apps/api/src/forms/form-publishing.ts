import { Injectable } from '@nestjs/common';
import { Problem, type InputError } from '../platform/problem/index.js';
import { CORE_KEY } from './core-form.js';
import { FormLibrary } from './form-library.js';
import { toDefinition, type FormRow } from './form-row.js';
import { FormGate, TooCostly } from './gate/form-gate.js';
import { json } from './store-forms.js';

/** The gate between a draft and everybody who will be asked it. */
@Injectable()
export class FormPublishing {
  constructor(
    private readonly forms: FormLibrary,
    private readonly gate: FormGate,
  ) {}

  /** Throws FORM_INVALID with every reason why this draft may not be published, each with a pointer into the form. */
  async check(draft: FormRow): Promise<void> {
    const errors = [...(await this.reasonsOfKind(draft)), ...(await this.reasonsOfGate(draft))];
    if (errors.length > 0) throw new Problem('FORM_INVALID', { detail: 'This form cannot be published as it is.', errors });
  }

  /** Answers are pinned to a key and a version: what was a supplement does not become an assessment under the same key. There is one standard referral. */
  private async reasonsOfKind({ key, kind }: FormRow): Promise<InputError[]> {
    if ((kind === 'core') !== (key === CORE_KEY)) return [{ pointer: '/kind', code: 'KIND', message: `The standard referral is ${CORE_KEY}, and no other form is of its kind` }];
    const published = await this.forms.latest(key);
    if (published === undefined || published.kind === kind) return [];
    return [{ pointer: '/kind', code: 'KIND', message: `This form is published as ${published.kind}: give one of another kind another key` }];
  }

  private async reasonsOfGate(draft: FormRow): Promise<readonly InputError[]> {
    const core = draft.key === CORE_KEY ? undefined : await this.forms.latest(CORE_KEY);
    try {
      return await this.gate.lint(json(toDefinition(draft)), core === undefined ? null : json(core));
    } catch (error) {
      if (!(error instanceof TooCostly)) throw error;
      return [{ pointer: '', code: 'TOO_COSTLY', message: 'Checking answers to this form takes too long: ask for shorter lists, with fewer alternatives in each' }];
    }
  }
}
