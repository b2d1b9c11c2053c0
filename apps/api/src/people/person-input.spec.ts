import { validate } from '@onward/forms';
import { detailFaults, isTooLittle, PERSON_INPUT } from './person-input.js';
import { PERSON_SEARCH, searchFaults } from './person-search-input.js';

const faultsOf = (value: unknown) => validate(PERSON_INPUT, value).map(({ pointer, message }) => `${pointer}: ${message}`);
const searchFaultsOf = (value: unknown) => validate(PERSON_SEARCH, value).map(({ pointer, message }) => `${pointer}: ${message}`);

describe('What is said of a person', () => {
  it('takes names of any script, with accents, apostrophes and emoji, from right to left too', () => {
    for (const family of ["O'Brien", 'Ó Súilleabháin', 'محمد', 'יעקב', '王', 'Müller-Lüdenscheidt', '🦄', 'नायडू', 'ab'.repeat(50), ' Smith ', '\u200fعلی\u200cرضا']) {
      expect(faultsOf({ family })).toEqual([]);
    }
  });

  it('takes no hidden characters, no empty names and none longer than 100', () => {
    for (const family of ['a\u0000b', 'a\nb', 'a\tb', 'a\u0085b', 'a\u202eb', 'a\u2067b', 'a\u2028b', '\ud800']) {
      expect(faultsOf({ family })).toHaveLength(1);
    }
    expect(faultsOf({ family: '  ' })).toEqual(['/family: Enter the family name']);
    expect(faultsOf({ family: '' })).toEqual(['/family: Enter the family name']);
    expect(faultsOf({ family: 'a\u0007b' })).toEqual(['/family: The family name must not contain line breaks or hidden characters']);
    expect(faultsOf({ family: 'a'.repeat(101) })).toEqual(['/family: The family name must be 100 characters or fewer']);
  });

  it('takes real dates only', () => {
    expect(faultsOf({ birthDate: '2004-02-29' })).toEqual([]);
    for (const birthDate of ['2005-02-29', '1985-13-01', '1985-3-1', '01/03/1985', '1985-03-01T00:00:00Z']) {
      expect(faultsOf({ birthDate })).toEqual(['/birthDate: The date of birth must be a real date, such as 2026-03-27']);
    }
  });

  it('says of each field what is wrong with it', () => {
    const wrong = faultsOf({ approximateAge: 131, address: { lines: [], postcode: 'Bristol' }, phone: 'none', email: 'a@', sex: 'm', nickname: 'x' });
    expect(wrong.map((fault) => fault.split(':')[0])).toEqual([
      '/approximateAge',
      '/sex',
      '/address/lines',
      '/address/postcode',
      '/phone',
      '/email',
      '/nickname',
    ]);
    expect(wrong[3]).toMatch(/must be a full one, such as BS1 3NX/);
    expect(wrong[4]).toMatch(/must be digits and spaces, such as 0117 496 0123/);
    expect(faultsOf({})).toEqual([': Say at least one thing about the person']);
    expect(faultsOf({ nhsNumber: 9434765919 })).toEqual(['/nhsNumber: The NHS number must be text']);
    expect(faultsOf({ address: { lines: ['1 High Street'], postcode: 'zz99 3vz' }, phone: '+44 (0)117 496 0123 ext 12', safeContact: { by: 'text', to: '07700 900123' } })).toEqual([]);
  });

  it('is held against the check digit and the calendar', () => {
    expect(detailFaults({ nhsNumber: '943 476 5918', birthDate: '2026-07-02' }, '2026-07-01').map(({ pointer }) => pointer)).toEqual(['/nhsNumber', '/birthDate']);
    expect(detailFaults({ nhsNumber: '943 476 5919', birthDate: '2026-07-01' }, '2026-07-01')).toEqual([]);
  });

  it('is too little without a number and without both a family name and a date of birth', () => {
    expect(isTooLittle({ family: 'Smith', birthDate: '1985-03-12' })).toBe(false);
    expect(isTooLittle({ nhsNumber: '9434765919' })).toBe(false);
    for (const input of [{ family: 'Smith' }, { birthDate: '1985-03-12' }, { approximateAge: 40 }]) expect(isTooLittle(input)).toBe(true);
  });
});

describe('A search for a person', () => {
  it('goes by exactly one of number, name with date of birth, and reference', () => {
    for (const search of [{ nhsNumber: '9434765919' }, { family: 'Smith', birthDate: '1985-03-12' }, { family: 'Smith', given: 'Sam', birthDate: '1985-03-12' }, { reference: 'ONW-7K3F-92Q7' }]) {
      expect(searchFaultsOf(search)).toEqual([]);
    }
    for (const search of [{}, { nhsNumber: '9434765919', reference: 'ONW-7K3F-92Q7' }, { nhsNumber: '9434765919', family: 'Smith', birthDate: '1985-03-12' }]) {
      expect(searchFaultsOf(search)).toEqual([': Search by an NHS number, or by family name and date of birth, or by a reference: by one of the three']);
    }
    expect(searchFaultsOf({ family: 'Smith' })).toEqual(['/birthDate: Enter the date of birth']);
    expect(searchFaultsOf({ birthDate: '1985-03-12' })).toEqual(['/family: Enter the family name']);
    expect(searchFaultsOf({ given: 'Sam' })).toEqual(['/family: Enter the family name', '/birthDate: Enter the date of birth']);
    expect(searchFaultsOf({ family: 'Smith', birthDate: '1985-03-12', postcode: 'BS1 3NX' })).toEqual([expect.stringMatching('^/postcode: ')]);
  });

  it('says where a number or a reference has a typing error', () => {
    expect(searchFaults({ nhsNumber: '9434765918' }, '2026-07-01').map(({ pointer }) => pointer)).toEqual(['/nhsNumber']);
    expect(searchFaults({ reference: 'ONW-7K3F-92Q8' }, '2026-07-01').map(({ pointer }) => pointer)).toEqual(['/reference']);
    expect(searchFaults({ reference: 'onw 7k3f 92q7' }, '2026-07-01')).toEqual([]);
  });
});
