import { auditRow } from './audit-row.js';

const ACT = { at: new Date('2026-03-10T10:00:00Z'), membershipId: '0190a000-0000-7000-8000-000000000301', action: 'person.read', outcome: 200 };

describe('An audit row', () => {
  it('keeps who, what, when, whom and why', () => {
    const row = auditRow({ ...ACT, personId: '0190a000-0000-7000-8000-000000000001', basis: 'duty call', requestId: 'r-1' });
    expect(row).toEqual({
      at: '2026-03-10T10:00:00.000Z',
      membershipId: '0190a000-0000-7000-8000-000000000301',
      action: 'person.read',
      outcome: 200,
      personId: '0190a000-0000-7000-8000-000000000001',
      basis: 'duty call',
      requestId: 'r-1',
    });
  });

  it('leaves out an id that is none, so that PostgreSQL does not refuse the whole batch', () => {
    expect(auditRow({ ...ACT, referralId: "1'; drop table", serviceId: 'x' })).not.toMatchObject({ referralId: expect.anything(), serviceId: expect.anything() });
  });

  it('holds nothing that PostgreSQL cannot store', () => {
    const row = auditRow({ ...ACT, basis: `a\u0000b\n2|x\ud800${'y'.repeat(300)}`, requestId: 'r\n-' });
    expect(row['basis']).toMatch(/^a b 2\|x y+$/);
    expect(String(row['basis']).length).toBe(200);
    expect(row['requestId']).toBe('r -');
  });
});
