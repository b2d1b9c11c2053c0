import { postcodeDistrict, postcodeDistricts } from './postcode-district.js';

describe('the district of a postcode', () => {
  it.each([
    ['BS5 6XX', 'BS5'],
    ['bs56xx', 'BS5'],
    [' M1 1AE ', 'M1'],
    ['SW1A 1AA', 'SW1A'],
    ['EC1A', 'EC1A'],
    ['B33 8TH', 'B33'],
    ['B5', 'B5'],
  ])('of %s is %s', (text, district) => {
    expect(postcodeDistrict(text)).toBe(district);
  });

  it.each(['Bristol', '', 'BS', '5 6XX', 'BS5 6X', 'BS5 and BS6', 'E06000023'])('is not in "%s"', (text) => {
    expect(postcodeDistrict(text)).toBeUndefined();
  });

  it('is named once, in order; where no text has one, nothing is known', () => {
    expect(postcodeDistricts(['BS6', 'Bristol', 'BS5 6XX', 'bs6'])).toEqual(['BS5', 'BS6']);
    expect(postcodeDistricts(['Bristol'])).toBeUndefined();
  });
});
