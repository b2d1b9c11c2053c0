const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** What is wrong with an NHS number as it was typed, told before anything is sent; undefined for a good one. The rules are the server's. */
export function nhsNumberFault(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (!/^\d{3}[\s-]?\d{3}[\s-]?\d{4}$/.test(trimmed)) return 'The NHS number must be ten digits, such as 999 000 0018';
  const digits = trimmed.replaceAll(/\D/g, '');
  if (/^(\d)\1{9}$/.test(digits)) return 'Leave the NHS number out where it is not known';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9)) ? undefined : 'The NHS number is not right: check each digit against where you read it';
}
