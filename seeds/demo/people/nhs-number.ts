const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * Numbers that begin with 999 are never given to a person: NHS England keeps the range for tests. The demo's own begin at 999 640, far from
 * the low numbers that examples and scripts use.
 */
const FIRST = 999_640_000;
/** Neighbouring numbers would differ by one digit: a slip of the finger must not lead to another person. */
const STEP = 137;

/**
 * The tenth digit for the first nine, modulus 11 (NHS Data Model and Dictionary, "NHS number"); undefined for nine digits that no number
 * begins with.
 */
export function checkDigit(nineDigits: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nineDigits.charAt(index)), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** The first `count` test NHS numbers of the demo, ten digits each: always the same ones. */
export function testNhsNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let next = FIRST; numbers.length < count; next += STEP) {
    const digit = checkDigit(String(next));
    if (digit !== undefined) numbers.push(`${next}${digit}`);
  }
  return numbers;
}
