import type { JsonSchema } from '../json-schema.js';
import { validate } from '../validate.js';
import type { Criterion, Facts, Verdict } from './criterion.js';

type Node = JsonSchema | boolean;

const isTrue = (holds: boolean): Verdict => (holds ? 'met' : 'unmet');
const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

/** Kleene's strong conjunction and disjunction (S. C. Kleene, Introduction to Metamathematics, 1952, §64): what is not known decides nothing that the rest decides. */
const all = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('unmet') ? 'unmet' : verdicts.includes('unknown') ? 'unknown' : 'met');
const any = (verdicts: readonly Verdict[]): Verdict => OPPOSITE[all(verdicts.map((verdict) => OPPOSITE[verdict]))];

/** A schema over facts, in three values: a fact that is absent is not a fact that is false. */
function over(node: Node, facts: Facts): Verdict {
  if (typeof node === 'boolean') return isTrue(node);
  const parts: Verdict[] = Object.entries(node.properties ?? {}).map(([fact, schema]) => ofFact(schema, facts[fact]));
  for (const fact of node.required ?? []) parts.push(facts[fact] === undefined ? 'unknown' : 'met');
  for (const each of node.allOf ?? []) parts.push(over(each, facts));
  if (node.anyOf !== undefined) parts.push(any(node.anyOf.map((each) => over(each, facts))));
  if (node.not !== undefined) parts.push(OPPOSITE[over(node.not, facts)]);
  return all(parts);
}

function ofFact(schema: Node, value: unknown): Verdict {
  if (typeof schema === 'boolean') return isTrue(schema);
  return value === undefined ? 'unknown' : isTrue(validate(schema, value).length === 0);
}

/**
 * Whether somebody meets a criterion, as far as is known of them. More than one set of facts are what may be the case (an age that was guessed): it is decided
 * where all of them decide it alike. What cannot be evaluated, because it is words alone or its schema is broken, is not known.
 */
export function judge({ schema }: Criterion, possible: readonly Facts[]): Verdict {
  if (schema === undefined) return 'unknown';
  try {
    const [first = 'unknown', ...others] = possible.map((facts) => over(schema, facts));
    return others.every((verdict) => verdict === first) ? first : 'unknown';
  } catch {
    // a pattern or a reference that leads nowhere: `lintCriteria` keeps it from being saved, a row that came some other way must not stop a referral
    return 'unknown';
  }
}
