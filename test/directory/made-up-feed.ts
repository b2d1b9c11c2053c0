/** A feed of Open Referral UK 3 that nobody published. */

export interface MadeUpService {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

export function madeUpService(id: string, more: Record<string, unknown> = {}): MadeUpService {
  return {
    id,
    name: `Warm Space ${id}`,
    description: '<p>Tea &amp; company.</p>',
    status: 'active',
    assured_date: '2026-01-15',
    organization: { id: 'hall', name: 'Harbour Hall', description: 'A hall.' },
    ...more,
  };
}

export function madeUpFeed(services: readonly MadeUpService[]): string {
  return JSON.stringify(services);
}
