const STEPS = ['add', 'service', 'urgency', 'emergency'] as const;
const PRIORITIES = ['routine', 'soon', 'urgent', 'emergency'] as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type ReferStep = (typeof STEPS)[number];

/** How far a referral has been begun, as its address keeps it: ids and names of steps, nothing that was typed. */
export interface ReferSearch {
  /** Absent where the person is still to be found. */
  readonly step?: ReferStep;
  readonly person?: string;
  readonly service?: string;
  /** A draft whose service is chosen anew. */
  readonly draft?: string;
  /** The incident that other referrals belong to as well. */
  readonly group?: string;
  /** The question to a service that it comes of. */
  readonly advice?: string;
  /** How urgent the one before it was. */
  readonly urgency?: (typeof PRIORITIES)[number];
}

const idIn = (value: unknown): string | undefined => (typeof value === 'string' && UUID.test(value) ? value : undefined);

export function referSearch({ step, person, service, draft, group, advice, urgency }: Record<string, unknown>): ReferSearch {
  return {
    step: STEPS.find((name) => name === step), person: idIn(person), service: idIn(service), draft: idIn(draft), group: idIn(group), advice: idIn(advice), urgency: PRIORITIES.find((word) => word === urgency),
  };
}

/** On an emergency's own page, or on the question before it. */
export const urgencySearch = ({ step }: Record<string, unknown>): Pick<ReferSearch, 'step'> => ({ step: step === 'emergency' ? step : undefined });
