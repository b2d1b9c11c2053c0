import { REFERRER_KINDS, draftErrors, formErrors, lintForm, questionsOf, score, type Answers } from '@onward/forms';
import fc from 'fast-check';
import { REFERENCE_FORMS } from '../../index.js';
import { ASSESSMENTS } from './index.js';
import { completeAnswers } from './testing/answers.js';

const without = (answers: Answers, key: string): Answers => Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key));

describe('The instruments', () => {
  it('are ten, each once, and among the reference forms', () => {
    expect(ASSESSMENTS.map(({ key }) => key)).toEqual(['phq-2', 'phq-4', 'phq-9', 'gad-2', 'gad-7', 'news2', 'apgar', '4at', 'audit-c', 'pc-ptsd-5']);
    expect(REFERENCE_FORMS).toEqual(expect.arrayContaining([...ASSESSMENTS]));
  });
  it('do not have the EPDS among them, whose owner does not let it be given on', () => {
    expect(JSON.stringify(ASSESSMENTS)).not.toMatch(/postnatal|epds/i);
  });
});

describe.each(ASSESSMENTS.map((form) => [form.title, form] as const))('%s', (_, form) => {
  const scale = form.scoring?.scales[0];
  const top = Math.max(...(scale?.bands ?? []).map(({ to = 0 }) => to));

  it('is a published assessment in order for publishing', () => {
    expect([form.kind, form.version, form.status]).toEqual(['assessment', 1, 'published']);
    expect(lintForm(form)).toEqual([]);
  });
  it('says whose words it is in', () => expect(form.uiSchema['ui:attribution']?.length).toBeGreaterThan(20));
  it('has a complete example that anyone may send, and that has a score', () => {
    for (const referrerKind of REFERRER_KINDS) expect(formErrors(form, form.example, { referrerKind })).toEqual([]);
    expect(Object.keys(form.example)).toHaveLength(questionsOf(form).length);
    expect(score(form, form.example).scales.every(({ score: total }) => total !== null)).toBe(true);
  });
  it('stores answers as codes with labels, but for measurements', () => {
    for (const { pointer, node } of questionsOf(form)) {
      const look = form.uiSchema[pointer.slice(1)] as { 'ui:enumNames'?: unknown[] };
      expect(node.enum?.length).toBe(look['ui:enumNames']?.length);
      for (const option of node.enum ?? []) expect(option).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      if (!node.enum) expect(node.title).toMatch(/\(.+\)$/);
    }
  });
  it('never offers an old answer, and gives none itself', () => {
    for (const { node } of questionsOf(form)) expect(node['x-prefill']).toBe('never');
    expect(JSON.stringify(form.schema)).not.toContain('"default"');
    expect(draftErrors(form, {})).toEqual([]);
  });
  it('has no score while a question that counts is not answered, and says which', () => {
    for (const { pointer } of scale?.items ?? []) {
      const [total] = score(form, without(form.example, pointer.slice(1))).scales;
      expect([total?.score, total?.band]).toEqual([null, null]);
      expect(total?.missing).toContain(pointer);
    }
  });
  it('has no score, and suggests no priority, while nothing is answered', () => {
    const { scales, alerts, priority } = score(form, {});
    expect([scales.map((each) => each.score).filter((each) => each !== null), alerts, priority]).toEqual([[], [], null]);
  });
  it('gives every complete set of answers a total within its range, and a band', () => {
    fc.assert(fc.property(completeAnswers(form), (answers) => {
      expect(formErrors(form, answers, { referrerKind: 'self' })).toEqual([]);
      for (const { score: total, band, missing } of score(form, answers).scales) {
        expect(missing).toEqual([]);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(top);
        expect(band).not.toBeNull();
      }
    }), { numRuns: 300 });
  });
});
