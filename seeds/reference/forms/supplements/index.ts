import type { FormDefinition } from '@onward/forms';
import { adultMentalHealth } from './adult-mental-health.js';
import { adultSocialCare } from './adult-social-care.js';
import { childrensSocialCare } from './childrens-social-care.js';
import { domesticAbuse } from './domestic-abuse.js';
import { fallsAndFrailty } from './falls-and-frailty.js';
import { homelessness } from './homelessness.js';
import { palliativeCare } from './palliative-care.js';

/** What services ask besides the core form; a service names those it asks for by their keys. */
export const SUPPLEMENTS: readonly FormDefinition[] = [
  adultMentalHealth, adultSocialCare, childrensSocialCare, palliativeCare, fallsAndFrailty, domesticAbuse, homelessness,
];
