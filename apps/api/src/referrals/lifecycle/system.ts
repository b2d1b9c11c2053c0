import type { SystemActor } from '../../platform/actor.js';

/** In whose name what nobody did is written. */
export const SYSTEM: SystemActor = { kind: 'system', name: 'Onward' };
