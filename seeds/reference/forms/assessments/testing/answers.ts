import { questionsOf, questionsToAsk, type Answers, type FormDefinition, type JsonSchema, type Points } from '@onward/forms';
import fc from 'fast-check';

function answerTo({ enum: options, minimum = 0, maximum = 0, multipleOf = 1 }: JsonSchema): fc.Arbitrary<unknown> {
  if (options) return fc.constantFrom(...options);
  const perUnit = Math.round(1 / multipleOf);
  return fc.integer({ min: minimum * perUnit, max: maximum * perUnit }).map((steps) => steps / perUnit);
}

/** Any complete set of answers to a form: all that is asked, and nothing that is not. */
export function completeAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  const all = fc.record(Object.fromEntries(questionsOf(form).map(({ pointer, node }) => [pointer.slice(1), answerTo(node)])));
  return all.map((answers) => Object.fromEntries(questionsToAsk(form, answers).map((key) => [key, answers[key]])));
}

function tableOf(way: Points | undefined): readonly (readonly [answer: string, points: number])[] {
  const table = way?.points ?? Object.values(way?.chosenBy?.cases ?? {}).find(({ points }) => points)?.points ?? {};
  return Object.entries(table).sort(([, a], [, b]) => b - a);
}

/** A complete set of answers whose points on a scale add up to `total`. */
export function worth(form: FormDefinition, total: number, scale = 'total'): Answers {
  const items = form.scoring?.scales.find(({ key }) => key === scale)?.items ?? [];
  const choose = (index: number, left: number): Answers | undefined => {
    const item = items[index];
    if (!item) return left === 0 ? form.example : undefined;
    for (const [answer, points] of tableOf(item)) {
      const rest = points <= left ? choose(index + 1, left - points) : undefined;
      if (rest) return { ...rest, [item.pointer.slice(1)]: answer };
    }
    return undefined;
  };
  const answers = choose(0, total);
  if (!answers) throw new Error(`No answers to ${form.key} are worth ${total}`);
  return answers;
}
