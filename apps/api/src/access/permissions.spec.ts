import { ROLES } from '../platform/actor.js';
import { PERMISSIONS, PERMISSIONS_OF, permissionsOf, roleMay, rolesWith } from './permissions.js';

describe('The permission table', () => {
  it('has a line for every role, and a reason for every permission', () => {
    expect(Object.keys(PERMISSIONS_OF).sort()).toEqual([...ROLES].sort());
    for (const grants of Object.values(PERMISSIONS_OF)) {
      for (const reason of Object.values(grants)) expect(reason.length).toBeGreaterThan(10);
    }
  });

  it('grants each permission to somebody', () => {
    for (const permission of PERMISSIONS) expect(rolesWith(permission)).not.toEqual([]);
  });

  it('grants what it does not know to nobody', () => {
    for (const permission of ['', 'person.delete', 'toString', '__proto__']) expect(rolesWith(permission)).toEqual([]);
  });

  it('shows everybody who they are and the directory, hears of broken pages from all, and gives a patient no more', () => {
    for (const role of ROLES) expect(roleMay(role, 'me.read') && roleMay(role, 'service.read')).toBe(true);
    expect(permissionsOf('patient')).toEqual(['me.read', 'service.read', 'page-error.report']);
  });

  it.each(['commissioner', 'information-governance', 'administrator', 'patient'] as const)('keeps people and referrals from a %s', (role) => {
    expect(permissionsOf(role).filter((permission) => /^(person|referral|worklist|message|notification|stream)\./.test(permission))).toEqual([]);
  });

  it('lets only a referrer create and track referrals', () => {
    expect(rolesWith('referral.create')).toEqual(['referrer']);
    expect(rolesWith('referral.track')).toEqual(['referrer']);
  });

  it('lets only information governance read and verify the audit', () => {
    expect(rolesWith('audit.read')).toEqual(['information-governance']);
    expect(rolesWith('audit.verify')).toEqual(['information-governance']);
  });

  it('gives worklists to those who work for a service', () => {
    for (const permission of ['worklist.read', 'referral.attend']) expect(rolesWith(permission)).toEqual(['triager', 'service-manager', 'coordinator']);
  });
});
