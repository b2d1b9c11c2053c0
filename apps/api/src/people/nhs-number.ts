const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The tenth digit of an NHS number, from its first nine: modulus 11, as the NHS Data Model and Dictionary says
 * (https://www.datadictionary.nhs.uk/attributes/nhs_number.html). Undefined for nine digits that no NHS number begins with.
 */
export function checkDigit(nineDigits: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nineDigits.charAt(index)), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** What was typed, as ten digits, where it has the shape of an NHS number: spaces or hyphens as it is printed (3-3-4), or none. */
function tenDigits(typed: string): string | undefined {
  const trimmed = typed.trim();
  return /^\d{3}[\s-]?\d{3}[\s-]?\d{4}$/.test(trimmed) ? trimmed.replace(/\D/g, '') : undefined;
}

/**
 * What is wrong with an NHS number as typed, as a sentence for the screen; undefined for a good one.
 * Ten equal digits pass modulus 11 and are what is typed to get past a question: two people must not become one by it.
 */
export function nhsNumberFault(typed: string): string | undefined {
  const digits = tenDigits(typed);
  if (digits === undefined) return 'The NHS number must be ten digits, such as 999 000 0018';
  if (/^(\d)\1{9}$/.test(digits)) return 'Leave the NHS number out where it is not known';
  if (checkDigit(digits.slice(0, 9)) !== Number(digits.charAt(9))) return 'The NHS number is not right: check each digit against where you read it';
  return undefined;
}

/** The ten digits of an NHS number as typed; undefined where it is none (`nhsNumberFault` says why). */
export function parseNhsNumber(typed: string): string | undefined {
  return nhsNumberFault(typed) === undefined ? tenDigits(typed) : undefined;
}

/** Ten digits as the NHS prints them: `999 000 0018`. */
export function formatNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/** Enough to compare with a number in one's hand, too little to learn one from: `*** *** 0018`. */
export function maskNhsNumber(digits: string): string {
  return `*** *** ${digits.slice(6)}`;
}
