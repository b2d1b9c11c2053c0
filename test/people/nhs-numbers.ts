/** Numbers of the range kept for tests (999), with right check digits. */
export const NHS_NUMBERS = [
  '9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069', '9990000077', '9990000085', '9990000093',
] as const;

/** The first so many of that range whose nine digits have a check digit (modulus 11). */
export function nhsNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let n = 0; numbers.length < count; n += 1) {
    const digits = `999${String(n).padStart(6, '0')}`;
    const check = (11 - ([...digits].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11)) % 11;
    if (check !== 10) numbers.push(`${digits}${check}`);
  }
  return numbers;
}
