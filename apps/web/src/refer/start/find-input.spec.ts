import { searchOf } from './find-input';

const searched = (who: string) => searchOf({ who, birthDate: '1974-02-11', given: '' });

describe('What is typed to find somebody', () => {
  it.each(['ONW-P6D8-P1X2', 'onw p6d8 p1x2', 'onwp6d8p1x2', 'P6D8-P1X2', 'p6d8p1x2', 'ONW-P6D8'])('is taken for a reference: %s', (who) => expect(searched(who)).toEqual({ search: { reference: who } }));
  it.each(['Onwuachi', 'Zawadzki', 'Featherstone'])('is taken for a family name: %s', (family) => expect(searched(family)).toEqual({ search: { family, birthDate: '1974-02-11' } }));
  it('is taken for an NHS number, which is checked', () => {
    expect(searched('999 641 6445')).toEqual({ search: { nhsNumber: '999 641 6445' } });
    expect(searched('999 641 6446')).toMatchObject({ faults: [{ fieldId: 'find-who' }] });
  });
});
