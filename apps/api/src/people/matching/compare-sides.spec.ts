import { compareSides } from './compare-sides.js';

describe('Two records side by side', () => {
  const one = { family: 'Whitaker', familyKey: 'whitaker', given: 'Sam', givenKey: 'sam', birthDate: '1985-03-12', phone: '0117 496 0123', approximateAge: 41, sex: null };

  it('agree in what they say alike, however it is written', () => {
    const other = { family: 'WHITAKER', familyKey: 'whitaker', given: 'Samantha', givenKey: 'samantha', birthDate: '1985-03-12', phone: '(0117) 4960123', approximateAge: 38 };
    expect(compareSides(one, other)).toEqual({ agrees: ['family', 'given', 'birthDate', 'approximateAge', 'phone'], differs: [] });
  });

  it('differ in what they say differently, and in nothing that only one of them says', () => {
    expect(compareSides(one, { family: 'Whittaker', familyKey: 'whittaker', birthDate: '1985-12-03', sex: 'male', approximateAge: 60 })).toEqual({ agrees: [], differs: ['family', 'birthDate', 'approximateAge'] });
    expect(compareSides({ sex: 'unknown' }, { sex: 'female' })).toEqual({ agrees: [], differs: [] });
    expect(compareSides({}, one)).toEqual({ agrees: [], differs: [] });
  });
});
