import type { FormDefinition } from '@onward/forms';
import { ASSESSMENTS } from './forms/assessments/index.js';
import { coreReferralV1 } from './forms/core-referral.v1.js';
import { SUPPLEMENTS } from './forms/supplements/index.js';

/** The forms every installation starts with. */
export const REFERENCE_FORMS: FormDefinition[] = [coreReferralV1, ...SUPPLEMENTS, ...ASSESSMENTS];
