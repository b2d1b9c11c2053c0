import { Injectable } from '@nestjs/common';
import { applyMergePatch } from '@onward/forms';
import { draftHead, mayEver } from '@onward/workflow';
import { authorise } from '../../../access/index.js';
import { FormLibrary } from '../../../forms/index.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock/index.js';
import { actorSettings, Statements } from '../../../platform/database/index.js';
import { checkInput } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problem/index.js';
import { checkVersion } from '../decide-event.js';
import { answersOf } from '../event-answers.js';
import { allowedFor, toTerms } from '../to-workflow.js';
import { DRAFT_PATCH_SCHEMA, type NewReferral } from '../../referral.schemas.js';
import { ReadReferral, type ReferralRow } from '../../views/read-referral.js';
import { checkDrafted, filledForms, partsOf, pinsIn, responsesOf, type FilledForm } from './filled-forms.js';
import { checkService, checkSubject, type OpenedReferral } from './opened-referral.js';

/** `PATCH /api/referrals/{id}`: a draft's autosave, a JSON merge patch (RFC 7396) over what `POST` took. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly referrals: ReadReferral,
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
    private readonly clock: Clock,
  ) {}

  async save(actor: Actor, id: string, patch: unknown, version: number | undefined): Promise<ReferralRow> {
    const row = await this.referrals.row(actor, id);
    checkInput(DRAFT_PATCH_SCHEMA, patch);
    const before = asSent(row);
    const after = applyMergePatch(before, patch as Record<string, unknown>) as unknown as NewReferral;
    const opened = await this.open(actor, after);
    checkService(opened, false);
    checkSubject(opened);
    const begun = row.responses.map(({ form }) => form);
    if ('form' in (patch as object) || 'supplements' in (patch as object)) await this.forms.learnRetired(pinsIn(after));
    const filled = withKnownIds(await filledForms(this.forms, after, begun), row);
    checkDrafted(filled);
    authorise(actor, 'referral.create');
    this.checkMayEdit(actor, row, version);
    const head = {
      personId: after.personId, serviceId: after.serviceId, priority: after.priority, responseId: filled[0]?.id,
      facts: { ...draftHead({ service: toTerms(opened.service), priority: after.priority, at: new Date(row.head.createdAt) }).facts, createdAt: row.head.facts.createdAt },
      groupId: after.group ?? null, basedOnId: after.basedOn ?? null, spokenTo: after.spokenTo ?? null, override: after.override ?? null,
    };
    const isSaved = await this.statements.call<boolean>(
      'save_draft', actorSettings(actor).membership, id, row.head.version, JSON.stringify(head), JSON.stringify(responsesOf(filled)),
      JSON.stringify(partsOf(filled)), this.clock.now(),
    );
    const now = await this.referrals.row(actor, id);
    if (!isSaved) checkVersion(version, now.head.version, () => this.standing(actor, now));
    return now;
  }

  /** A draft is its sender's to change, and only while it is one. */
  private checkMayEdit(actor: Actor, row: ReferralRow, version: number | undefined): void {
    if (actor.kind === 'member' && !mayEver(actor.role, 'submit')) throw new Problem('FORBIDDEN', { detail: 'A draft is changed by its sender.' });
    checkVersion(version, row.head.version, () => this.standing(actor, row));
    if (row.head.state !== 'draft') {
      throw new Problem('EVENT_NOT_ALLOWED', { detail: 'It has been sent. Changes to what was sent are events: amend, provide-information.', extra: this.standing(actor, row) });
    }
  }

  private standing(actor: Actor, row: ReferralRow): { state: string; allowedEvents: string[] } {
    return { state: row.head.state, allowedEvents: allowedFor(actor, row, this.clock.now()) };
  }

  private async open(actor: Actor, after: NewReferral): Promise<OpenedReferral> {
    return this.statements.call<OpenedReferral>('open_referral', actorSettings(actor).membership, null, after.personId, after.serviceId, after.basedOn ?? null);
  }
}

/** The stored draft in the shape it was sent in, for a patch to be merged into. */
function asSent(row: ReferralRow): Record<string, unknown> {
  const [core, ...supplements] = row.responses.map((response) => ({ form: response.form, answers: answersOf(response) }));
  return {
    personId: row.head.personId, serviceId: row.head.serviceId, priority: row.head.priority, form: core?.form, answers: core?.answers ?? {},
    ...(supplements.length === 0 ? {} : { supplements }),
    ...(row.groupId === null ? {} : { group: row.groupId }),
    ...(row.basedOnId === null ? {} : { basedOn: row.basedOnId }),
    ...(row.head.spokenTo === null ? {} : { spokenTo: row.head.spokenTo }),
    ...(row.override === null ? {} : { override: row.override }),
  };
}

/** A form that was there keeps its response; a draft may have a form only once. */
function withKnownIds(filled: readonly FilledForm[], row: ReferralRow): FilledForm[] {
  return filled.map((one) => {
    const known = row.responses.find(({ form }) => form.key === one.form.key && form.version === one.form.version);
    return known === undefined ? one : { ...one, id: known.id };
  });
}
