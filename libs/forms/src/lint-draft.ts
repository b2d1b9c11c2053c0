import { escapeSegment } from './field-error.js';
import { isPlainObject } from './json-value.js';
import type { LintError, Report } from './lint-schema.js';

/** More fields than these made a browser wait half a second for each key (measured with rjsf at 600). */
export const FORM_LIMITS = { fields: 300, bytes: 100_000, supplementQuestions: 12, exampleFills: 0.9 } as const;

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys by which a form could reach what every object has, in whoever's code copies it carelessly. */
function lintKeys(value: unknown, at: string, report: Report): void {
  if (Array.isArray(value)) return value.forEach((each, index) => lintKeys(each, `${at}/${index}`, report));
  if (!isPlainObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const here = `${at}/${escapeSegment(key)}`;
    if (UNSAFE_KEYS.has(key)) report(here, 'UNSAFE_KEY', `Nothing in a form may be called “${key}”`);
    lintKeys(member, here, report);
  }
}

/** What keeps a form from being kept at all, even as a draft: it is too large, or holds a key that is dangerous to copy. The value is JSON, its depth bounded. */
export function lintDraft(form: unknown): LintError[] {
  const errors: LintError[] = [];
  const report: Report = (pointer, code, message) => void errors.push({ pointer, code, message });
  if (new TextEncoder().encode(JSON.stringify(form)).length > FORM_LIMITS.bytes) report('', 'TOO_LARGE', 'A form is at most 100 kB');
  lintKeys(form, '', report);
  return errors;
}
