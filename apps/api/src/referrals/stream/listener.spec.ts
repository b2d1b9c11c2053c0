import type { MemberActor } from '../../platform/actor.js';
import { idTime, newId } from '../../platform/random.js';
import { interested } from './interested.js';
import { Listener } from './listener.js';
import { decodeStreamCursor } from './stream-cursor.js';
import type { StreamedEvent } from './stream-reads.js';

const actor = (n: string): MemberActor => ({ kind: 'member', userId: `user ${n}`, membershipId: `membership ${n}`, role: 'triager', organisationId: 'trust', serviceIds: [`service ${n}`], name: n });
const event = (id = newId()): StreamedEvent => ({ id, data: { referralId: 'r', type: 'triage', version: 2, serviceId: 's', at: '2026-03-10T10:00:00.000Z' } });

function heard(listener: Listener): string {
  const chunk = listener.stream.read() as Buffer | null;
  return chunk?.toString() ?? '';
}
const idsIn = (text: string): string[] => [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id);

describe('A listener', () => {
  it('is told of each event once, and by each message’s id goes on right behind it', () => {
    const events = [event(), event(), event()];
    const settled = idTime() - 60_000;
    const first = new Listener(actor('1'), null, idTime());
    first.tell(events, settled);
    first.tell(events, settled);
    const ids = idsIn(heard(first));
    expect(ids).toHaveLength(3);
    ids.forEach((id, index) => {
      const next = new Listener(actor('1'), decodeStreamCursor(id), idTime());
      next.tell(events, settled);
      expect(idsIn(heard(next))).toHaveLength(2 - index);
    });
  });

  it('is not told of what was there before it was', () => {
    const [before, after] = [event(), event()];
    const listener = new Listener(actor('1'), null, idTime());
    listener.pass([before]);
    listener.tell([before, after], idTime() - 60_000);
    expect(idsIn(heard(listener))).toHaveLength(1);
  });

  it('names in its id only what a later look may find again', () => {
    const listener = new Listener(actor('1'), null, idTime());
    listener.tell([event()], idTime() - 60_000);
    listener.mark(idTime() + 1);
    expect(decodeStreamCursor(idsIn(heard(listener)).at(-1))?.had).toEqual([]);
  });

  it('never goes back behind where it went on from', () => {
    const now = idTime();
    const listener = new Listener(actor('1'), { from: now, had: [] }, now);
    listener.mark(now - 60_000);
    expect(decodeStreamCursor(idsIn(heard(listener)).at(-1))?.from).toBe(now);
  });

  it('that does not read is let go before it fills the memory', () => {
    const listener = new Listener(actor('1'), null, idTime());
    for (let n = 0; n < 100 && !listener.isOver; n += 1) listener.write('x'.repeat(10_000));
    expect([listener.isOver, listener.stream.destroyed]).toEqual([true, true]);
  });

  it('hears what comes while it catches up after what it missed, and nothing once it is over', async () => {
    const listener = new Listener(actor('1'), null, idTime());
    const order: string[] = [];
    void listener.inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('missed');
    });
    await listener.inTurn(() => void order.push('new'));
    listener.end();
    await listener.inTurn(() => void order.push('too late'));
    expect(order).toEqual(['missed', 'new']);
  });
});

describe('Who may be concerned', () => {
  it('is asked for once by membership, and only of what touches them', () => {
    const listeners = ['1', '1', '2', '3'].map((n) => new Listener(actor(n), null, idTime()));
    const interests = interested(listeners, [
      { id: 'a', concerns: ['practice', 'service 1'] },
      { id: 'b', concerns: ['practice', 'user 2'] },
      { id: 'c', concerns: ['practice'] },
    ]);
    expect([...interests].map(([membership, { listeners: theirs, eventIds }]) => [membership, theirs.length, eventIds])).toEqual([['membership 1', 2, ['a']], ['membership 2', 1, ['b']]]);
    expect(interested(listeners, [{ id: 'd', concerns: ['trust'] }]).size).toBe(3);
  });
});
