import type { FormDefinition, FormPage, JsonSchema } from '@onward/forms';

type Node = JsonSchema | boolean;
type Rule = Readonly<Record<string, unknown>>;

/** No form's key has two hyphens together, so that a question of a supplement is never taken for one of the core form. */
const BETWEEN = '--';

/** What a question or page of a supplement is called among those of the core form. */
export const joinedKey = (supplement: string, key: string): string => `${supplement}${BETWEEN}${key}`;

/** Its own name within the supplement; the question of a core form has no other. */
export const ownKey = (supplement: string | undefined, key: string): string => (supplement === undefined ? key : key.slice(supplement.length + BETWEEN.length));

/** The supplement, of these, that a joined key belongs to. */
export const supplementOf = (key: string, supplements: readonly string[]): string | undefined => supplements.find((each) => key.startsWith(each + BETWEEN));

/** The supplement that a joined key names; undefined for a key of the core form. */
export const supplementIn = (key: string): string | undefined => (key.includes(BETWEEN) ? key.slice(0, key.indexOf(BETWEEN)) : undefined);

/** A page of a joined form: one of a supplement says of which. */
export interface JoinedPage extends FormPage {
  readonly supplement?: string;
}

const isObject = (value: unknown): value is Rule => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema whose definitions stand under other names. */
function withDefinitionsAt(node: unknown, supplement: string): unknown {
  if (Array.isArray(node)) return node.map((each) => withDefinitionsAt(each, supplement));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([keyword, value]) => [
    keyword, keyword === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', `#/$defs/${supplement}${BETWEEN}`) : withDefinitionsAt(value, supplement),
  ]));
}

const SAME_PLACE = ['if', 'then', 'else', 'not'] as const;
const SAME_PLACE_LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/** What a schema says of a supplement's answers, said of the joined ones. */
function saidOfJoined(node: Node, supplement: string): Node {
  if (typeof node === 'boolean') return node;
  const name = (key: string): string => joinedKey(supplement, key);
  const named = <T>(map: Readonly<Record<string, T>> | undefined): Record<string, T> | undefined => map && Object.fromEntries(Object.entries(map).map(([key, value]) => [name(key), value]));
  const { properties, required, 'x-asks': asks, 'x-required-for': requiredFor, dependentRequired } = node;
  const said: Record<string, unknown> = {
    properties: named(properties), required: required?.map(name), 'x-asks': asks?.map(name),
    'x-required-for': requiredFor && Object.fromEntries(Object.entries(requiredFor).map(([kind, pointers]) => [kind, pointers?.map((pointer) => `/${name(pointer.slice(1))}`)])),
    dependentRequired: dependentRequired && named(Object.fromEntries(Object.entries(dependentRequired).map(([key, keys]) => [key, keys.map(name)]))),
  };
  for (const keyword of SAME_PLACE) said[keyword] = node[keyword] === undefined ? undefined : saidOfJoined(node[keyword], supplement);
  for (const keyword of SAME_PLACE_LISTS) said[keyword] = node[keyword]?.map((each) => saidOfJoined(each, supplement));
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const pagesOf = ({ uiSchema, schema, title }: FormDefinition): readonly FormPage[] => uiSchema['ui:pages'] ?? [{ key: 'questions', title, fields: Object.keys(schema.properties ?? {}) }];

/**
 * The core form and what a service asks besides, as one form: it is written, saved and checked like one. Pure; whether answers may be sent is each form's own to
 * say, by the server.
 */
export function joinedForm(core: FormDefinition, supplements: readonly FormDefinition[]): FormDefinition {
  if (supplements.length === 0) return core;
  const others = supplements.map((form) => ({ form, schema: withDefinitionsAt(form.schema, form.key) as JsonSchema }));
  const { properties, $defs, allOf = [], ...rest } = core.schema;
  const looks = supplements.flatMap(({ key, schema, uiSchema }) => Object.keys(schema.properties ?? {}).map((question) => [joinedKey(key, question), uiSchema[question]]));
  const pages: JoinedPage[] = [
    ...pagesOf(core),
    ...supplements.flatMap((form) => pagesOf(form).map((page) => ({
      ...page, key: joinedKey(form.key, page.key), fields: page.fields.map((field) => joinedKey(form.key, field)), supplement: form.key,
    }))),
  ];
  const saidOf = others.map(({ form, schema }) => saidOfJoined(schema, form.key) as JsonSchema);
  return {
    ...core,
    schema: {
      ...rest,
      $defs: { ...$defs, ...Object.fromEntries(others.flatMap(({ form, schema }) => Object.entries(schema.$defs ?? {}).map(([name, node]) => [joinedKey(form.key, name), node]))) },
      properties: { ...properties, ...Object.assign({}, ...saidOf.map((said) => said.properties)) as JsonSchema['properties'] },
      // what each asks and requires stands beside that of the others, one level deep, where conditions are looked for
      allOf: [...allOf, ...saidOf.flatMap(({ properties: _asked, allOf: rules = [], ...said }) => [said, ...rules])],
    },
    uiSchema: { ...core.uiSchema, ...Object.fromEntries(looks), 'ui:pages': pages },
  };
}
