import type { Schemas } from '../api/client';
import { date } from '../ui/words';

export type Form = Schemas['Form'];

/** What this page reads of a question in a form. */
export interface QuestionNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly items?: { readonly enum?: readonly string[]; readonly format?: string };
  readonly properties?: Readonly<Record<string, QuestionNode>>;
}

export interface AskedQuestion {
  readonly pointer: string;
  readonly key: string;
  readonly title: string;
  readonly node: QuestionNode;
  /** What each code of a list is called, in its order. */
  readonly names: readonly string[];
}

const keysOf = (pointer: string): string[] => pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The top-level question of a form that a pointer leads into; undefined where the form has none. */
export function questionAt(form: Form, pointer: string): AskedQuestion | undefined {
  const [key] = keysOf(pointer);
  const node = key === undefined ? undefined : (form.schema as QuestionNode).properties?.[key];
  if (key === undefined || node === undefined) return undefined;
  const ui = form.uiSchema[key] as { readonly 'ui:enumNames'?: readonly string[] } | undefined;
  return { pointer: `/${key}`, key, title: node.title ?? key, node, names: ui?.['ui:enumNames'] ?? [] };
}

/** An answer as it is read. */
export function answerWords({ node, names }: AskedQuestion, answer: unknown): string {
  const codes = node.enum ?? node.items?.enum ?? [];
  const isDay = (node.items ?? node).format === 'date';
  const named = (one: unknown): string => (isDay ? date(String(one)) : names[codes.indexOf(String(one))] ?? plainWords(one));
  if (answer === undefined || answer === null || answer === '') return 'Not answered';
  return Array.isArray(answer) ? answer.map(named).join('\n') : named(answer);
}

function plainWords(value: unknown): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (typeof value === 'object' && value !== null) return Object.values(value).map(plainWords).join(', ');
  return String(value);
}
