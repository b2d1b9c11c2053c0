import { inWhole } from './act-details';
import { actKind, ACT_KINDS } from './act-kinds';

describe('Every act of triage', () => {
  it.each(ACT_KINDS.map((kind) => [kind.label, kind] as const))('says what the referrer will see: %s', (_, kind) => expect(inWhole(kind).tells({})).not.toBe(''));

  it('takes back the record of a death where there is one', () => {
    const undoing = actKind('record-death', true);
    expect(undoing?.label).toBe('Death recorded by mistake');
    expect(undoing === undefined ? undefined : inWhole(undoing).besides).toEqual({ undo: true });
  });
});
