import { SteppedClock } from '../../platform/clock/index.js';
import type { Statements } from '../../platform/database/index.js';
import type { AuditEntry } from './audit-entry.js';
import { AuditLog } from './audit-log.js';

const NOW = new Date('2026-03-10T10:00:00Z');

/** A database that commits when it is told to. */
class SlowStatements {
  readonly batches: { action: string }[][] = [];
  private readonly commits: { resolve: () => void; reject: (error: Error) => void }[] = [];

  call(_name: string, _at: Date, rows: string): Promise<undefined> {
    this.batches.push(JSON.parse(rows) as { action: string }[]);
    return new Promise((resolve, reject) => this.commits.push({ resolve: () => resolve(undefined), reject }));
  }

  commit(): void {
    this.commits.shift()?.resolve();
  }

  fail(): void {
    this.commits.shift()?.reject(new Error('connection lost'));
  }
}

function entry(action: string): AuditEntry {
  return { at: NOW, membershipId: null, action, outcome: 200 };
}

function start(): { statements: SlowStatements; log: AuditLog } {
  const statements = new SlowStatements();
  return { statements, log: new AuditLog(statements as unknown as Statements, new SteppedClock(NOW)) };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('The audit log', () => {
  it('writes what comes within a moment as one batch, in order, and answers after the commit', async () => {
    const { statements, log } = start();
    const answered: string[] = [];
    const all = Promise.all(['first', 'second', 'third'].map((action) => log.record(entry(action)).then(() => answered.push(action))));
    await until(() => statements.batches.length === 1);
    expect(statements.batches[0]?.map(({ action }) => action)).toEqual(['first', 'second', 'third']);
    expect(answered).toEqual([]);
    statements.commit();
    await all;
    expect(answered).toEqual(['first', 'second', 'third']);
  });

  it('has one batch under way at a time, of 200 entries at most, and begins once eight are there', async () => {
    const { statements, log } = start();
    const all = Promise.all(Array.from({ length: 450 }, (_, n) => log.record(entry(`act ${n}`))));
    for (const size of [8, 200, 200, 42]) {
      await until(() => statements.batches.length > 0);
      expect(statements.batches.length).toBe(1);
      expect(statements.batches.pop()?.length).toBe(size);
      statements.commit();
    }
    await all;
    expect(statements.batches).toEqual([]);
  });

  it('refuses everyone whose record could not be kept, and goes on with the next', async () => {
    const { statements, log } = start();
    const lost = Promise.allSettled([log.record(entry('one')), log.record(entry('two'))]);
    await until(() => statements.batches.length === 1);
    const later = log.record(entry('three'));
    statements.fail();
    for (const outcome of await lost) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
    await until(() => statements.batches.length === 2);
    statements.commit();
    await expect(later).resolves.toBeUndefined();
  });

  it('writes all that waits before it stops', async () => {
    const { statements, log } = start();
    const all = Promise.all(Array.from({ length: 201 }, (_, n) => log.record(entry(`act ${n}`))));
    const stopped = log.onApplicationShutdown();
    await until(() => statements.batches.length === 1);
    statements.commit();
    await until(() => statements.batches.length === 2);
    statements.commit();
    await stopped;
    await all;
    expect(statements.batches.flat().length).toBe(201);
  });
});
