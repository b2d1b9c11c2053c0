import type { FieldErrorCode } from './field-error.js';
import type { JsonSchema } from './json-schema.js';

/** What is said about one broken keyword of one field. */
export interface Fault {
  readonly keyword: string;
  /** The schema node whose keyword is broken. */
  readonly node: JsonSchema;
  /** The node that declares the field; differs from `node` inside `then` or `allOf`. */
  readonly declared: JsonSchema | undefined;
  /** The field's key in its parent; empty for the whole value. */
  readonly key: string;
}

const CODES: Readonly<Record<string, FieldErrorCode>> = {
  required: 'REQUIRED',
  dependentRequired: 'REQUIRED',
  type: 'TYPE',
  enum: 'NOT_ALLOWED',
  const: 'NOT_ALLOWED',
  not: 'NOT_ALLOWED',
  false: 'NOT_ALLOWED',
  additionalProperties: 'UNKNOWN_FIELD',
  maxLength: 'TOO_LONG',
  minLength: 'TOO_SHORT',
  pattern: 'PATTERN',
  format: 'FORMAT',
  minimum: 'MINIMUM',
  exclusiveMinimum: 'MINIMUM',
  maximum: 'MAXIMUM',
  exclusiveMaximum: 'MAXIMUM',
  multipleOf: 'MULTIPLE_OF',
  maxItems: 'TOO_MANY_ITEMS',
  minItems: 'TOO_FEW_ITEMS',
  uniqueItems: 'NOT_UNIQUE',
  maxProperties: 'TOO_MANY_FIELDS',
  minProperties: 'TOO_FEW_FIELDS',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  null: 'empty',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a real date, such as 2026-03-27',
  'date-time': 'a date and time, such as 2026-03-27T10:30:00Z',
  time: 'a time, such as 10:30:00Z',
  email: 'an email address, such as name@example.org',
  uuid: 'an identifier (UUID)',
  uri: 'a full web address, such as https://example.org',
};

/** `birthDate` → `birth date`. */
function words(key: string): string {
  return key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ').toLowerCase();
}

/** Lower case for the middle of a sentence, abbreviations left alone: `NHS number`, `GP`. */
function midSentence(phrase: string): string {
  return /^\p{Lu}(?:\p{Lu}|\d)/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** `a date of birth`, `an NHS number`, `allergies`. */
function withArticle(phrase: string): string {
  const first = phrase.split(' ')[0] ?? '';
  const head = phrase.split(/ (?:of|for|to|from|in|and|or) /)[0] ?? phrase;
  if (/^(the|a|an|any|your|their|this|what|who|how|when|where|why)$/i.test(first) || /[^s]s$/i.test(head)) return phrase;
  const spelled = /^\p{Lu}{2,}/u.test(first);
  return `${(spelled ? /^[AEFHILMNORSX]/ : /^[aeio]|^u(?!ni|se)/i).test(first) ? 'an' : 'a'} ${phrase}`;
}

interface Naming {
  /** For "Enter …". */
  readonly object: string;
  /** For "… must be". */
  readonly subject: string;
}

function naming({ node, declared, key }: Fault): Naming {
  const name = node['x-name'] ?? declared?.['x-name'];
  if (name) return { object: name, subject: capital(name) };
  const title = node.title ?? declared?.title;
  if (title?.endsWith('?')) return { object: `an answer to “${title}”`, subject: `Your answer to “${title}”` };
  if (!title && /^\d+$/.test(key)) return { object: `entry ${Number(key) + 1}`, subject: `Entry ${Number(key) + 1}` };
  const phrase = title ?? (key === '' ? 'this' : words(key));
  return { object: withArticle(midSentence(phrase)), subject: capital(phrase) };
}

function isChoice(schema: JsonSchema | undefined): boolean {
  if (!schema) return false;
  const items = typeof schema.items === 'object' ? schema.items : undefined;
  return schema.enum !== undefined || schema.const !== undefined || schema.type === 'boolean' || items?.enum !== undefined;
}

function askFor(fault: Fault): string {
  const choice = isChoice(fault.node) || isChoice(fault.declared);
  return `${choice ? 'Select' : 'Enter'} ${naming(fault).object}`;
}

function types(type: JsonSchema['type']): string {
  const list = typeof type === 'string' ? [type] : (type ?? []);
  return list.map((each) => TYPES[each] ?? each).join(' or ');
}

const number = (value: unknown): string => Number(value).toLocaleString('en-GB', { maximumFractionDigits: 20 });
const plural = (count: unknown, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** The sentence for each keyword; what is not here falls back to "… is not allowed". */
const SENTENCES: Readonly<Record<string, (subject: string, node: JsonSchema, fault: Fault) => string>> = {
  required: (_, __, fault) => askFor(fault),
  dependentRequired: (_, __, fault) => askFor(fault),
  type: (subject, node) => `${subject} must be ${types(node.type)}`,
  enum: (subject) => `${subject} must be one of the answers listed`,
  const: (subject, node) => `${subject} must be ${JSON.stringify(node.const)}`,
  // Not by its name, which may be somebody's own words.
  additionalProperties: () => 'Remove this: it is not a field we know',
  maxLength: (subject, node) => `${subject} must be ${plural(node.maxLength, 'character', 'characters')} or fewer`,
  minLength: (subject, node) => `${subject} must be ${plural(node.minLength, 'character', 'characters')} or more`,
  pattern: (subject) => `${subject} is not in the right format`,
  format: (subject, node) => `${subject} must be ${FORMATS[node.format ?? ''] ?? 'in the right format'}`,
  minimum: (subject, node) => `${subject} must be ${number(node.minimum)} or more`,
  maximum: (subject, node) => `${subject} must be ${number(node.maximum)} or less`,
  exclusiveMinimum: (subject, node) => `${subject} must be more than ${number(node.exclusiveMinimum)}`,
  exclusiveMaximum: (subject, node) => `${subject} must be less than ${number(node.exclusiveMaximum)}`,
  multipleOf: (subject, node) => `${subject} must be a multiple of ${number(node.multipleOf)}`,
  maxItems: (subject, node) => `${subject} must have ${plural(node.maxItems, 'entry', 'entries')} or fewer`,
  minItems: (subject, node) => `${subject} must have ${plural(node.minItems, 'entry', 'entries')} or more`,
  contains: (subject) => `${subject} lacks an entry that it must have`,
  oneOf: (subject) => `${subject} could mean more than one thing: leave out what does not belong`,
  uniqueItems: (subject) => `${subject} has the same entry more than once`,
  maxProperties: (subject, node) => `${subject} must have ${plural(node.maxProperties, 'field', 'fields')} or fewer`,
  minProperties: (subject, node) => `${subject} must have ${plural(node.minProperties, 'field', 'fields')} or more`,
};

/** The stable code and the sentence for a fault; the field's own `x-messages` come before ours. */
export function inWords(fault: Fault): { code: FieldErrorCode; message: string } {
  const { keyword, node, declared } = fault;
  const code = CODES[keyword] ?? 'INVALID';
  const own = node['x-messages']?.[keyword] ?? declared?.['x-messages']?.[keyword];
  if (own) return { code, message: own };
  const { subject } = naming(fault);
  return { code, message: SENTENCES[keyword]?.(subject, node, fault) ?? `${subject} is not allowed here` };
}
