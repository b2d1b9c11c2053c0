import { readFileSync } from 'node:fs';
import { EVENT_TYPES } from '../events.js';
import { STATES } from '../states.js';
import { drawLifecycle } from './draw-lifecycle.js';

describe('the picture of the lifecycle', () => {
  const picture = drawLifecycle();

  it('shows every state and names every event', () => {
    for (const state of STATES) expect(picture).toContain(`>${state}</text>`);
    for (const type of EVENT_TYPES) expect(picture).toContain(type);
  });

  it('in the docs is the one the machine draws (npm run draw -w @onward/workflow)', () => {
    expect(readFileSync(new URL('../../../../docs/lifecycle.svg', import.meta.url), 'utf8')).toBe(picture);
  });
});
