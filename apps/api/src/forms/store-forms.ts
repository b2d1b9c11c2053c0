import { createHash } from 'node:crypto';
import type { FormDefinition } from '@onward/forms';

/** Runs one statement, as a client or pool of pg does. */
export type Query = (sql: string, values: unknown[]) => Promise<{ readonly rows: readonly Record<string, unknown>[] }>;

/**
 * Publishes forms that are not there yet; leaves those that are. Safe to run at every start, and by two processes at once.
 *
 * @param publishedAt unknown for the forms that come with the product: they are as old as the release.
 * @throws Error where a version is stored with other content: what is published is immutable, a change is a new version.
 */
export async function storeForms(query: Query, forms: readonly FormDefinition[], publishedAt?: Date): Promise<void> {
  for (const form of forms) {
    const digest = contentDigest(form);
    const { key, version, title, kind, schema, uiSchema, scoring, example } = form;
    await query(
      `insert into form (key, version, title, kind, status, schema, ui_schema, scoring, example, digest, published_at)
       values ($1, $2, $3, $4, 'published', $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [key, version, title, kind, json(schema), json(uiSchema), scoring === undefined ? null : json(scoring), json(example), digest, publishedAt ?? null],
    );
    const { rows } = await query('select digest from form where key = $1 and version = $2', [key, version]);
    if (rows[0]?.['digest'] !== digest) {
      throw new Error(`form ${key} version ${version} is stored with other content: what is published never changes, so give the change a new version`);
    }
  }
}

/** Order counts: questions in another order are another form. */
export function contentDigest({ key, version, title, kind, schema, uiSchema, scoring, example }: Omit<FormDefinition, 'status'>): string {
  return createHash('sha256').update(json([key, version, title, kind, schema, uiSchema, scoring, example])).digest('hex');
}

export const json = (value: unknown): string => JSON.stringify(value);
