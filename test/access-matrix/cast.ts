import { PEOPLE, type Somebody } from '../factories/testshire.js';
import { cellOf, readTable } from './readable-table.js';

/** Everybody of Testshire, a patient, and nobody. */
export type Persona = Somebody | 'patient' | 'nobody';
export const PERSONAS: readonly Persona[] = [...(Object.keys(PEOPLE) as Somebody[]), 'patient', 'nobody'];

/** How a persona's organisation or service stands to one referral and its person. */
export type Relation = 'own' | 'own-lay' | 'draft' | 'held' | 'had' | 'desk' | 'desk-had' | 'offered' | 'none';

/**
 * Who stands how to which referral (scenarios.ts tells the stories). `own-lay`: their organisation sent it and is no health or care
 * organisation. `had`: their service, or desk, has passed it on. `offered`: they were about to send
 * another, and were told of it.
 */
const CAST = readTable(`
                     redirected  from-police  escalated  moved-by-desk  draft
  gp                 own         none         none       none           draft
  gp-colleague       own         none         none       none           draft
  gp-elsewhere       offered      none         none       own            none
  police             none        own-lay      none       none           none
  social-worker      none        none         own        none           none
  triager            had         held         none       held           none
  triager-colleague  had         held         none       none           none
  triager-2          held        had          none       none           none
  triager-crisis     none        none         held       had            none
  service-manager    had         held         none       none           none
  coordinator        none        none         desk       desk-had       none
  coordinator-2      none        none         desk       desk-had       none
  commissioner       none        none         none       none           none
  governance         none        none         none       none           none
  admin              none        none         none       none           none
  patient            none        none         none       none           none
  nobody             none        none         none       none           none
`);

export const relationOf = (persona: Persona, scenario: string): Relation => cellOf(CAST, persona, scenario) as Relation;

export const roleOf = (persona: Persona): string => (persona === 'patient' || persona === 'nobody' ? persona : PEOPLE[persona].role);
