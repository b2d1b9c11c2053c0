import type { FieldFault } from '../../ui/error-summary';
import type { FieldProblem } from '../../api/api-error';
import type { ActField, WholeAct } from './act-details';
import { listOf, textOf, type Draft } from './draft';
import { fromLondon } from './london-time';

export const fieldId = (name: string): string => `act-${name}`;

/** An event's body. */
export type EventValues = Readonly<Record<string, unknown>>;

const WORDS = ['note', 'toReferrer'] as const;

function valueOf({ kind, name }: ActField, draft: Draft): unknown {
  if (kind === 'pointers') return listOf(draft, name).length > 0 ? listOf(draft, name) : undefined;
  const text = textOf(draft, name);
  if (kind === 'alternative' && textOf(draft, 'alternativeServiceId') !== '') return { serviceId: textOf(draft, 'alternativeServiceId') };
  if (kind === 'answer') return changedAnswer(draft, name);
  if (text === '') return undefined;
  return kind === 'time' ? fromLondon(text) : text;
}

/** The answer that was chosen, as a merge patch of the answers. */
function changedAnswer(draft: Draft, name: string): unknown {
  const pointer = textOf(draft, name);
  const value = draft[`${name}:${pointer}`];
  if (pointer === '' || value === undefined) return undefined;
  const keys = pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value.length === 0 ? null : value);
}

/** The event as it is sent: what was left empty is left out. That it is a whole event of its type is the server's to check. */
export function bodyOf({ type, fields, besides }: WholeAct, draft: Draft): EventValues {
  const values = fields.map((field) => [field.name, valueOf(field, draft)] as const);
  const words = WORDS.map((name) => [name, textOf(draft, name) || undefined] as const);
  return { type, ...besides, ...Object.fromEntries([...values, ...words].filter(([, value]) => value !== undefined)) };
}

const ORDER = ['routine', 'soon', 'urgent', 'emergency'];

/** What is missing, in the order of the page, before anything is sent. */
export function faultsIn(kind: WholeAct, draft: Draft, current: string): FieldFault[] {
  const body = bodyOf(kind, draft);
  const faults = kind.fields.flatMap(({ name, missing }) => (missing !== undefined && body[name] === undefined ? [{ fieldId: fieldId(name), message: missing }] : []));
  const isLowered = ORDER.indexOf(textOf(draft, 'priority')) < ORDER.indexOf(current) && textOf(draft, 'priority') !== '';
  const note = kind.noteMissing ?? (textOf(draft, 'reason') === 'other' ? 'Say why, in a note for the team' : isLowered ? 'Say why the priority is lowered, in a note for the team' : undefined);
  if (note !== undefined && body['note'] === undefined) faults.push({ fieldId: fieldId('note'), message: note });
  if (kind.type === 'message' && body['note'] === undefined && body['toReferrer'] === undefined) faults.push({ fieldId: fieldId('toReferrer'), message: 'Enter a message' });
  return faults;
}

/** What the server refused, each at its field: `/pointers/0` is the field `pointers`. */
export const refusedFields = (errors: readonly FieldProblem[]): FieldFault[] =>
  errors.map(({ pointer, message }) => ({ fieldId: fieldId(pointer.split('/')[1] ?? ''), message }));
