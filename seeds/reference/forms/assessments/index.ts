import type { FormDefinition } from '@onward/forms';
import { apgar } from './apgar.js';
import { auditC } from './audit-c.js';
import { fourAt } from './four-at.js';
import { gad2 } from './gad-2.js';
import { gad7 } from './gad-7.js';
import { news2 } from './news2.js';
import { pcPtsd5 } from './pc-ptsd-5.js';
import { phq2 } from './phq-2.js';
import { phq4 } from './phq-4.js';
import { phq9 } from './phq-9.js';

/**
 * The instruments that may be given with the product; each file says by what licence.
 *
 * The Edinburgh Postnatal Depression Scale is not among them. The paper of 1987 lets anyone reproduce it who names authors, title and source, but its
 * owner withdrew that: since 2013 at the latest the Royal College of Psychiatrists lets clinicians photocopy it for their own use only, asks for written
 * permission for “copying and distribution to others or for republication (in print, online or by any other medium)”, and has refused it for free software
 * (documentation of CamCOPS, “EPDS”). An organisation that has permission may import it: its reversed items, bands and alert need nothing more.
 */
export const ASSESSMENTS: readonly FormDefinition[] = [phq2, phq4, phq9, gad2, gad7, news2, apgar, fourAt, auditC, pcPtsd5];
