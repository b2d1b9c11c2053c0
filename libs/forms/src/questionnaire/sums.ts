/**
 * The FHIRPath by which Questionnaires add up scores (SDC's calculated expressions), as far as it is a sum of answers or of
 * their points: `%a + %b`, each a variable; `…where(linkId='x').answer.value.weight()`; `….weight().sum()` over all; and `iif`
 * around them, which only says what happens while something is missing.
 */
export type Term = { readonly linkIds: readonly string[] } | { readonly allBut: readonly string[] };

const LONGEST = 20_000;
const DEEPEST = 20;
const WORDS = new Set([
  'resource', 'questionnaire', 'context', 'item', 'answer', 'value', 'valueCoding', 'valueDecimal', 'valueInteger', 'valueQuantity', 'code', 'where', 'linkId', 'repeat', 'descendants',
  'weight', 'ordinal', 'sum', 'select', 'answerOption', 'extension', 'url', 'aggregate', 'this', 'total', 'ofType', 'Coding', 'Decimal', 'Integer', 'decimal', 'integer', 'or', 'first',
  'toInteger', 'toDecimal',
]);

/** Splits at a character that stands outside of all brackets and texts; undefined where those do not close. */
function splitOutside(text: string, at: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote) {
      if (character === quote && text.charAt(i - 1) !== '\\') quote = '';
    } else if (character === "'" || character === '`') quote = character;
    else if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    else if (character === at && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) return undefined;
  }
  parts.push(text.slice(from));
  return depth === 0 && quote === '' ? parts.map((part) => part.trim()) : undefined;
}

/** What stands between the brackets of `name(…)`, where they are all of the text. */
function inBrackets(text: string, name: string): string | undefined {
  const opened = `${name}(`;
  if (!text.startsWith(opened) || !text.endsWith(')')) return undefined;
  const inner = text.slice(opened.length, -1);
  return splitOutside(inner, '\0') === undefined ? undefined : inner;
}

/** A path to the answers, or their points, of items named by linkId, or of all. */
function pathTerm(text: string): Term | undefined {
  const literals = text.match(/'[^']*'/g) ?? [];
  const linkIds = [...text.matchAll(/linkId\s*=\s*'([^']*)'/g)].map(([, linkId]) => linkId ?? '');
  const allBut = [...text.matchAll(/linkId\s*!=\s*'([^']*)'/g)].map(([, linkId]) => linkId ?? '');
  const addresses = text.match(/url\s*=\s*'[^']*(ordinalValue|itemWeight)'/g) ?? [];
  if (literals.length !== linkIds.length + allBut.length + addresses.length) return undefined;
  const bare = text.replace(/'[^']*'/g, "''").replace(/\baggregate\(\s*\$this\s*\+\s*\$total\s*(,\s*0\s*)?\)/, 'sum()').replace(/%\w*(?:ext|url)\w*/gi, '');
  if (!/^%?(resource|questionnaire|context|item)\b/.test(bare) || /[^\w%.()=!$'\s]/.test(bare)) return undefined;
  if (!(bare.match(/[A-Za-z_]\w*/g) ?? []).every((word) => WORDS.has(word))) return undefined;
  if (linkIds.length > 0) return allBut.length === 0 ? { linkIds: [...new Set(linkIds)] } : undefined;
  return /\bsum\(/.test(bare) && /\b(weight|ordinal)\(/.test(bare) ? { allBut } : undefined;
}

/** What an expression adds up, each once; undefined where it is anything else than such a sum. */
export function sumOf(expression: string, variables: ReadonlyMap<string, string>): readonly Term[] | undefined {
  let steps = 0;
  const terms = (text: string, depth: number): Term[] | undefined => {
    if (depth > DEEPEST || text.length > LONGEST || ++steps > 2_000) return undefined;
    const whole = text.trim().replace(/\.(round\(0?\)|toInteger\(\))$/, '');
    const bracketed = inBrackets(whole, '');
    if (bracketed !== undefined) return terms(bracketed, depth + 1);
    const added = splitOutside(whole, '+');
    if (added === undefined) return undefined;
    if (added.length > 1 && !whole.includes('aggregate(')) {
      const parts = added.map((part) => terms(part, depth + 1));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    const [condition, then, otherwise = '{}', ...more] = splitOutside(inBrackets(whole, 'iif') ?? '', ',') ?? [];
    if (condition && then) return more.length === 0 && ['{}', '0', 'null'].includes(otherwise.replace(/\s/g, '')) ? terms(then, depth + 1) : undefined;
    const name = /^%`?(\w+)`?$/.exec(whole)?.[1];
    const variable = name === undefined ? undefined : variables.get(name);
    if (variable !== undefined) return terms(variable, depth + 1);
    const term = pathTerm(whole);
    return term && [term];
  };
  return terms(expression, 0);
}
