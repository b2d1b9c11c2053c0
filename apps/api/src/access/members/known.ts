import { signInNeeded } from '../tokens/token-refused.js';
import type { Member } from './member.js';

/** Somebody the identity provider knows and we do not is nobody here: UNAUTHENTICATED, with whom to ask. */
export function known(member: Member | null): Member {
  if (member !== null) return member;
  throw signInNeeded('You are not known here yet. Ask the administrator of your organisation to add you.');
}
