import { Problem } from '../../platform/problem/index.js';
import { statedPurpose } from './purpose.js';

describe('A stated purpose', () => {
  it('may be absent', () => {
    expect(statedPurpose(undefined)).toBeUndefined();
  });

  it('is trimmed, and read as UTF-8 as well as latin1', () => {
    expect(statedPurpose('  duty call, ward 4 ')).toBe('duty call, ward 4');
    expect(statedPurpose(Buffer.from('rencontre à Café', 'utf8').toString('latin1'))).toBe('rencontre à Café');
    expect(statedPurpose('Café')).toBe('Café');
    expect(statedPurpose('x'.repeat(200))).toHaveLength(200);
  });

  it.each(['', '   ', 'x'.repeat(201), 'a\u0001b', 'a\u007fb', Buffer.from('a\u202eb', 'utf8').toString('latin1')])('is refused where it could not be reviewed: %j', (header) => {
    expect(() => statedPurpose(header)).toThrow(Problem);
  });
});
