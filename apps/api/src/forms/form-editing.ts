import { Injectable } from '@nestjs/common';
import type { FormDefinition, FormStatus } from '@onward/forms';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { CORE_KEY } from './core-form.js';
import type { FormFilter } from './form-library.js';
import type { FormInput } from './form-input.js';
import { FORM_COLUMNS, toEdited, type FormRow } from './form-row.js';
import { contentDigest, json } from './store-forms.js';

/** What may be done with a version, by where it stands. */
const ALLOWED = { draft: ['edit', 'publish', 'discard'], published: ['retire'], retired: [] } as const satisfies Record<FormStatus, readonly string[]>;

const NEXT: Readonly<Record<FormStatus, string>> = {
  draft: 'It is a draft, which nobody has been asked: edit it, publish it, or discard it.',
  published: 'It is published, and never changes: draft a new version with POST /api/forms.',
  retired: 'It is retired, and stays so: draft a new version with POST /api/forms.',
};

/** EVENT_NOT_ALLOWED, with where the version stands and what may be done with it. */
export const notAllowed = ({ status }: Pick<FormRow, 'status'>): Problem =>
  new Problem('EVENT_NOT_ALLOWED', { detail: NEXT[status], extra: { state: status, allowedEvents: ALLOWED[status] } });

/** 428 without a revision, 412 with another than the present one. */
export function checkRevision(named: number | undefined, { revision, status }: FormRow): void {
  if (named === undefined) throw new Problem('VERSION_REQUIRED', { detail: 'Send the ETag that you read as If-Match.' });
  if (named === revision) return;
  throw new Problem('VERSION_STALE', { detail: 'Somebody has changed this form since you read it. Read it again.', extra: { state: status, allowedEvents: ALLOWED[status] } });
}

/** Versions of forms as administrators write them. Row-level security shows a draft to nobody else. */
@Injectable()
export class FormEditing {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND where there is none, or where it is a draft and the actor no administrator. */
  async find(actor: Actor, key: string, version: number): Promise<FormRow> {
    return this.transactions.run(actor, async (manager) => {
      const [row] = await manager.query<FormRow[]>(`select ${FORM_COLUMNS} from form where key = $1 and version = $2`, [key, version]);
      if (row === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such form, or no such version of it.' });
      return row;
    });
  }

  /** Every version that stands so, by key and the newest first. */
  async list(actor: Actor, status: FormStatus, { q, kind, limit, cursor }: FormFilter): Promise<Page<FormDefinition>> {
    const [afterKey, afterVersion] = cursor === undefined ? ['', 0] : decodeCursor(cursor, ['string', 'integer']);
    const rows = await this.transactions.run(actor, (manager) =>
      manager.query<FormRow[]>(
        `select ${FORM_COLUMNS} from form where status = $1 and (key > $2 or key = $2 and version < $3)
           and ($4::text is null or kind = $4) and ($5::text is null or position(lower($5) in lower(title || ' ' || key)) > 0)
         order by key, version desc limit $6`,
        [status, afterKey, afterVersion, kind ?? null, q ?? null, limit + 1],
      ),
    );
    const items = rows.slice(0, limit).map(toEdited);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor([last.key, last.version]) : null };
  }

  /** A draft of a new form, or of the next version of one that is known; a key has one draft at a time. */
  async draft(manager: EntityManager, input: FormInput): Promise<FormRow> {
    const { key, version } = input;
    await takeTurns(manager, key);
    const [known] = await manager.query<{ newest: number | null; draft: number | null }[]>(
      `select max(version) as newest, max(version) filter (where status = 'draft') as draft from form where key = $1`,
      [key],
    );
    const draft = known?.draft ?? null;
    if (draft !== null) {
      throw new Problem('EVENT_NOT_ALLOWED', {
        detail: `There is a draft already: version ${draft}. Edit it: PUT /api/forms/${key}/versions/${draft}.`, extra: { state: 'draft', allowedEvents: ALLOWED.draft },
      });
    }
    const next = (known?.newest ?? 0) + 1;
    checkVersion(version, next, `The next version of this form is ${next}.`);
    const { columns, values } = contentOf({ ...input, version: next });
    const [row] = await manager.query<FormRow[]>(
      `insert into form (key, version, status, revision, updated_at, ${columns})
       values ($1, $2, 'draft', 1 + coalesce((select d.revision from form_discarded d where d.key = $1 and d.version = $2), 0), $3, $4, $5, $6, $7, $8, $9, $10) returning ${FORM_COLUMNS}`,
      [key, next, this.clock.now(), ...values],
    );
    if (row === undefined) throw new Error('a draft was not kept');
    return row;
  }

