import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDigit, formatNhsNumber, maskNhsNumber, nhsNumberFault, parseNhsNumber } from './nhs-number.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const collection = join(process.env['ONWARD_DATA'] ?? join(repository, '..', 'shared', 'data'), 'patients', 'nhs-numbers.csv');

const nineDigits = fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'));
const nhsNumber = nineDigits
  .filter((nine) => checkDigit(nine) !== undefined)
  .map((nine) => `${nine}${checkDigit(nine)}`)
  .filter((ten) => new Set(ten).size > 1);

describe('An NHS number', () => {
  it('is ten digits, typed as printed or without spaces', () => {
    for (const typed of ['9434765919', '943 476 5919', '943-476-5919', ' 9434765919 ', '943\u00a0476\u00a05919']) {
      expect(parseNhsNumber(typed)).toBe('9434765919');
    }
    expect(formatNhsNumber('9434765919')).toBe('943 476 5919');
    expect(maskNhsNumber('9434765919')).toBe('*** *** 5919');
  });

  it('is refused with a sentence that says what to do', () => {
    for (const typed of ['', '943476591', '94347659190', '94 3476 5919', '943476591X', '９４３４７６５９１９', '$nhs-number']) {
      expect(nhsNumberFault(typed)).toMatch(/must be ten digits/);
    }
    expect(nhsNumberFault('943 476 5918')).toMatch(/check each digit/);
    expect(nhsNumberFault('0000000000')).toMatch(/Leave the NHS number out/);
    expect(nhsNumberFault('9999999999')).toMatch(/Leave the NHS number out/);
  });

  it('begins with no nine digits whose check digit would be ten', () => {
    expect(checkDigit('999000002')).toBe(6);
    expect(checkDigit('999123456')).toBeUndefined();
    expect(nhsNumberFault('9991234560')).toMatch(/check each digit/);
  });

  it('shows every single wrong digit and every two neighbours swapped', () => {
    fc.assert(
      fc.property(nhsNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
        const wrong = right.slice(0, at) + String((Number(right[at]) + by) % 10) + right.slice(at + 1);
        const swapped = right.slice(0, at) + (right[at + 1] ?? '') + right[at] + right.slice(at + 2);
        expect(parseNhsNumber(right)).toBe(right);
        expect(parseNhsNumber(wrong)).toBeUndefined();
        if (swapped.length === 10 && swapped !== right) expect(parseNhsNumber(swapped)).toBeUndefined();
      }),
    );
  });

  if (existsSync(collection)) {
    const [, ...rows] = readFileSync(collection, 'utf8').trim().split('\n');
    it(`agrees with the verdict on each of the ${rows.length} numbers met in published test patients`, () => {
      expect(rows.length).toBeGreaterThan(40);
      for (const [number = '', verdict] of rows.map((row) => row.split(','))) {
        expect([number, parseNhsNumber(number) === number ? 'valid' : 'INVALID']).toEqual([number, verdict]);
      }
    });
  } else {
    it('is checked against made-up numbers only: the published test patients are not here (ONWARD_DATA names their folder)', () => {
      expect(parseNhsNumber('9990000018')).toBe('9990000018');
    });
  }
});
