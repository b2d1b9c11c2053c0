import { loggedPageError } from './page-error.js';

const STACK = [
  'TypeError: Cannot read properties of undefined (reading \'name\')',
  '    at ReferralPage (https://onward.example/assets/referral-page-1a2b.js:1:2345)',
  '    at async Object.load (https://onward.example/assets/index-9z.js?v=1:20:3)',
  '    at https://onward.example/referrals/01890a5d-ac96-774b-bcce-b302099a8057:3:4',
  'render@https://onward.example/assets/index-9z.js:5:6',
  '    at Jane Doe, 12 Mill Lane',
].join('\n');

describe('An error of a page in the log', () => {
  it('keeps the engine’s words about the code, its kind and its places, and of an address only the file', () => {
    expect(loggedPageError({ message: "Uncaught TypeError: Cannot read properties of undefined (reading 'name')", stack: STACK, page: '/referrals/:id' })).toEqual({
      type: 'TypeError',
      message: "Cannot read properties of undefined (reading 'name')",
      stack: 'ReferralPage (referral-page-1a2b.js:1:2345)\nObject.load (index-9z.js:20:3)\nrender (index-9z.js:5:6)',
      page: '/referrals/:id',
    });
  });

  it.each([
    ['Jane Doe could not be found'],
    ['Error: no such option: Jane Doe'],
    ['SyntaxError: Unexpected token \'J\', "Jane Doe" is not valid JSON'],
    ['TypeError: "Jane Doe" is not iterable'],
    ['TypeError: ‘Jane Doe’ is not a function'],
    ["TypeError: cannot use 'Jane Doe"],
    ['TypeError: Failed to parse URL from /people/Jane-Doe'],
  ])('says nothing that may have been typed: %s', (message) => {
    expect(JSON.stringify(loggedPageError({ message, stack: `Error: ${message}\nJane Doe\n at Jane Doe` }))).not.toContain('Jane');
  });

  it('keeps no number', () => {
    expect(loggedPageError({ message: 'TypeError: 943 476 5919 is not a function' }).message).not.toMatch(/\d/);
  });

  it('ends somewhere', () => {
    const { message, stack } = loggedPageError({ message: `TypeError: ${'x '.repeat(900)}`, stack: '    at f (a.js:1:1)\n'.repeat(400) });
    expect([message.length, stack.split('\n').length]).toEqual([200, 12]);
  });

  it('is read in no time, whatever it is', () => {
    // what grows with the square of the length would take a hundred times as long for ten times as much
    const time = (length: number): number => {
      const began = performance.now();
      for (const text of ['"', "'", '(', ' at ', '@', '/', 'a.', '1']) loggedPageError({ message: `TypeError: ${text.repeat(1_000)}`, stack: `at ${text.repeat(length)}` });
      return performance.now() - began;
    };
    time(1_000);
    expect(time(100_000)).toBeLessThan(50 * Math.max(1, time(10_000)));
  });
});
