import { isSame, merge, patchOf, withAnswersOf, withoutEmptyEntries } from './changes';

describe('What is sent of a draft', () => {
  it('is only what changed, and null for what was taken away', () => {
    expect(patchOf({ reason: 'Falls', carers: 'A sister', legal: ['none'] }, { reason: 'Falls at night', legal: ['none'] })).toEqual({ reason: 'Falls at night', carers: null });
  });

  it('is nothing where nothing changed, whatever the order of the keys', () => {
    expect(patchOf({ home: { street: 'Mill Lane', town: 'Leeds' } }, { home: { town: 'Leeds', street: 'Mill Lane' } })).toEqual({});
  });

  it('goes into a section, and replaces a list whole', () => {
    expect(patchOf({ home: { street: 'Mill Lane', town: 'Leeds' }, needs: ['a', 'b'] }, { home: { street: 'Mill Lane' }, needs: ['b'] })).toEqual({ home: { town: null }, needs: ['b'] });
  });
});

describe('Two tabs on one draft', () => {
  const base = { reason: 'Falls', carers: 'A sister' };

  it('both keep what only one of them changed', () => {
    expect(merge(base, { reason: 'Falls at night', carers: 'A sister' }, { reason: 'Falls', carers: 'Nobody' }, {})).toEqual({
      answers: { reason: 'Falls at night', carers: 'Nobody' }, disputed: [],
    });
  });

  it('both keep what only one of them took away', () => {
    expect(merge(base, { reason: 'Falls' }, base, {})).toEqual({ answers: { reason: 'Falls' }, disputed: [] });
    expect(merge(base, base, { reason: 'Falls' }, {})).toEqual({ answers: { reason: 'Falls' }, disputed: [] });
  });

  it('agree where they changed it alike', () => {
    expect(merge(base, { reason: 'Dizzy' }, { reason: 'Dizzy' }, {})).toEqual({ answers: { reason: 'Dizzy' }, disputed: [] });
  });

  it('dispute what both changed, each in their own way: mine stays until I choose', () => {
    expect(merge(base, { ...base, reason: 'Mine' }, { ...base, reason: 'Theirs' }, {})).toEqual({ answers: { ...base, reason: 'Mine' }, disputed: ['reason'] });
  });

  it('do not dispute what I sent myself and never heard back about', () => {
    expect(merge(base, { ...base, reason: 'Falls at night' }, { ...base, reason: 'Falls at' }, { reason: ['Falls a', 'Falls at'] })).toEqual({
      answers: { ...base, reason: 'Falls at night' }, disputed: [],
    });
    expect(merge(base, { reason: 'Falls', carers: 'A niece' }, { reason: 'Falls' }, { carers: [undefined] }).disputed).toEqual([]);
  });
});

describe('An answer', () => {
  it('is the same as another with the same content', () => {
    expect(isSame({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
    expect(isSame(['a'], ['a', 'b'])).toBe(false);
    expect(isSame({}, [])).toBe(false);
  });

  it('can be taken from elsewhere, or away', () => {
    expect(withAnswersOf({ a: 1, b: 2 }, { b: 3 }, ['a', 'b'])).toEqual({ b: 3 });
  });
});

describe('Entries of a list that were left empty', () => {
  it('are no answers, and neither is a list of nothing else', () => {
    expect(withoutEmptyEntries({ who: [{ name: 'Noor' }, {}, { name: '' }], phones: ['', '01632'], none: [{}], needs: ['print'] })).toEqual({ who: [{ name: 'Noor' }], phones: ['01632'], needs: ['print'] });
  });
  it('leave the answers as they are where there are none', () => {
    const answers = { who: [{ name: 'Noor' }], reason: 'Falls' };
    expect(withoutEmptyEntries(answers)).toBe(answers);
  });
});
