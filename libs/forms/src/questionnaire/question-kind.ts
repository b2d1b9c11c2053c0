import type { JsonSchema } from '../json-schema.js';
import { itemOf, type ItemAnnotation } from './annotations.js';

/** What a question is in FHIR's words; `json` for a question that FHIR has no type for. */
export type Kind =
  | 'group' | 'boolean' | 'integer' | 'decimal' | 'quantity' | 'measured' | 'date' | 'dateTime' | 'time' | 'string' | 'text' | 'url'
  | 'choice' | 'open-choice' | 'coded-words' | 'reference' | 'json';

/** A question or section of a form, seen as an item. */
export interface Asked {
  readonly kind: Kind;
  /** The node that one answer keeps to: of a list, that of its entries. */
  readonly leaf: JsonSchema;
  readonly repeats: boolean;
  readonly item: ItemAnnotation | undefined;
  /** What the options are called, in their order. */
  readonly names: readonly unknown[];
}

const LONG_TEXT = 200;
const TEXTS: Partial<Record<NonNullable<ItemAnnotation['type']>, Kind>> = {
  time: 'time', url: 'url', text: 'text', string: 'string', 'open-choice': 'open-choice', choice: 'coded-words', reference: 'reference',
};

function textKind({ format, maxLength = 0 }: JsonSchema, item: ItemAnnotation | undefined): Kind {
  if (format === 'date') return 'date';
  if (format === 'date-time') return 'dateTime';
  return TEXTS[item?.type ?? 'group'] ?? (maxLength > LONG_TEXT ? 'text' : 'string');
}

function kindOf(leaf: JsonSchema, item: ItemAnnotation | undefined): Kind {
  if (leaf.enum !== undefined) return 'choice';
  if (leaf.type === 'object' && leaf.properties !== undefined) return item?.type === 'quantity' ? 'measured' : 'group';
  if (leaf.type === 'boolean') return 'boolean';
  if (leaf.type === 'integer') return 'integer';
  if (leaf.type === 'number') return item?.unit ? 'quantity' : 'decimal';
  return leaf.type === 'string' ? textKind(leaf, item) : 'json';
}

/** What a node of a form asks; how it is shown tells what its options are called. */
export function asked(node: JsonSchema, ui: Readonly<Record<string, unknown>> = {}): Asked {
  const item = itemOf(node);
  const names = Array.isArray(ui['ui:enumNames']) ? ui['ui:enumNames'] : [];
  if (node.type !== 'array') return { kind: kindOf(node, item), leaf: node, repeats: false, item, names };
  const leaf = typeof node.items === 'object' ? node.items : {};
  const kind = node.prefixItems || leaf.type === 'array' ? 'json' : kindOf(leaf, item);
  return { kind, leaf, repeats: kind !== 'json', item, names };
}
