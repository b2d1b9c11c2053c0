import { CONCEPTS, formErrors, FORM_LIMITS, lintForm, questionsOf, questionsToAsk, REFERRER_KINDS, type ConceptType, type JsonSchema } from '@onward/forms';
import { REFERENCE_FORMS } from '../../index.js';
import { coreReferralV1 as core } from '../core-referral.v1.js';
import { SUPPLEMENTS } from './index.js';

/** The shape of answer that a question takes, in the dictionary’s words. */
function typeOf({ type, enum: options, format, items }: JsonSchema): ConceptType | undefined {
  if (type === 'string') return options ? 'choice' : format === 'date' ? 'date' : 'text';
  if (type !== 'array' || typeof items !== 'object') return undefined;
  return items.enum ? 'choices' : 'list';
}

const asked = (form: (typeof SUPPLEMENTS)[number]) => questionsOf(form).map(({ pointer, node }) => ({ key: pointer.slice(1), node, concept: node['x-concept'] ?? '' }));

describe.each(SUPPLEMENTS.map((form) => [form.title, form] as const))('The supplement “%s”', (_, form) => {
  it('is among the reference forms, and in order for publishing beside the core form', () => {
    expect(REFERENCE_FORMS).toContain(form);
    expect(lintForm(form, core)).toEqual([]);
  });
  it('asks at most twelve questions, each in the dictionary and each with a hint', () => {
    expect(asked(form).length).toBeLessThanOrEqual(FORM_LIMITS.supplementQuestions);
    for (const { key, node, concept } of asked(form)) {
      expect([key, CONCEPTS[concept]?.category]).toEqual([key, node['x-category']]);
      expect([key, node.description ?? '']).toEqual([key, expect.stringMatching(/\.$/)]);
      expect([key, node['x-name'] ?? '']).toEqual([key, expect.stringMatching(/^\S/)]);
    }
  });
  it('asks nothing twice', () => {
    const concepts = asked(form).map(({ concept }) => concept);
    expect(new Set(concepts).size).toBe(concepts.length);
  });
  it('keeps nobody from being referred: nothing of it must be answered, whatever else is', () => {
    expect(JSON.stringify(form.schema)).not.toMatch(/x-required-for/);
    for (const answers of [{}, form.example]) for (const referrerKind of REFERRER_KINDS) expect(formErrors(form, answers, { referrerKind })).toEqual([]);
    for (const [key, answer] of Object.entries(form.example)) expect(formErrors(form, { [key]: answer }, { referrerKind: 'police' })).toEqual([]);
  });
  it('has an example that answers every question, with each asked', () => {
    expect(Object.keys(form.example)).toEqual(asked(form).map(({ key }) => key));
    expect(questionsToAsk(form, form.example)).toEqual(Object.keys(form.example));
  });
  it('names the standard that it follows', () => expect(form.uiSchema['ui:attribution']).toMatch(/^After /));
  it('labels every option that it offers', () => {
    for (const { key, node } of asked(form)) {
      const options = node.enum ?? (typeof node.items === 'object' ? node.items.enum : undefined);
      expect([key, (form.uiSchema[key] as { 'ui:enumNames'?: unknown[] })['ui:enumNames']?.length]).toEqual([key, options?.length]);
    }
  });
});

describe('The dictionary of concepts', () => {
  it('gives every question of the core form and the supplements one of its own kind', () => {
    for (const form of [core, ...SUPPLEMENTS]) for (const { key, node, concept } of asked(form)) expect([form.key, key, CONCEPTS[concept]?.type]).toEqual([form.key, key, typeOf(node)]);
  });
  it('has none that no form asks', () => {
    const used = new Set([core, ...SUPPLEMENTS].flatMap(asked).map(({ concept }) => concept));
    expect(Object.keys(CONCEPTS).filter((concept) => !used.has(concept))).toEqual([]);
  });
  it('holds what may never be offered for a day, so that it stands there as of that day', () => {
    const never = SUPPLEMENTS.flatMap(asked).filter(({ node }) => node['x-prefill'] === 'never');
    for (const { concept } of never) expect([concept, CONCEPTS[concept]?.freshForDays]).toEqual([concept, 1]);
  });
  it('offers nothing of safeguarding together with others', () => {
    for (const { concept, node } of [core, ...SUPPLEMENTS].flatMap(asked)) if (CONCEPTS[concept]?.category === 'safeguarding') expect([concept, node['x-prefill']]).not.toEqual([concept, 'offer']);
  });
  it('says of agreement, current risk and decisions about resuscitation that they are never offered', () => {
    const prefill = new Map(SUPPLEMENTS.flatMap(asked).map(({ concept, node }) => [concept, node['x-prefill']]));
    for (const concept of [
      'self-harm', 'self-harm-details', 'mental-health-signs', 'harm-to-child', 'parents-informed', 'domestic-abuse-kinds', 'domestic-abuse-assessment', 'contact-with-abuser',
      'homelessness-agreement', 'homelessness-status', 'technology-agreed', 'cpr-decision', 'taking-part',
    ]) expect([concept, prefill.get(concept)]).toEqual([concept, 'never']);
  });
});
