import { score, type Answers, type FormDefinition } from '@onward/forms';
import { gad2 } from './gad-2.js';
import { pcPtsd5 } from './pc-ptsd-5.js';
import { phq2 } from './phq-2.js';
import { phq4 } from './phq-4.js';

// The papers of these four give their rule and no worked example. They are short enough for every set of answers that there is to be scored by the rule in its
// own words, worked out here by itself.

const FREQUENCIES = ['not-at-all', 'several-days', 'more-than-half-the-days', 'nearly-every-day'];
const SYMPTOMS = ['nightmares', 'avoidance', 'onGuard', 'numb', 'guilt'];

/** Every way to give so many answers, each a number below `base`. */
const everyWay = (answers: number, base: number): number[][] =>
  Array.from({ length: base ** answers }, (_, way) => Array.from({ length: answers }, (__, place) => Math.floor(way / base ** place) % base));

const ticked = (form: FormDefinition, numbers: readonly number[]): Answers =>
  Object.fromEntries(Object.keys(form.schema.properties ?? {}).map((key, place) => [key, FREQUENCIES[numbers[place] ?? -1]]));
const totals = (form: FormDefinition, answers: Answers) => score(form, answers).scales.map((scale) => [scale.score, scale.band?.key]);

/** “A score of 3 or greater”: Kroenke et al. 2003, Med Care 41:1284–92 (PHQ-2); 2007, Ann Intern Med 146:317–25 (GAD-2). */
const ofTwo = (one: number, other: number) => [one + other, one + other >= 3 ? 'positive' : 'below-cut-off'];
/** Kroenke et al. 2009, Psychosomatics 50:613–21: 0–2 normal, 3–5 mild, 6–8 moderate, 9–12 severe. */
const ofFour = (total: number) => [total, ['normal', 'mild', 'moderate', 'severe', 'severe'][Math.floor(total / 3)]];

describe('Every set of answers that there is', () => {
  it.each([['PHQ-2', phq2], ['GAD-2', gad2]] as const)('to the %s has the sum of both, and is positive from 3 on', (_, form) => {
    const ways = everyWay(2, 4);
    expect(ways).toHaveLength(16);
    for (const [one = 0, other = 0] of ways) expect(totals(form, ticked(form, [one, other]))).toEqual([ofTwo(one, other)]);
  });

  it('to the PHQ-4 has the sum of all, anxiety from the first two and depression from the others', () => {
    const ways = everyWay(4, 4);
    expect(ways).toHaveLength(256);
    for (const [a = 0, b = 0, c = 0, d = 0] of ways) expect(totals(phq4, ticked(phq4, [a, b, c, d]))).toEqual([ofFour(a + b + c + d), ofTwo(a, b), ofTwo(c, d)]);
  });

  it('to the PC-PTSD-5 has the count of “yes” to the five; 0 and no more questions where there was no such event', () => {
    // “yes to any 3 of 5” is the sensitive cut-off, 4 the efficient one: Prins et al. 2016, J Gen Intern Med 31:1206–11
    const bands = ['below-cut-off', 'below-cut-off', 'below-cut-off', 'sensitive-cut-off', 'positive', 'positive'];
    const ways = everyWay(5, 2);
    expect(ways).toHaveLength(32);
    for (const way of ways) {
      const symptoms = Object.fromEntries(SYMPTOMS.map((symptom, place) => [symptom, way[place] === 1 ? 'yes' : 'no']));
      const count = way.filter((answer) => answer === 1).length;
      expect(totals(pcPtsd5, { exposure: 'yes', ...symptoms })).toEqual([[count, bands[count]]]);
    }
    expect(totals(pcPtsd5, { exposure: 'no' })).toEqual([[0, 'below-cut-off']]);
  });
});

describe('The worked examples of the whole questionnaires', () => {
  it('score 4, positive, for the PHQ-2 in that of HL7’s US Core guide for the PHQ-9, whose first two items it is', () => {
    expect(totals(phq2, ticked(phq2, [2, 2]))).toEqual([[4, 'positive']]);
  });
  it.each([[[1, 1], 2], [[1, 0], 1]])('score %j for the GAD-2 in those of HL7’s PACIO guide for the GAD-7: %d, below the cut-off', (numbers, total) => {
    expect(totals(gad2, ticked(gad2, numbers))).toEqual([[total, 'below-cut-off']]);
  });
});
