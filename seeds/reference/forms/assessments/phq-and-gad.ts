import type { JsonSchema } from '@onward/forms';
import { answered, type Question, type QuestionPage } from '../question.js';
import { graded, loinc, select, type GradedQuestion } from './assessment.js';

/**
 * What the PHQ and GAD questionnaires have in common: one stem, one list of answers, and items that stand in several of them.
 *
 * Licence: developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc., who
 * say on the questionnaires and at www.phqscreeners.com: “No permission required to reproduce, translate, display or distribute.”
 */
export const PFIZER =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. ' +
  'No permission required to reproduce, translate, display or distribute.';

/** “Not at all” is the lowest answer of the GAD too; “not at all sure” is a misprint (Zorowitz et al. 2021, Lancet Psychiatry 8:180). */
const FREQUENCIES = {
  'not-at-all': ['Not at all', 0],
  'several-days': ['Several days', 1],
  'more-than-half-the-days': ['More than half the days', 2],
  'nearly-every-day': ['Nearly every day', 3],
} as const;

const item = (code: string, title: string): GradedQuestion => graded({ title, code: loinc(code) }, FREQUENCIES);

/** Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606–13. */
export const DEPRESSION = {
  littleInterest: item('44250-9', 'Little interest or pleasure in doing things'),
  feelingDown: item('44255-8', 'Feeling down, depressed, or hopeless'),
  sleep: item('44259-0', 'Trouble falling or staying asleep, or sleeping too much'),
  tired: item('44254-1', 'Feeling tired or having little energy'),
  appetite: item('44251-7', 'Poor appetite or overeating'),
  feelingBad: item('44258-2', 'Feeling bad about yourself – or that you are a failure or have let yourself or your family down'),
  concentration: item('44252-5', 'Trouble concentrating on things, such as reading the newspaper or watching television'),
  movement: item(
    '44253-3',
    'Moving or speaking so slowly that other people could have noticed? Or the opposite – being so fidgety or restless that you have been moving around a lot more than usual',
  ),
  betterOffDead: item('44260-8', 'Thoughts that you would be better off dead or of hurting yourself in some way'),
} as const;

/** Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092–7. */
export const ANXIETY = {
  nervous: item('69725-0', 'Feeling nervous, anxious or on edge'),
  controlWorry: item('68509-9', 'Not being able to stop or control worrying'),
  worryTooMuch: item('69733-4', 'Worrying too much about different things'),
  relaxing: item('69734-2', 'Trouble relaxing'),
  restless: item('69735-9', 'Being so restless that it is hard to sit still'),
  irritable: item('69689-8', 'Becoming easily annoyed or irritable'),
  afraid: item('69736-7', 'Feeling afraid as if something awful might happen'),
} as const;

type Items = Readonly<Record<string, GradedQuestion>>;

export function lastTwoWeeks(questions: Items): QuestionPage {
  return {
    key: 'last-two-weeks',
    title: 'The last 2 weeks',
    description: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    matrix: true,
    questions,
  };
}

const DIFFICULTIES = {
  'not-difficult': 'Not difficult at all',
  'somewhat-difficult': 'Somewhat difficult',
  'very-difficult': 'Very difficult',
  'extremely-difficult': 'Extremely difficult',
};

/** The question after the last: not scored, and asked of those who checked off any problem. */
export const difficulty: Question = select(
  {
    title: 'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
    code: loinc('69722-7'),
  },
  DIFFICULTIES,
);

export function asksDifficulty(questions: Items): JsonSchema {
  const bothered = Object.keys(FREQUENCIES).filter((frequency) => frequency !== 'not-at-all');
  return { if: { anyOf: Object.keys(questions).map((key) => answered(key, ...bothered)) }, then: { 'x-asks': ['difficulty'] } };
}
