import fc from 'fast-check';
import { formErrors, REFERRER_KINDS, type FormDefinition } from '@onward/forms';
import { breakagesOf, broken } from '@onward/forms/testing/broken-records';
import { holds } from '@onward/forms/testing/holds';
import { recordsOf } from '@onward/forms/testing/records';
import { REFERENCE_FORMS } from '../index.js';

/** Records of each form; ONWARD_FORM_RECORDS=10000 for the long run. A failure prints the seed that replays it. */
const RECORDS = Number(process.env['ONWARD_FORM_RECORDS'] ?? 300);
const forms: readonly (readonly [string, FormDefinition])[] = REFERENCE_FORMS.map((form) => [`${form.key} ${form.version}`, form]);

/** A kind of referrer, and a record that one of them could send. */
const sent = (form: FormDefinition) => {
  const records = new Map(REFERRER_KINDS.map((kind) => [kind, recordsOf(form, kind)]));
  return fc.constantFrom(...REFERRER_KINDS).chain((kind) => fc.tuple(fc.constant(kind), records.get(kind) ?? fc.constant({})));
};

describe.each(forms)('The published form %s', (_, form) => {
  it('takes every record that is right by construction, whoever sends it', () => {
    fc.assert(
      fc.property(sent(form), ([referrerKind, record]) => expect(formErrors(form, record, { referrerKind })).toEqual([])),
      { numRuns: RECORDS },
    );
  });

  it('is met by such records on both sides of each of its conditions', () => {
    const records = fc.sample(recordsOf(form), { numRuns: 300, seed: 1 });
    const conditions = (form.schema.allOf ?? []).flatMap((rule) => (typeof rule === 'object' && rule.if !== undefined ? [rule.if] : []));
    for (const condition of conditions) expect(new Set(records.map((record) => holds(condition, record)))).toEqual(new Set([true, false]));
  });

  it('refuses each that is broken at a place, there and nowhere else', () => {
    fc.assert(
      fc.property(sent(form), fc.nat(), ([referrerKind, record], n) => {
        const ways = breakagesOf(form, record);
        const breakage = ways[n % ways.length];
        if (breakage === undefined) throw new Error('there is no way to break this record');
        const errors = formErrors(form, broken(record, breakage), { referrerKind });
        expect([breakage.how, errors.map(({ pointer }) => pointer)]).toEqual([breakage.how, [breakage.pointer]]);
      }),
      { numRuns: RECORDS },
    );
  });
});
