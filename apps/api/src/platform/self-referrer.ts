import type { MemberActor } from './actor.js';

/** Whoever refers themselves (migration 0033): one membership for everybody, in which nobody can sign in. */
export const SELF_REFERRER: MemberActor = {
  kind: 'member',
  userId: '00000000-0000-7000-8000-000000000005',
  membershipId: '00000000-0000-7000-8000-000000000006',
  role: 'patient',
  organisationId: '00000000-0000-7000-8000-000000000004',
  serviceIds: [],
  name: 'The person themselves',
};
