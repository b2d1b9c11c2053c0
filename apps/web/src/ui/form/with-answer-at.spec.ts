import { withAnswerAt } from './with-answer-at';

describe('An answer with another one within it', () => {
  it('is the other one at its own place', () => expect(withAnswerAt('before', [], 'now')).toBe('now'));

  it('keeps what stands beside that place as it is', () => {
    const medicines = [{ drug: 'Metformin' }, { drug: 'Ramipril' }];
    const changed = withAnswerAt(medicines, [1, 'drug'], 'Statin') as typeof medicines;
    expect(changed).toEqual([{ drug: 'Metformin' }, { drug: 'Statin' }]);
    expect(changed[0]).toBe(medicines[0]);
    expect(medicines[1]).toEqual({ drug: 'Ramipril' });
  });

  it('is begun where there was none', () => expect(withAnswerAt(undefined, ['home', 'lines', 0], 'Mill Lane')).toEqual({ home: { lines: ['Mill Lane'] } }));
});
