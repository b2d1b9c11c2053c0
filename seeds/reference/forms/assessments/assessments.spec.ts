import { createHash } from 'node:crypto';
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

/** As they were published: a change of content is a new version. */
const DIGESTS: Readonly<Record<string, string>> = {
  'phq-2': 'b655bd98d6370948',
  'phq-4': 'e7176ceaa1c56e60',
  'phq-9': '8893fcc049edd2f1',
  'gad-2': 'f3114edb38f7d1c3',
  'gad-7': '43bc886fb383a1ad',
  news2: '0ea537f7f81ac9b2',
  apgar: '1d610b86ab258829',
  '4at': 'efa81cb88e3cc6a7',
  'audit-c': 'be043e4fa4442238',
  'pc-ptsd-5': 'e8ef3a51488b8fa2',
};

describe.each(ASSESSMENTS.map((form) => [form.title, form] as const))('%s', (_, form) => {
  const scale = form.scoring?.scales[0];
  const top = Math.max(...(scale?.bands ?? []).map(({ to = 0 }) => to));

  it('is a published assessment in order for publishing', () => {
    expect([form.kind, form.version, form.status]).toEqual(['assessment', 1, 'published']);
    expect(lintForm(form)).toEqual([]);
  });
  it('is version 1 as it was published', () => {
    expect(createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 16)).toBe(DIGESTS[form.key]);
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
