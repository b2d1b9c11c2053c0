import type { ReferrerKind } from '../vocabulary.js';
import { loinc, type ConceptRow } from './concept-row.js';

/**
 * Who judges how long somebody may live, and what is tried at the end: “this data item can only be completed by key worker, GP or responsible clinician”
 * (SCCI1580, item 34). A hospice is a voluntary body here.
 */
const CLINICIANS: readonly ReferrerKind[] = ['gp-practice', 'nhs-trust', 'voluntary'];

/** What the supplements ask of mind, body and the end of life. */
export const HEALTH_CONCEPTS = {
  'mental-health-duration': ['How long the present difficulty has lasted', 'choice', 'mental-health', 'now'],
  'mental-health-effect': ['What mental ill health stops the person from doing', 'choices', 'mental-health', 'month'],
  'mental-health-signs': ['Signs of severe mental illness', 'choices', 'mental-health', 'now'],
  'self-harm': ['Self-harm and attempts to end life', 'choice', 'mental-health', 'now'],
  'self-harm-details': ['Self-harm: details', 'text', 'mental-health', 'now'],
  'safety-plan': ['Safety plan or crisis plan', 'text', 'mental-health', 'season'],
  'mental-health-treatment': ['Treatment for mental health that was tried', 'text', 'mental-health', 'half-year'],
  'physical-checks': ['Physical health checks done lately', 'text', 'general', 'season'],
  'pregnancy-or-birth': ['Pregnancy, or a birth in the last year', 'choice', 'general', 'month'],
  'trauma-history': ['Abuse or trauma lived through', 'choice', 'mental-health', 'year'],
  'employment-status': ['Work and study', 'choice', 'general', 'season', loinc('67875-5', 'Employment status - current')],

  'palliative-diagnosis': ['Main diagnosis for palliative care', 'text', 'end-of-life', 'half-year', { recordedBy: CLINICIANS }],
  'likely-prognosis': ['Likely prognosis', 'choice', 'end-of-life', 'week', { recordedBy: CLINICIANS }],
  'prognosis-awareness': ['Who knows of the prognosis', 'choices', 'end-of-life', 'month'],
  'functional-status': ['What the person can do for themselves', 'text', 'general', 'month'],
  'palliative-key-worker': ['Who coordinates palliative care', 'text', 'end-of-life', 'season'],
  'anticipatory-medicines': ['Anticipatory medicines', 'choice', 'end-of-life', 'week', { recordedBy: CLINICIANS }],
  'anticipatory-medicines-place': ['Where anticipatory medicines are kept', 'text', 'end-of-life', 'week'],
  'preferred-place-of-death': ['Preferred place of death', 'choice', 'end-of-life', 'season'],
  'end-of-life-wishes': ['Wishes for care near the end of life', 'text', 'end-of-life', 'season'],
  'cpr-decision': ['Decision about resuscitation', 'choice', 'end-of-life', 'now', { recordedBy: CLINICIANS }],
  'cpr-decision-date': ['Date of the decision about resuscitation', 'date', 'end-of-life', 'now', { recordedBy: CLINICIANS }],
  'cpr-decision-awareness': ['Who knows of the decision about resuscitation', 'choices', 'end-of-life', 'now'],

  'falls-in-past-year': ['Falls in the past year', 'choice', 'general', 'month', loinc('52552-7', 'Falls in the past year')],
  'last-fall': ['The last fall', 'text', 'general', 'month'],
  'fall-consequences': ['What falls have led to', 'choices', 'general', 'month'],
  'falls-risk-factors': ['What makes falls likelier', 'choices', 'general', 'season'],
  mobility: ['How the person gets about', 'choice', 'general', 'season'],
  'frailty-level': ['Level of frailty', 'choice', 'general', 'half-year'],
} as const satisfies Record<string, ConceptRow>;
