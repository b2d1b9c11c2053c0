import { createHash } from 'node:crypto';
import {
  INCIDENT_CONCEPTS, REFERRER_KINDS, draftErrors, emptyAnswers, formErrors, lintForm, mergeCategories, questionsOf, questionsToAsk, splitByCategory,
  type Answers, type JsonSchema, type ReferrerKind,
} from '@onward/forms';
import { REFERENCE_FORMS } from '../index.js';
import { coreReferralV1 as form } from './core-referral.v1.js';

const questions = new Map(questionsOf(form).map(({ pointer, node }) => [pointer.slice(1), node]));
const missing = (answers: Answers, referrerKind: ReferrerKind) =>
  formErrors(form, answers, { referrerKind }).filter(({ code }) => code === 'REQUIRED').map(({ pointer }) => pointer.slice(1));

/** Every answer that may lead to another question: those of a list, else one text. */
function possible({ enum: options, items }: JsonSchema): unknown[] {
  if (options) return [...options];
  return typeof items === 'object' ? [items.enum?.slice(0, 1)] : ['some words'];
}

/** The most questions somebody of this kind may have to answer, over every way of answering those that are required. */
function mostRequired(kind: ReferrerKind, answers: Answers = {}): number {
  const [next] = missing(answers, kind);
  if (next === undefined) return Object.keys(answers).length;
  const leads = form.schema.allOf?.some((rule) => JSON.stringify(rule).includes(`"${next}":{"enum"`));
  const options = possible(questions.get(next) ?? {});
  return Math.max(...(leads ? options : options.slice(0, 1)).map((option) => mostRequired(kind, { ...answers, [next]: option })));
}

describe('The core referral form', () => {
  it('is among the reference forms and in order for publishing', () => {
    expect(REFERENCE_FORMS).toContain(form);
    expect(lintForm(form)).toEqual([]);
  });
  it('is version 1 as it was published: a change of content is a new version', () => {
    expect(createHash('sha256').update(JSON.stringify(form)).digest('hex')).toBe('e9062150b3d0fa0458beedc9498be77ee76158a88412abdc182b9e187e267308');
  });
  it.each(REFERRER_KINDS)('has an example that %s could send', (referrerKind) => {
    expect(formErrors(form, form.example, { referrerKind })).toEqual([]);
  });
  it('can be completed by a police officer in seven answers at most, whatever they are', () => {
    expect(mostRequired('police')).toBe(7);
  });
  it('asks more of a GP than of the police, and least of the person', () => {
    const first = (kind: ReferrerKind) => missing({}, kind).length;
    expect(first('gp-practice')).toBeGreaterThan(first('police'));
    expect(first('self')).toBeLessThan(first('police'));
  });
  it('asks everyone why, and who agreed or on what basis', () => {
    for (const kind of REFERRER_KINDS) expect(missing({}, kind)).toEqual(expect.arrayContaining(['reason', 'agreementBasis']));
  });
  it('has no answers until somebody answers, and lets a draft be empty', () => {
    expect(emptyAnswers(form)).toEqual({});
    expect(JSON.stringify(form.schema)).not.toContain('"default"');
    expect(draftErrors(form, {})).toEqual([]);
  });
  it('never offers an old answer about consent, capacity, current risk or urgency', () => {
    for (const key of ['agreementBasis', 'agreementGivenBy', 'agreementReason', 'capacity', 'riskToPerson', 'riskToOthers', 'safeguardingConcern', 'urgency']) {
      expect(questions.get(key)?.['x-prefill']).toBe('never');
    }
  });
  it('offers from one person of an incident to the next what is of the incident: nothing of the person, of risk, of urgency or of agreement', () => {
    const ofIncident = [...questions].filter(([, question]) => INCIDENT_CONCEPTS.includes(question['x-concept'] ?? '')).map(([key]) => key);
    expect(ofIncident).toEqual(['reason', 'requestedActions', 'requestedActionsDetails', 'presentingSituation', 'visitSafety', 'policeReference']);
  });
  it('does not ask who the person is: that belongs to the person', () => {
    for (const key of questions.keys()) expect(key).not.toMatch(/name|nhsNumber|birth|address|phone|email|postcode/i);
  });
  it('shows a question about details only where they are called for', () => {
    expect(questionsToAsk(form, {})).not.toContain('agreementReason');
    expect(questionsToAsk(form, { agreementBasis: 'vital-interests' })).toContain('agreementReason');
    expect(questionsToAsk(form, form.example)).toHaveLength(questions.size - 1);
  });
  it('does not take the agreement of somebody who cannot decide', () => {
    const errors = formErrors(form, { ...form.example, agreementBasis: 'person' }, { referrerKind: 'gp-practice' });
    expect(errors).toEqual([
      { pointer: '/agreementBasis', code: 'NOT_ALLOWED', message: 'Say on what basis you refer: you answered that the person cannot decide about this referral' },
    ]);
  });
  it('labels every option that it offers', () => {
    for (const [key, node] of questions) {
      const options = node.enum ?? (typeof node.items === 'object' ? node.items.enum : undefined);
      const ui = form.uiSchema[key] as { 'ui:enumNames'?: unknown[] };
      expect(ui['ui:enumNames']?.length).toBe(options?.length);
    }
  });
  it('keeps answers of each sharing category apart and loses none', () => {
    const parts = splitByCategory(form, form.example);
    expect(Object.keys(parts).sort()).toEqual(['end-of-life', 'general', 'mental-health', 'police', 'safeguarding', 'substance-misuse']);
    expect(parts['substance-misuse']).toEqual({ substanceUse: form.example['substanceUse'] });
    expect(mergeCategories(parts)).toEqual(form.example);
  });
});
