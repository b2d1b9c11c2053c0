import { Problem } from '../../platform/problem/index.js';
import { chosenMembership } from './choose-membership.js';
import type { Member, Membership } from './member.js';

const NOW = new Date('2026-03-10T10:00:00Z');
const ONE = '0190a000-0000-7000-8000-000000000001';
const TWO = '0190a000-0000-7000-8000-00000000000a';

function membership(id: string, endsAt: Date | null = null): Membership {
  return { id, role: 'referrer', organisation: { id: 'o', name: 'Mill Lane Surgery', kind: 'gp-practice' }, services: [], serviceIds: [], endsAt };
}

function member(...memberships: Membership[]): Member {
  return { userId: 'u', name: 'Dr Ada Finch', memberships };
}

describe('The membership acted in', () => {
  it('is the only one there is, unless another is named', () => {
    expect(chosenMembership(member(membership(ONE)), undefined, NOW)?.id).toBe(ONE);
    expect(chosenMembership(member(membership(ONE)), ONE, NOW)?.id).toBe(ONE);
  });

  it('is the one that is named, in either case of its letters', () => {
    const two = member(membership(ONE), membership(TWO));
    expect(chosenMembership(two, TWO, NOW)?.id).toBe(TWO);
    expect(chosenMembership(two, TWO.toUpperCase(), NOW)?.id).toBe(TWO);
  });

  it('is none where there are several and none is named', () => {
    expect(chosenMembership(member(membership(ONE), membership(TWO)), undefined, NOW)).toBeNull();
  });

  it('is never one that has ended, at the very second', () => {
    const ended = membership(ONE, NOW);
    expect(chosenMembership(member(ended, membership(TWO)), undefined, NOW)?.id).toBe(TWO);
    expect(refused(member(ended, membership(TWO)), ONE)).toEqual([TWO]);
    expect(refused(member(ended), undefined)).toEqual([]);
  });

  it.each(['', 'not-an-id', `${ONE}, ${TWO}`, '0190a000-0000-7000-8000-00000000000f'])('is refused with the choices where what is named is not theirs: %j', (header) => {
    expect(refused(member(membership(ONE), membership(TWO)), header)).toEqual([ONE, TWO]);
  });
});

/** The ids that the refusal offers. */
function refused(who: Member, header: string | undefined): string[] {
  try {
    chosenMembership(who, header, NOW);
  } catch (error) {
    if (error instanceof Problem && error.code === 'MEMBERSHIP_REQUIRED') {
      return (error.options.extra?.['memberships'] as { id: string }[]).map(({ id }) => id);
    }
  }
  throw new Error('It was not refused.');
}
