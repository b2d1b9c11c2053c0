import { isSlow } from './lint-pattern.js';
import { timesASort } from './testing/yardstick.js';

describe('The check of a pattern', () => {
  it.each([
    ['\\S', 5_000],
    ['^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$', 8],
    ['^\\d{3} ?\\d{3} ?\\d{4}$', 12],
    ['^(?:\\+44|0)\\d{9,10}$', 20],
    ['^\\p{L}[\\p{L} .’-]*$', 200],
    ['^[^@\\s]+@[^@\\s]+$', 254],
    ['^(?<day>\\d\\d)/\\u{2f}\\[\\|\\)[|)(]*$', 100],
    ['', 10],
  ])('lets %s through over %d characters', (pattern, length) => {
    expect(new RegExp(pattern, 'u')).toBeInstanceOf(RegExp);
    expect(isSlow(pattern, length)).toBe(false);
  });
  it.each([
    ['^(a+)+$', 10],
    ['^(a*)*$', 10],
    ['^(a|a)*$', 10],
    ['^(a|aa)+$', 10],
    ['^(a?){30}$', 30],
    ['^([a-zA-Z]+)*$', 30],
    ['^(.*a){12}$', 30],
    ['^a*a*a*a*b$', 2_000],
    ['a*b*$', 2_000],
    ['^(a)\\1$', 10],
    ['^(?<x>a)\\k<x>$', 10],
    ['^(?:(?:a+)?b?)+$', 10],
    [`^${'a?'.repeat(30)}${'a'.repeat(30)}$`, 30],
    ['^\\d+|(x+x+)+y', 50],
    ['^(?=(a+)+$)', 10],
  ])('refuses %s over %d characters', (pattern, length) => expect(isSlow(pattern, length)).toBe(true));

  it('takes no time itself, whatever the pattern', () => {
    const deep = `${'('.repeat(240)}a${')*'.repeat(240)}`;
    expect(timesASort(() => [deep, '(a|'.repeat(120) + 'b' + ')'.repeat(120), 'a*'.repeat(250)].forEach((pattern) => isSlow(pattern, 2_000)))).toBeLessThan(1);
  });
  it('lets no pattern through that takes long in truth', () => {
    const patterns = ['^[^@\\s]+@[^@\\s]+$', '^[a-z]*[a-z]*$', '[a-z]+$', '^(?:ab|a){0,8}[a-z]{0,30}$', '^\\p{L}[\\p{L} .’-]*$'];
    const texts = [`${'a'.repeat(899)}!`, 'ab'.repeat(450), 'a@'.repeat(450)];
    expect(patterns.filter((pattern) => isSlow(pattern, 900))).toEqual([]);
    expect(timesASort(() => patterns.forEach((pattern) => texts.forEach((text) => new RegExp(pattern, 'u').test(text))))).toBeLessThan(1);
  });
});
