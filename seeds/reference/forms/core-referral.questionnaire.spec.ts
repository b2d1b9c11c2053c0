import fc from 'fast-check';
import { exportQuestionnaire, exportResponse, importQuestionnaire, importResponse, questionsOf, type FormDefinition } from '@onward/forms';
import { recordsOf } from '@onward/forms/testing/records';
import { REFERENCE_FORMS } from '../index.js';
import { coreReferralV1 as core } from './core-referral.v1.js';

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const forms: readonly (readonly [string, FormDefinition])[] = REFERENCE_FORMS.map((form) => [`${form.key} ${form.version}`, form]);

describe.each(forms)('The form %s as FHIR', (_, form) => {
  const exported = exportQuestionnaire(form);

  it('is a Questionnaire that can be imported, with each of its questions', () => {
    const again = importQuestionnaire(asSent(exported));
    expect(again).toHaveProperty('form');
    if ('form' in again) expect(questionsOf(again.form)).toHaveLength(questionsOf(form).length);
  });
  it('has every set of answers come back from its QuestionnaireResponse as it was', () => {
    fc.assert(fc.property(recordsOf(form), (answers) => {
      const response = exportResponse(form, answers);
      expect(JSON.stringify(response)).not.toContain('answer-json');
      expect(importResponse(form, asSent(response))).toEqual({ answers: asSent(answers), report: [] });
    }), { numRuns: 100 });
  });
});

describe('The core referral form as FHIR', () => {
  it('names its pages, its concepts and when a question is asked', () => {
    const items = exportQuestionnaire(core).item;
    expect(items.map(({ text, type }) => [text, type])).toEqual(core.uiSchema['ui:pages']?.map(({ title }) => [title, 'group']));
    const health = items.flatMap(({ item = [] }) => item);
    expect(health.find(({ linkId }) => linkId === 'medicines')?.code).toEqual([{ system: 'http://snomed.info/sct', code: '933361000000108', display: 'Medications and medical devices' }]);
    expect(health.find(({ linkId }) => linkId === 'allergies')).toMatchObject({
      type: 'text', required: true, enableWhen: [{ question: 'allergyStatus', operator: '=', answerCoding: { code: 'yes', display: 'Yes' } }],
    });
  });
});
