import { formErrors, questionsToAsk, score, type Answers, type FormDefinition } from '@onward/forms';
import { apgar } from './apgar.js';
import { auditC } from './audit-c.js';
import { fourAt } from './four-at.js';
import { gad7 } from './gad-7.js';
import { pcPtsd5 } from './pc-ptsd-5.js';
import { phq4 } from './phq-4.js';
import { phq9 } from './phq-9.js';
import { worth } from './testing/answers.js';

const FREQUENCIES = ['not-at-all', 'several-days', 'more-than-half-the-days', 'nearly-every-day'];

/** Answers to a PHQ or GAD by their numbers, in the order of the page. */
const ticked = (form: FormDefinition, ...numbers: readonly number[]): Answers =>
  Object.fromEntries(numbers.map((number, index) => [Object.keys(form.schema.properties ?? {})[index] ?? '', FREQUENCIES[number]]));

function outcome(form: FormDefinition, answers: Answers) {
  const { scales: [total], alerts, priority } = score(form, answers);
  return { score: total?.score, band: total?.band?.key, alerts: alerts.map(({ key }) => key), priority };
}

describe('The PHQ-9', () => {
  it('scores 12, moderate, in the worked example of HL7’s US Core guide', () => {
    expect(outcome(phq9, ticked(phq9, 2, 2, 2, 2, 1, 1, 2, 0, 0))).toEqual({ score: 12, band: 'moderate', alerts: [], priority: null });
  });
  it.each([[1], [2], [3]])('raises an alert about self-harm for %d on item 9, whatever the total', (ninth) => {
    expect(outcome(phq9, ticked(phq9, 0, 0, 0, 0, 0, 0, 0, 0, ninth))).toMatchObject({ band: 'minimal', alerts: ['self-harm'], priority: 'urgent' });
  });
  it('raises that alert even where all else is unanswered, and not for “Not at all”', () => {
    expect(outcome(phq9, { betterOffDead: 'several-days' })).toEqual({ score: null, band: undefined, alerts: ['self-harm'], priority: 'urgent' });
    expect(outcome(phq9, ticked(phq9, 3, 3, 3, 3, 3, 3, 3, 3, 0))).toEqual({ score: 24, band: 'severe', alerts: [], priority: 'soon' });
  });
  it('asks how difficult life has become of those who have any of the problems', () => {
    expect(questionsToAsk(phq9, ticked(phq9, 0, 0, 0, 0, 0, 0, 0, 0, 0))).not.toContain('difficulty');
    expect(questionsToAsk(phq9, ticked(phq9, 0, 0, 0, 0, 1))).toContain('difficulty');
  });
});

describe('The GAD-7', () => {
  it.each([
    [[1, 1, 1, 1, 0, 1, 2], 7, 'mild'],
    [[1, 0, 0, 1, 0, 1, 1], 4, 'minimal'],
  ])('scores %j as in the worked examples of HL7’s PACIO guide: %d, %s', (numbers, total, band) => {
    expect(outcome(gad7, ticked(gad7, ...numbers))).toEqual({ score: total, band, alerts: [], priority: null });
  });
});

describe('The PHQ-4', () => {
  it('tells anxiety from depression', () => {
    const { scales } = score(phq4, ticked(phq4, 3, 3, 0, 1));
    expect(scales.map(({ key, score: sum, band }) => [key, sum, band?.key])).toEqual([['total', 7, 'moderate'], ['anxiety', 6, 'positive'], ['depression', 1, 'below-cut-off']]);
  });
  it('has the half that is answered, and no total, while the other half is missing', () => {
    const { scales } = score(phq4, ticked(phq4, 3, 3));
    expect(scales.map(({ score: sum }) => sum)).toEqual([null, 6, null]);
  });
});

describe('The Apgar score', () => {
  it('is 10 in the worked example of HL7’s US Core guide, at 10 minutes', () => {
    const answers = { minutes: '10-minutes', heartRate: 'normal', respiration: 'good', muscleTone: 'active', reflexIrritability: 'cry', colour: 'pink' };
    expect(outcome(apgar, answers)).toEqual({ score: 10, band: 'reassuring', alerts: [], priority: null });
  });
});

describe('The 4AT', () => {
  it('scores 12 in case 1 of its authors, who could not be tested', () => {
    const answers = { alertness: 'clearly-abnormal', amt4: 'two-or-more', attention: 'untestable', acuteChange: 'yes' };
    expect(outcome(fourAt, answers)).toEqual({ score: 12, band: 'possible-delirium', alerts: ['possible-delirium'], priority: 'urgent' });
  });
  it('suggests delirium for who is untestable on both tests, and no more', () => {
    const answers = { alertness: 'mild-sleepiness', amt4: 'two-or-more', attention: 'untestable', acuteChange: 'no' };
    expect(outcome(fourAt, answers)).toEqual({ score: 4, band: 'possible-delirium', alerts: [], priority: 'urgent' });
  });
  it.each([[{ alertness: 'clearly-abnormal' }], [{ acuteChange: 'yes' }]])('suggests delirium for %j alone, before the tests are done', (answers) => {
    expect(outcome(fourAt, answers)).toMatchObject({ score: null, alerts: ['possible-delirium'], priority: 'urgent' });
  });
});

describe('The AUDIT-C', () => {
  it('asks who never drinks no more, and scores 0', () => {
    expect(questionsToAsk(auditC, { frequency: 'never' })).toEqual(['frequency']);
    expect(formErrors(auditC, { frequency: 'never' }, { referrerKind: 'self' })).toEqual([]);
    expect(outcome(auditC, { frequency: 'never' })).toMatchObject({ score: 0, band: 'low' });
    expect(outcome(auditC, { ...worth(auditC, 12), frequency: 'never' })).toMatchObject({ score: 0 });
  });
  // US Department of Veterans Affairs, “AUDIT-C Frequently Asked Questions”: why one drink a day has a positive score, from 4 for men
  it('scores 4 for one drink a day, as the Department of Veterans Affairs explains; 5 is the cut-off in the United Kingdom', () => {
    expect(outcome(auditC, { frequency: 'four-or-more-a-week', typicalDay: 'zero-to-two', heavyOccasions: 'never' })).toMatchObject({ score: 4, band: 'low' });
  });
  it('requires both other answers of who drinks', () => {
    expect(formErrors(auditC, { frequency: 'monthly-or-less' }, { referrerKind: 'self' }).map(({ pointer }) => pointer)).toEqual(['/typicalDay', '/heavyOccasions']);
    expect(score(auditC, { frequency: 'monthly-or-less' }).scales[0]?.missing).toEqual(['/typicalDay', '/heavyOccasions']);
  });
});

describe('The PC-PTSD-5', () => {
  it('asks who met with no such event no more, and scores 0', () => {
    expect(questionsToAsk(pcPtsd5, { exposure: 'no' })).toEqual(['exposure']);
    expect(formErrors(pcPtsd5, { exposure: 'no' }, { referrerKind: 'self' })).toEqual([]);
    expect(outcome(pcPtsd5, { exposure: 'no' })).toMatchObject({ score: 0, band: 'below-cut-off' });
  });
  it('has no score from its symptoms alone: what is missing is whether there was an event', () => {
    const { exposure, ...symptoms } = worth(pcPtsd5, 5);
    expect(exposure).toBe('yes');
    expect(score(pcPtsd5, symptoms).scales[0]?.missing).toEqual(['/exposure']);
  });
});
