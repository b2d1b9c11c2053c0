import { chosenAfter, standsAlone } from './stands-alone.js';

const options = ['section', 'licence', 'none', 'not-known'];
const after = (chosen: readonly string[], pressed: string) => chosenAfter(options, chosen, pressed);

describe('An option that speaks of all the others', () => {
  it('is known by its code, in every form', () => expect(options.filter(standsAlone)).toEqual(['none', 'not-known']));
  it('lets go of the others when it is chosen', () => {
    expect(after(['section', 'licence'], 'none')).toEqual(['none']);
    expect(after(['none'], 'not-known')).toEqual(['not-known']);
  });
  it('is let go of when another is chosen', () => expect(after(['none'], 'licence')).toEqual(['licence']));
  it('is let go of when it is pressed again', () => expect(after(['none'], 'none')).toEqual([]));
});

describe('Any other option', () => {
  it('is chosen beside those that are, in the order of the list, and let go of', () => {
    expect(after(['licence'], 'section')).toEqual(['section', 'licence']);
    expect(after(['section', 'licence'], 'section')).toEqual(['licence']);
  });
  it('can be let go of, one at a time, where an old answer has it beside one that stands alone', () => {
    expect(after(['section', 'licence', 'none'], 'none')).toEqual(['section', 'licence']);
    expect(after(['section', 'none'], 'section')).toEqual(['none']);
  });
});
