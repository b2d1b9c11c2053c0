import { Problem } from '../platform/problem/index.js';
import type { Actor, Role } from '../platform/actor.js';
import { roleMay, rolesWith, type Permission } from './permissions.js';

/**
 * Throws FORBIDDEN, naming the role and what to do next, where the actor's role does not permit it. The platform itself may
 * do everything. For the checks of a `by-handler` route, use `RequestStages.authorise(request)`, which ends here.
 */
export function authorise(actor: Actor, permission: Permission): void {
  authorisePermission(actor, permission);
}

/** The same for the text of a route's declaration. */
export function authorisePermission(actor: Actor, permission: string): void {
  if (actor.kind === 'system' || roleMay(actor.role, permission)) return;
  throw new Problem('FORBIDDEN', { detail: `${inWords(actor.role)} cannot do this. ${nextStep(rolesWith(permission))}` });
}

/** A role as it is read out: "A service manager". */
function inWords(role: Role): string {
  return NAMES[role].replace(/^an? /, (article) => article.charAt(0).toUpperCase() + article.slice(1));
}

const NAMES: Readonly<Record<Role, string>> = {
  referrer: 'a referrer',
  triager: 'a triager',
  'service-manager': 'a service manager',
  coordinator: 'a coordinator',
  commissioner: 'a commissioner',
  'information-governance': 'an information governance lead',
  administrator: 'an administrator',
  patient: 'a patient',
};

function nextStep(roles: readonly Role[]): string {
  if (roles.length === 0) return 'It is not done here.';
  const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => NAMES[role]));
  return `Ask ${names}, or change to a membership of yours with that role (Onward-Membership).`;
}
