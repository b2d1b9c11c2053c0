import fc from 'fast-check';
import { formErrors, questionsOf, REFERRER_KINDS, type Answers, type FormDefinition } from '@onward/forms';
import { recordsOf } from '@onward/forms/testing/records';
import { REFERENCE_FORMS } from '../index.js';

/** Records of each form; ONWARD_FORM_RECORDS=10000 for the long run. A failure prints the seed that replays it. */
const RECORDS = Number(process.env['ONWARD_FORM_RECORDS'] ?? 200);
const forms: readonly (readonly [string, FormDefinition])[] = REFERENCE_FORMS.map((form) => [`${form.key} ${form.version}`, form]);
const topLevel = (form: FormDefinition): string[] => questionsOf(form).map(({ pointer }) => pointer.slice(1)).filter((key) => !key.includes('/'));

describe.each(forms)('The published form %s', (_, form) => {
  const keys = topLevel(form);
  const kinds = fc.constantFrom(...REFERRER_KINDS);

  it('refuses an answer of the wrong shape where it stands, whatever else was answered', () => {
    fc.assert(
      fc.property(recordsOf(form), fc.constantFrom(...keys), kinds, (answers, key, referrerKind) => {
        // no question is answered with an object of a member that none has
        const broken: Answers = { ...answers, [key]: { nobodyAsked: true } };
        expect(formErrors(form, broken, { referrerKind }).some(({ pointer }) => pointer === `/${key}` || pointer.startsWith(`/${key}/`))).toBe(true);
      }),
      { numRuns: RECORDS },
    );
  });

  it('refuses an answer to a question that it does not ask, and nothing else', () => {
    fc.assert(
      fc.property(recordsOf(form), (answers) => {
        expect(formErrors(form, { ...answers, nobodyAsked: 'x' }, { referrerKind: 'other' }).map(({ pointer }) => pointer)).toEqual(['/nobodyAsked']);
      }),
      { numRuns: RECORDS },
    );
  });
});

// a supplement asks nothing that must be answered
describe.each(forms.filter(([, { schema }]) => (schema.required ?? []).length > 0))('The published form %s', (_, form) => {
  it('misses what must be answered, where it is missing', () => {
    const required = form.schema.required ?? [];
    fc.assert(
      fc.property(recordsOf(form), fc.constantFrom(...required), (answers, key) => {
        const { [key]: _gone, ...left } = answers;
        expect(formErrors(form, left, { referrerKind: 'other' })).toContainEqual(expect.objectContaining({ pointer: `/${key}`, code: 'REQUIRED' }));
      }),
      { numRuns: RECORDS },
    );
  });
});
