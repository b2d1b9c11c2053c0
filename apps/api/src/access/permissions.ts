import type { Role } from '../platform/actor.js';

/** What a route can ask for (`@Endpoint({ permission })`). What a role may do to one referral is libs/workflow's table, not this. */
export const PERMISSIONS = [
  'me.read',
  'service.read',
  'service.fit',
  'service.manage',
  'form.read',
  'form.edit',
  'person.add',
  'person.search',
  'person.read',
  'assessment.read',
  'assessment.record',
  'person.object',
  'person.relate',
  'person.contact',
  'person.match',
  'referral.create',
  'referral.read',
  'referral.send-event',
  'referral.track',
  'worklist.read',
  'message.read',
  'message.write',
  'document.add',
  'notification.read',
  'stream.read',
  'webhook.manage',
  'referral.attend',
  'advice.ask',
  'advice.read',
  'advice.act',
  'status-link.make',
  'page-error.report',
  'audit.read',
  'audit.verify',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** A role's permissions, each with its reason. */
type Grants = Readonly<Partial<Record<Permission, string>>>;

/** Every signed-in role, a patient's too: who am I, where could one turn to, and this page is broken. No person's data is in any of it. */
const EVERYONE: Grants = {
  'me.read': 'one must be able to see in whose name one acts',
  'service.read': 'the directory is public knowledge',
  'page-error.report': 'a page that breaks says so, whoever looks at it; nothing can be read by it',
};

/** Everybody who works here. */
const STAFF: Grants = {
  ...EVERYONE,
  'form.read': 'a form is a set of questions; nobody is in it',
};

/** Who takes part in a referral. Which referrals, and what of them, row-level security and the event table say. */
const PARTIES: Grants = {
  ...STAFF,
  'service.fit': 'which services take a person whom one may open: to send to the right one, and to move onward to it',
  'person.search': 'finding answers a match for exact details, never a list to browse, and is audited',
  'person.read': 'the person page, for an open referral, registration, caseload or a stated purpose',
  'assessment.read': 'the scores of a person whom one may open, for who works in health or care: that is asked of the organisation',
  'assessment.record': 'whoever sees the person there and then; by the same measure',
  'person.object': 'a person says to whoever they talk to what is not to be shared, and that they thought again',
  'person.relate': 'whoever talks to the person learns who their parent, carer or attorney is, and that somebody is it no more',
  'person.contact': 'whoever talks to the person learns how they are reached by now',
  'referral.read': 'what one sent, has, had, is invited to or joined',
  'referral.send-event': 'each event is decided again by role, relation and state',
  'message.read': 'the conversation is on the referral, for its parties',
  'message.write': 'any party may write; whoever joined or is consulted too',
  'document.add': 'whoever may write may attach; the event decides',
  'advice.read': 'what one asked, and what one’s service is asked',
  'advice.act': 'each act is decided again by how one stands to the question',
  'status-link.make': 'gives the person the link to their own page, and deals with what they ask there: whoever has the referral, or sent it',
  'notification.read': "the inbox of one's organisation or service",
  'stream.read': 'that something happened to what one sent, has, had, is invited to or joined, in ids and codes',
};

/** Triage: a manager of a service triages too. */
const TRIAGE: Grants = {
  ...PARTIES,
  'worklist.read': 'what waits at the services one works for',
  'referral.attend': 'colleagues who have it in hand see who else has it open',
};

/**
 * Who may ask for what, by role. Nothing is granted that is not here.
 *
 * Only a referrer creates and tracks referrals: whoever refers, a triager who refers on or a coordinator who takes a call, does
 * so in a referrer's membership, so that every referral has a sending team that is told of each step. A permission to create is
 * one to edit the draft too: the same act, continued.
 */
export const PERMISSIONS_OF = {
  referrer: {
    ...PARTIES,
    'person.add': 'the person referred may not be known yet',
    'referral.create': 'this is what a referrer is for',
    'advice.ask': 'a question before a referral, or in place of one',
    'referral.track': 'whoever sent it can see where it is',
  },
  triager: TRIAGE,
  'service-manager': {
    ...TRIAGE,
    'service.manage': 'answers for what the directory says of the services they manage: that is asked again of each',
  },
  coordinator: {
    ...TRIAGE,
    'person.add': 'the desk looks after the matching queue, and corrects who a referral is about',
    'person.match': 'whether two records are of one person is for somebody to decide who sees both sides, and owes no service anything',
  },
  commissioner: STAFF,
  'information-governance': {
    ...STAFF,
    'audit.read': 'sees the audit, not the content',
    'audit.verify': 'answers for the audit being whole',
  },
  administrator: {
    ...STAFF,
    'form.edit': 'writes the questions, publishes and retires them; nobody is in a form',
    'webhook.manage': 'answers for what other systems of the organisation are told: ids and codes, and nobody in them',
  },
  // Their own status has a page of its own, opened by a link; they ask the owner, and send no event.
  patient: EVERYONE,
} as const satisfies Record<Role, Grants>;

const SETS = Object.fromEntries(
  Object.entries(PERMISSIONS_OF).map(([role, grants]): [string, ReadonlySet<string>] => [role, new Set(Object.keys(grants))]),
) as Record<Role, ReadonlySet<string>>;

export function roleMay(role: Role, permission: string): boolean {
  return SETS[role].has(permission);
}

/** What a role may ask for, in the order of `PERMISSIONS`. */
export function permissionsOf(role: Role): Permission[] {
  return PERMISSIONS.filter((permission) => roleMay(role, permission));
}

/** The roles that may ask for it. */
export function rolesWith(permission: string): Role[] {
  return (Object.keys(SETS) as Role[]).filter((role) => roleMay(role, permission));
}
