import { AT_HOME } from './at-home.js';
import { MINDS } from './minds.js';
import { NEIGHBOURS } from './neighbours.js';
import { SAFETY } from './safety.js';
import type { Story } from './story.js';

/** Six weeks in Avershire. At least one story stands in every state that a referral can be in. */
export const STORIES: readonly Story[] = [...AT_HOME, ...MINDS, ...SAFETY, ...NEIGHBOURS];
