import { Injectable } from '@nestjs/common';
import { exportQuestionnaire, exportResponse, mergeCategories, type Answers, type Questionnaire, type QuestionnaireResponse } from '@onward/forms';
import { FormLibrary, type FormPin } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';

/** A response as `read_response` (migration 0019) gives it. */
interface ResponseRow {
  readonly personId: string;
  readonly referralId: string | null;
  readonly form: FormPin;
  readonly revision: number;
  readonly status: QuestionnaireResponse['status'];
  readonly authored: string;
  readonly parts: Readonly<Record<string, Answers>>;
}

export interface IdentifiedQuestionnaire extends Questionnaire {
  readonly id: string;
}
export interface IdentifiedResponse extends QuestionnaireResponse {
  readonly id: string;
}

const pinOf = (id: string): FormPin => ({ key: id.slice(0, id.lastIndexOf('.')), version: Number(id.slice(id.lastIndexOf('.') + 1)) });

/** Forms and what was answered to them, in FHIR's words. */
@Injectable()
export class FhirReads {
  constructor(
    private readonly forms: FormLibrary,
    private readonly statements: Statements,
  ) {}

  async questionnaire(id: string): Promise<IdentifiedQuestionnaire> {
    const pin = pinOf(id);
    const form = await this.forms.get(pin.key, pin.version);
    if (form === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such published form.' });
    await this.forms.learnRetired([pin]);
    const { resourceType, ...rest } = exportQuestionnaire({ ...form, status: this.forms.isKnownRetired(pin) ? 'retired' : 'published' });
    return { resourceType, id, ...rest };
  }

  /** With whom and what it is about, for the audit. */
  async response(actor: Actor, id: string): Promise<{ readonly about: { readonly personId: string; readonly referralId?: string }; readonly resource: IdentifiedResponse }> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.call<ResponseRow | null>('read_response', membership, purpose, id);
    if (row === null) throw new Problem('NOT_FOUND', { detail: 'There is no such response, or you have no part in it.' });
    const form = await this.forms.get(row.form.key, row.form.version);
    if (form === undefined) throw new Error(`a response is pinned to ${row.form.key} version ${row.form.version}, which is not there`);
    const { resourceType, ...rest } = exportResponse(form, mergeCategories(row.parts), row.status);
    const resource = { resourceType, id, meta: { versionId: String(row.revision) }, authored: row.authored, ...rest };
    return { about: { personId: row.personId, ...(row.referralId !== null && { referralId: row.referralId }) }, resource };
  }
}
