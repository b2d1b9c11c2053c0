import { REFERENCE_FORMS } from '@onward/seeds';

/** Answers to the published instruments, by what they come to. */
const formOf = (key: string) => {
  const form = REFERENCE_FORMS.find((one) => one.key === key);
  if (form === undefined) throw new Error(`there is no form ${key}`);
  return form;
};

const FREQUENCY = ['not-at-all', 'several-days', 'more-than-half-the-days', 'nearly-every-day'] as const;
const ITEMS = ['littleInterest', 'feelingDown', 'sleep', 'tired', 'appetite', 'feelingBad', 'concentration', 'movement', 'betterOffDead'] as const;

export const PHQ_9 = { key: 'phq-9', version: formOf('phq-9').version };
export const NEWS2 = { key: 'news2', version: formOf('news2').version };
export const APGAR = { form: { key: 'apgar', version: formOf('apgar').version }, answers: formOf('apgar').example };
export const AUDIT_C = { key: 'audit-c', version: formOf('audit-c').version };
export const CORE = { key: 'core-referral', version: formOf('core-referral').version };

/** Nine digits, each the points of an item: `333333310` is 22. */
export function phq9(digits: string): Record<string, string> {
  const answered = ITEMS.flatMap((item, index) => (digits[index] === '-' ? [] : [[item, FREQUENCY[Number(digits[index])] ?? '']] as const));
  return { ...Object.fromEntries(answered), ...(/[1-3]/.test(digits) && { difficulty: 'somewhat-difficult' }) };
}

/** Observations that all score 0, but for these. */
export const news2 = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  respirationRate: 16, spo2Scale: 'scale-1', oxygen: 'air', oxygenSaturation: 98, systolicPressure: 120, pulse: 70, consciousness: 'alert', temperature: 37, ...change,
});