  /** The draft's content in place of what it was. The key and the version are those of the path. */
  async edit(actor: Actor, { key, version, revision }: FormRow, input: FormInput): Promise<FormRow> {
    if (input.key !== key) throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/key', code: 'NOT_ALLOWED', message: `This is the form ${key}: a form keeps its key.` }] });
    checkVersion(input.version, version, `This is version ${version}.`);
    const { columns, values } = contentOf({ ...input, version });
    return this.change(actor, `(${columns}) = ($5, $6, $7, $8, $9, $10, $11)`, [key, version, revision, this.clock.now(), ...values]);
  }

  async publish(manager: EntityManager, { key, version, revision }: FormRow): Promise<FormRow> {
    return changed(manager, `status = 'published', published_at = $4`, [key, version, revision, this.clock.now()]);
  }

  /** Nobody could be referred without the standard referral: its last published version stays until another is published. */
  async retire(manager: EntityManager, { key, version, revision, status }: FormRow): Promise<FormRow> {
    if (key === CORE_KEY && !(await this.hasOther(manager, key, version))) {
      throw new Problem('EVENT_NOT_ALLOWED', {
        detail: 'It is the only published version of the standard referral, without which nobody can be referred: publish the next version first.', extra: { state: status, allowedEvents: [] },
      });
    }
    return changed(manager, `status = 'retired', retired_at = $4`, [key, version, revision, this.clock.now()]);
  }

  /** The draft is gone, for good: nobody was ever asked it. Its number is the next draft’s, which no longer answers to its ETag. */
  async discard(actor: Actor, { key, version, revision }: FormRow): Promise<void> {
    await this.transactions.run(actor, async (manager) => {
      const [, gone] = await manager.query<[unknown[], number]>(`delete from form where key = $1 and version = $2 and revision = $3 and status = 'draft'`, [key, version, revision]);
      if (gone === 0) throw overtaken();
      await manager.query('insert into form_discarded values ($1, $2, $3) on conflict (key, version) do update set revision = excluded.revision', [key, version, revision]);
    });
  }

  private async hasOther(manager: EntityManager, key: string, version: number): Promise<boolean> {
    await takeTurns(manager, key);
    const [other] = await manager.query<object[]>(`select from form where key = $1 and version <> $2 and status = 'published' limit 1`, [key, version]);
    return other !== undefined;
  }

  private change(actor: Actor, set: string, values: readonly unknown[]): Promise<FormRow> {
    return this.transactions.run(actor, (manager) => changed(manager, set, values));
  }
}

/** Two who act on the versions of one form at once do so one after the other. */
async function takeTurns(manager: EntityManager, key: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`form ${key}`]);
}

/** Whoever changed it meanwhile was first: 412. */
async function changed(manager: EntityManager, set: string, values: readonly unknown[]): Promise<FormRow> {
  const [[row]] = await manager.query<[FormRow[], number]>(
    `update form set revision = revision + 1, updated_at = $4, ${set} where key = $1 and version = $2 and revision = $3 returning ${FORM_COLUMNS}`,
    [...values],
  );
  if (row === undefined) throw overtaken();
  return row;
}

const overtaken = (): Problem => new Problem('VERSION_STALE', { detail: 'Somebody has changed this form since you read it. Read it again.' });

function checkVersion(named: number | undefined, right: number, message: string): void {
  if (named !== undefined && named !== right) throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/version', code: 'NOT_ALLOWED', message }] });
}

function contentOf(form: Omit<FormDefinition, 'status'>): { columns: string; values: unknown[] } {
  const { title, kind, schema, uiSchema, scoring, example } = form;
  return {
    columns: 'title, kind, schema, ui_schema, scoring, example, digest',
    values: [title, kind, json(schema), json(uiSchema), scoring === undefined ? null : json(scoring), json(example), contentDigest(form)],
  };
}
