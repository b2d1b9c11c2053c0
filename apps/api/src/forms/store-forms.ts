import { createHash } from 'node:crypto';
import type { FormDefinition } from '@onward/forms';

/** Runs one statement and answers its rows. */
export type Query = (sql: string, values: unknown[]) => Promise<readonly Record<string, unknown>[]>;

/**
 * Publishes forms that are not there yet, as of `now`; leaves those that are. Safe to run at every start, and by two processes at once.
 *
 * @throws Error where a version is stored with other content: what is published is immutable, a change is a new version.
 */
export async function storeForms(query: Query, forms: readonly FormDefinition[], now: Date): Promise<void> {
  for (const form of forms) {
    const digest = contentDigest(form);
    const { key, version, title, kind, schema, uiSchema, scoring, example } = form;
    await query(
      `insert into form (key, version, title, kind, status, schema, ui_schema, scoring, example, digest, published_at)
       values ($1, $2, $3, $4, 'published', $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [key, version, title, kind, json(schema), json(uiSchema), scoring === undefined ? null : json(scoring), json(example), digest, now],
    );
    const [stored] = await query('select digest from form where key = $1 and version = $2', [key, version]);
    if (stored?.['digest'] !== digest) {
      throw new Error(`form ${key} version ${version} is stored with other content: what is published never changes, so give the change a new version`);
    }
  }
}

/** Order counts: questions in another order are another form. */
function contentDigest({ key, version, title, kind, schema, uiSchema, scoring, example }: FormDefinition): string {
  return createHash('sha256').update(json([key, version, title, kind, schema, uiSchema, scoring, example])).digest('hex');
}

const json = (value: unknown): string => JSON.stringify(value);
