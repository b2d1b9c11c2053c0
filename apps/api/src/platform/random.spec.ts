import { boundOfIds, freshBytes, idTime, newId, timeOfId } from './random.js';

describe('An id', () => {
  it('is a UUID of version 7, of now, nobody else’s, and after all that were made before it', () => {
    const before = Date.now();
    const ids = Array.from({ length: 5_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const made = Number.parseInt((ids.at(-1) ?? '').replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(made - before)).toBeLessThan(1_000);
  });
});

describe('The time of an id', () => {
  it('is when it was made, and bounds it from below', () => {
    const before = idTime();
    const id = newId();
    expect(timeOfId(id)).toBeGreaterThanOrEqual(before);
    expect(timeOfId(id)).toBeLessThanOrEqual(idTime());
    expect(boundOfIds(timeOfId(id)) < id && id < boundOfIds(timeOfId(id) + 1)).toBe(true);
    expect(boundOfIds(0)).toBe('00000000-0000-0000-0000-000000000000');
  });
});

describe('Fresh bytes', () => {
  it('are as many as were asked for, and never the same again', () => {
    const seen = Array.from({ length: 2_000 }, () => Buffer.from(freshBytes(7)).toString('hex'));
    expect(seen.every((text) => text.length === 14)).toBe(true);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
