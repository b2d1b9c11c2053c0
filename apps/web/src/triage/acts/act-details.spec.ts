import { inWhole } from './act-details';
import { actKind, ACT_KINDS } from './act-kinds';

describe('Every act of triage', () => {
  it.each(ACT_KINDS.map((kind) => [kind.label, kind] as const))('says what the referrer will see: %s', (_, kind) => expect(inWhole(kind).tells({})).not.toBe(''));

  it.each([['record-death', 'Death recorded by mistake'], ['entered-in-error', 'Not entered in error after all']] as const)('takes back what has been said: %s', (type, label) => {
    const undoing = actKind(type, [type]);
    expect(undoing?.label).toBe(label);
    expect(undoing === undefined ? undefined : inWhole(undoing).besides).toEqual({ undo: true });
  });
});
