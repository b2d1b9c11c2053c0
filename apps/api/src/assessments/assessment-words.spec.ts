import { raisedInWords, scoreInWords } from './assessment-words.js';

const scale = (key: string, title: string, score: number | null, label?: string) => ({ key, title, score, band: label === undefined ? null : { key: 'band', label } });

describe('A score in the words of a timeline', () => {
  it('names the instrument, the total, its band, and what is to be done', () => {
    const scored = { scales: [scale('total', 'PHQ-9 total', 19, 'Moderately severe depression')], alerts: [{ key: 'self-harm', message: 'Ask about suicide today' }] };
    expect(scoreInWords({ title: 'PHQ-9' }, scored)).toBe('PHQ-9: 19, moderately severe depression. Ask about suicide today.');
  });
  it('names each of several scales, and says of one that it is not complete', () => {
    const scored = { scales: [scale('anxiety', 'Anxiety', 3), scale('total', 'Total', null)], alerts: [] };
    expect(scoreInWords({ title: 'PHQ-4' }, scored)).toBe('PHQ-4: Anxiety 3; Total not complete.');
  });
  it('says to every party that there is cause for more haste, and nothing of what', () => {
    expect(raisedInWords('routine', 'urgent')).toBe('An assessment of the person gives cause for more haste: the priority was routine and is now urgent.');
  });
});
