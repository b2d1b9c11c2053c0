import type { MemberActor, Role } from '../platform/actor.js';
import { Problem } from '../platform/problem/index.js';
import { authorise } from './authorise.js';

function a(role: Role): MemberActor {
  return { kind: 'member', userId: 'u', membershipId: 'm', role, organisationId: 'o', serviceIds: [], name: 'Somebody' };
}

describe('Authorisation', () => {
  it('lets pass what the role permits, and the platform itself', () => {
    expect(() => authorise(a('referrer'), 'referral.create')).not.toThrow();
    expect(() => authorise({ kind: 'system', name: 'Onward' }, 'referral.create')).not.toThrow();
  });

  it('refuses with the role in words and what to do next', () => {
    expect(refusal(a('service-manager'))).toEqual({
      code: 'FORBIDDEN',
      detail: 'A service manager cannot do this. Ask an information governance lead, or change to a membership of yours with that role (Onward-Membership).',
    });
    expect(refusal(a('administrator')).detail).toMatch(/^An administrator cannot do this\./);
  });
});

function refusal(actor: MemberActor): { code: string; detail?: string } {
  try {
    authorise(actor, 'audit.read');
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, detail: error.options.detail };
  }
  throw new Error('It was not refused.');
}
