type Json = Readonly<Record<string, unknown>>;
/** Where an answer is, key by key. */
export type Path = readonly string[];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON pointers as paths. */
export const pathsOf = (pointers: readonly string[]): readonly Path[] => pointers.map((pointer) => pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')));

/** Whether answers, as JSON text, have this one. */
export function has(text: string, path: Path): boolean {
  let value: unknown = JSON.parse(text);
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function without(value: Json, paths: readonly Path[]): Json {
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => {
    const here = paths.filter(([first]) => first === key).map((path) => path.slice(1));
    if (here.some((path) => path.length === 0)) return [];
    return [[key, here.length > 0 && isObject(member) ? without(member, here) : member]];
  }));
}

/** Answers without these. */
export const withoutPaths = (text: string, paths: readonly Path[]): string => JSON.stringify(without(JSON.parse(text) as Json, paths));

/** An event's text without one of its members; null where nothing is left. */
export function textWithout(text: string, name: string): string | null {
  const { [name]: _gone, ...rest } = JSON.parse(text) as Json;
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : null;
}

/** A change to answers stands beside its event too, as it was sent: of the form, and of each supplement. */
interface Said extends Json {
  readonly answers?: Json;
  readonly supplements?: readonly { readonly form: unknown; readonly answers: Json }[];
}

/** The changes to answers that an event's text holds, each as JSON text. */
export function changedAnswers(text: string): string[] {
  const { answers, supplements = [] } = JSON.parse(text) as Said;
  return [answers, ...supplements.map((supplement) => supplement.answers)].filter((one) => isObject(one)).map((one) => JSON.stringify(one));
}

/** An event's text whose changes are without these answers; null where nothing is left. */
export function withoutAnswers(text: string, paths: readonly Path[]): string | null {
  const said = JSON.parse(text) as Said;
  const supplements = said.supplements?.map((supplement) => ({ ...supplement, answers: without(supplement.answers, paths) })).filter(({ answers }) => Object.keys(answers).length > 0);
  const changes: Readonly<Record<string, object | undefined>> = { answers: said.answers && without(said.answers, paths), supplements };
  const left = Object.entries(said).flatMap(([name, value]) => {
    const change = changes[name];
    if (change === undefined) return [[name, value]];
    return Object.keys(change).length > 0 ? [[name, change]] : [];
  });
  return left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : null;
}
