import { spansOf, typedOf } from './typed-hours';

describe('The hours of a day as they are typed', () => {
  it.each([
    ['9 to 5pm', [{ opens: '09:00', closes: '17:00' }]],
    ['09:00-12:30, 13.30–17:00', [{ opens: '09:00', closes: '12:30' }, { opens: '13:30', closes: '17:00' }]],
    ['9:30am to midday and 1pm until 5:30pm', [{ opens: '09:30', closes: '12:00' }, { opens: '13:00', closes: '17:30' }]],
    ['18:00 to midnight', [{ opens: '18:00', closes: '24:00' }]],
    ['all day', [{ opens: '00:00', closes: '24:00' }]],
    ['Closed', []],
    ['  ', []],
  ])('%s', (typed, spans) => expect(spansOf(typed)).toEqual(spans));

  it.each(['mornings', '9', '9 to', '25:00 to 26:00', '9 to 12 to 5', '9:75 to 10:00', '13pm to 14pm'])('are not read from “%s”', (typed) => expect(spansOf(typed)).toBeUndefined());

  it('are written as they are read', () => {
    const spans = [{ opens: '09:00', closes: '12:30' }, { opens: '13:30', closes: '24:00' }];
    expect(spansOf(typedOf(spans))).toEqual(spans);
  });
});
