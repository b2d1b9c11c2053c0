import type { SharingCategory } from './vocabulary.js';

export const SNOMED_CT = 'http://snomed.info/sct';

/** A coded thing that many forms may ask: what the story keeps of a person, and for how many days it is thought fresh. */
export interface Concept {
  readonly title: string;
  /** A SNOMED CT code (record headings are those of the UK edition), or our own `onward:` code where none is certain. */
  readonly code: `onward:${string}` | { readonly system: typeof SNOMED_CT; readonly code: string; readonly display: string };
  readonly type: 'text' | 'choice' | 'choices';
  readonly category: SharingCategory;
  readonly freshForDays: number;
}

const snomed = (code: string, display: string): Concept['code'] => ({ system: SNOMED_CT, code, display });
type Row = readonly [title: string, type: Concept['type'], category: SharingCategory, freshForDays: number, code?: Concept['code']];

/** Freshness is our own first reckoning, to be confirmed clinically: 1 day for what holds only now, a year for what seldom changes. */
const ROWS = {
  'reason-for-referral': ['Reason for referral', 'text', 'general', 1],
  'requested-action': ['What is asked for', 'choices', 'general', 1],
  'requested-action-details': ['What is asked for, in detail', 'text', 'general', 1],
  'presenting-situation': ['Presenting situation', 'text', 'general', 1, snomed('886891000000102', 'Presenting complaints or issues')],
  urgency: ['Urgency', 'choice', 'general', 1],
  'urgency-reason': ['Reason for urgency', 'text', 'general', 1],
  'risk-to-person': ['Risk to the person', 'choice', 'safeguarding', 1],
  'risk-to-person-details': ['Risk to the person: details', 'text', 'safeguarding', 1],
  'risk-to-others': ['Risk from the person', 'choice', 'safeguarding', 1],
  'risk-to-others-details': ['Risk from the person: details', 'text', 'safeguarding', 1],
  'visit-safety': ['Safety of staff who visit', 'text', 'general', 30],
  'safeguarding-concern': ['Safeguarding concern', 'choice', 'safeguarding', 1],
  'safeguarding-concern-details': ['Safeguarding concern: details', 'text', 'safeguarding', 1],
  'legal-status': ['Legal status', 'choices', 'mental-health', 7],
  'police-reference': ['Police involvement and reference', 'text', 'police', 30],
  'medical-history': [
    'Medical history', 'text', 'general', 180,
    snomed('933271000000106', 'Relevant past medical, surgical and mental health history'),
  ],
  'mental-health-history': ['Mental health history', 'text', 'mental-health', 180],
  medicines: ['Medicines', 'text', 'general', 30, snomed('933361000000108', 'Medications and medical devices')],
  'allergy-status': ['Allergies known or not', 'choice', 'general', 365],
  allergies: ['Allergies and adverse reactions', 'text', 'general', 365, snomed('886921000000105', 'Allergies and adverse reactions')],
  'substance-use': ['Alcohol and drug use', 'text', 'substance-misuse', 90],
  'advance-decisions': ['Advance decisions and wishes for the end of life', 'text', 'end-of-life', 90],
  'interpreter-needed': ['Interpreter needed', 'choice', 'general', 365, snomed('315594003', 'Interpreter needed')],
  'interpreter-language': ['Language of the interpreter', 'text', 'general', 365],
  'communication-needs': ['Communication needs', 'choices', 'general', 365],
  'communication-needs-details': ['Communication needs: details', 'text', 'general', 365],
  'access-needs': ['Access needs and reasonable adjustments', 'text', 'general', 365],
  'living-situation': ['Living situation', 'choice', 'general', 90],
  'living-situation-details': ['Living situation: details', 'text', 'general', 90],
  carers: ['Carers and supporters', 'text', 'general', 180],
  dependants: ['People and animals who depend on the person', 'text', 'general', 180],
  'services-involved': ['Services already involved', 'text', 'general', 60],
  'persons-wishes': ["The person's own wishes", 'text', 'general', 30],
  'agreement-basis': ['Who agreed, or on what basis', 'choice', 'general', 1],
  'agreement-given-by': ['Who agreed, and in what capacity', 'text', 'general', 1],
  'agreement-reason': ['Why agreement was not asked for or not given', 'text', 'safeguarding', 1],
  'mental-capacity': ['Capacity to agree to the referral', 'choice', 'mental-health', 1],
} as const satisfies Record<string, Row>;

const rows: readonly (readonly [string, Row])[] = Object.entries(ROWS);

/** The dictionary of concepts, by key; a question names its concept with `x-concept`. */
export const CONCEPTS: Readonly<Record<string, Concept>> = Object.fromEntries(
  rows.map(([key, [title, type, category, freshForDays, code]]) => [key, { title, type, category, freshForDays, code: code ?? `onward:${key}` }]),
);
