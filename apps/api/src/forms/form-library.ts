import { Injectable } from '@nestjs/common';
import type { FormDefinition, FormKind } from '@onward/forms';
import { Statements } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/http/index.js';
import { FORM_COLUMNS, toDefinition, type FormRow } from './form-row.js';

/** A version of a form, as answers are pinned to it. */
export interface FormPin {
  readonly key: string;
  readonly version: number;
}

export interface FormFilter {
  /** Words of the title, or of the key. */
  readonly q?: string;
  readonly kind?: FormKind;
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * The published forms. A published version never changes, so each is read once and then kept: the same object every time, by which its
 * prepared schemas are found again. There are as many as administrators published, no more.
 */
@Injectable()
export class FormLibrary {
  private readonly kept = new Map<string, FormDefinition>();
  private readonly retired = new Set<string>();

  constructor(private readonly statements: Statements) {}

  /** A version that is or was published (a response stays pinned to a retired one); undefined where there is none, or only a draft. */
  async get(key: string, version: number): Promise<FormDefinition | undefined> {
    const kept = this.kept.get(nameOf(key, version));
    if (kept !== undefined) return kept;
    const row = await this.statements.row<FormRow>(
      'form_version',
      `select ${FORM_COLUMNS} from form where key = $1 and version = $2 and status <> 'draft'`,
      [key, version],
    );
    return row && this.keep(row);
  }

  /**
   * Whether this process has met it retired, which is for good; false where it may have been retired elsewhere since. `learnRetired` asks; and the database
   * asks itself as a referral is written.
   */
  isKnownRetired({ key, version }: FormPin): boolean {
    return this.retired.has(nameOf(key, version));
  }

  noteRetired({ key, version }: FormPin): void {
    this.retired.add(nameOf(key, version));
  }

  /** Looks which of these are retired by now. */
  async learnRetired(pins: readonly FormPin[]): Promise<void> {
    const rows = await this.statements.rows<{ key: string; version: number }>(
      'form_retired',
      `select f.key, f.version from form f join unnest($1::text[], $2::int[]) p (key, version) using (key, version) where f.status = 'retired'`,
      [pins.map(({ key }) => key), pins.map(({ version }) => version)],
    );
    for (const row of rows) this.noteRetired(row);
  }

  /** The newest version that is published now. */
  async latest(key: string): Promise<FormDefinition | undefined> {
    const row = await this.statements.row<{ version: number }>(
      'form_latest',
      `select version from form where key = $1 and status = 'published' order by version desc limit 1`,
      [key],
    );
    return row && this.get(key, row.version);
  }

  /** The newest published version of each form, by key. */
  async list({ q, kind, limit, cursor }: FormFilter): Promise<Page<FormDefinition>> {
    const [after] = cursor === undefined ? [''] : decodeCursor(cursor, ['string']);
    const rows = await this.statements.rows<FormRow>(
      'form_list',
      `select ${FORM_COLUMNS} from (select distinct on (key) * from form where status = 'published' and key > $1 order by key, version desc) newest
       where ($2::text is null or kind = $2) and ($3::text is null or position(lower($3) in lower(title || ' ' || key)) > 0)
       order by key limit $4`,
      [after, kind ?? null, q ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => this.keep(row));
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor([last.key]) : null };
  }

  private keep(row: FormRow): FormDefinition {
    const name = nameOf(row.key, row.version);
    if (row.status === 'retired') this.noteRetired(row);
    const form = this.kept.get(name) ?? toDefinition(row);
    this.kept.set(name, form);
    return form;
  }
}

const nameOf = (key: string, version: number): string => `${key} ${version}`;
