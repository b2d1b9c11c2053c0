import { escapeSegment } from './field-error.js';
import type { JsonSchema } from './json-schema.js';
import type { Report } from './lint-schema.js';
import type { Question } from './questions.js';
import { POINTS } from './score.js';
import type { PointRange, Points } from './scoring.js';

/** Points are compared in whole thousandths, which add up exactly. */
export const thousandths = (points: number): number => Math.round(points * POINTS.perUnit);

/** What may be asked of a question here: its node with what its `$ref` adds. */
export type Questions = ReadonlyMap<string, JsonSchema>;

export function questionNodes(root: JsonSchema, questions: readonly Question[]): Questions {
  const defined = ({ $ref }: JsonSchema): JsonSchema => {
    const definition = $ref === undefined ? undefined : root.$defs?.[$ref.slice('#/$defs/'.length)];
    return typeof definition === 'object' ? definition : {};
  };
  return new Map(questions.map(({ pointer, node }) => [pointer, { ...defined(node), ...node }]));
}

/** The answers that a question may have, as text, where they can be listed. */
function optionsOf({ enum: options, type }: JsonSchema): string[] | undefined {
  if (options) return options.map(String);
  return type === 'boolean' ? ['true', 'false'] : undefined;
}

/** How far apart two neighbouring answers are; none for a number that may have any decimals. */
const stepOf = ({ type, multipleOf }: JsonSchema): number | undefined => multipleOf ?? (type === 'integer' ? 1 : undefined);

function lintTable(table: object, node: JsonSchema, at: string, report: Report): void {
  const options = optionsOf(node);
  if (!options) return report(at, 'NO_OPTIONS', 'Points by answer need a question with a list of answers');
  for (const option of options) if (!Object.hasOwn(table, option)) report(at, 'NO_POINTS', `The answer “${option}” has no points`);
  for (const key of Object.keys(table)) if (!options.includes(key)) report(at, 'UNKNOWN_OPTION', `“${key}” is not an answer to this question`);
}

function lintRanges(ranges: readonly PointRange[], node: JsonSchema, at: string, report: Report): void {
  const step = stepOf(node);
  if (step === undefined) return report(at, 'RANGES', 'Ranges need whole numbers, or a multipleOf: between two of them lies no answer');
  const { minimum = -Infinity, maximum = Infinity } = node;
  if ((ranges[0]?.from ?? -Infinity) > minimum) report(at, 'RANGES', 'The lowest range begins above the lowest answer');
  if ((ranges.at(-1)?.to ?? Infinity) < maximum) report(at, 'RANGES', 'The highest range ends below the highest answer');
  ranges.forEach(({ from = -Infinity, to = Infinity }, index) => {
    if (from > to) report(`${at}/${index}`, 'RANGES', 'This range ends before it begins');
    const next = ranges[index + 1];
    if (!next) return;
    // Tenths are no binary fractions: what is no more than rounding is no gap.
    const apart = (next.from ?? -Infinity) - to - step;
    if (Math.abs(apart) > step / POINTS.perUnit) report(`${at}/${index + 1}`, 'RANGES', 'This range must begin at the answer next after the one before');
  });
}

function lintAsAnswered(node: JsonSchema, at: string, report: Report): number[] {
  const { minimum, maximum } = node;
  const step = stepOf(node);
  if (minimum === undefined || maximum === undefined || step === undefined || Math.max(-minimum, maximum) > POINTS.most) {
    report(at, 'NO_POINTS', `An answer that is itself the points is a whole number (or has a multipleOf), with a minimum and a maximum of ${POINTS.most} at most`);
    return [];
  }
  return [minimum, minimum + step, maximum].map(thousandths);
}

/** Reports what is wrong with an item's way to points, and gives the points it leads to, in thousandths. */
export function lintPoints(way: Points, node: JsonSchema, questions: Questions, at: string, report: Report): number[] {
  if (way.always !== undefined) return [thousandths(way.always)];
  if (way.points) {
    lintTable(way.points, node, `${at}/points`, report);
    return Object.values(way.points).map(thousandths);
  }
  if (way.ranges) {
    lintRanges(way.ranges, node, `${at}/ranges`, report);
    return way.ranges.map(({ points }) => thousandths(points));
  }
  if (!way.chosenBy) return lintAsAnswered(node, at, report);
  const { pointer, cases } = way.chosenBy;
  const chooser = questions.get(pointer);
  if (!chooser) report(`${at}/chosenBy/pointer`, 'UNKNOWN_QUESTION', `There is no question at “${pointer}”`);
  else {
    if (chooser['x-prefill'] !== 'never') report(`${at}/chosenBy/pointer`, 'PREFILL', `A question that decides a score is never prefilled: “${pointer}”`);
    lintTable(cases, chooser, `${at}/chosenBy/cases`, report);
  }
  return Object.entries(cases).flatMap(([key, each]) => lintPoints(each, node, questions, `${at}/chosenBy/cases/${escapeSegment(key)}`, report));
}
