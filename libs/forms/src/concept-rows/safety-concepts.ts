import type { ConceptRow } from './concept-row.js';

/** What the supplements ask of children, and of harm by others. */
export const SAFETY_CONCEPTS = {
  'household-of-child': ['Who lives with the child', 'list', 'safeguarding', 'season'],
  'parental-responsibility': ['Who has parental responsibility', 'text', 'safeguarding', 'half-year'],
  'parents-informed': ['Whether parents know of the referral', 'choice', 'safeguarding', 'now'],
  'child-seen': ['Whether the child was seen and heard', 'choice', 'safeguarding', 'now'],
  'harm-to-child': ['Kinds of harm to the child', 'choices', 'safeguarding', 'now'],
  'child-development': ['Worries about the child’s development', 'choices', 'safeguarding', 'season'],
  'parenting-capacity': ['What parents find hard', 'choices', 'safeguarding', 'season'],
  'family-circumstances': ['Family and surroundings', 'choices', 'safeguarding', 'season'],
  'child-strengths': ['What goes well for the child', 'text', 'safeguarding', 'season'],
  'school-attendance': ['Attendance at school or nursery', 'choice', 'general', 'month'],
  'child-disability': ['Disability or special educational needs of the child', 'choice', 'general', 'year'],

  'domestic-abuse-kinds': ['Kinds of domestic abuse', 'choices', 'safeguarding', 'now'],
  'domestic-abuse-by': ['By whom the person is abused', 'choices', 'safeguarding', 'month'],
  'contact-with-abuser': ['Contact with whoever abuses', 'choice', 'safeguarding', 'now'],
  'not-to-be-told': ['Who must not learn of help being sought', 'text', 'safeguarding', 'now'],
  'domestic-abuse-assessment': ['Risk assessment for domestic abuse', 'choice', 'safeguarding', 'now'],
  'domestic-abuse-assessment-date': ['Date of the risk assessment for domestic abuse', 'date', 'safeguarding', 'now'],
  'marac-referral': ['Referral to a Marac', 'choice', 'safeguarding', 'now'],
  'marac-criteria': ['Why a Marac', 'choices', 'safeguarding', 'now'],
  'knows-of-marac': ['Whether the person knows of the Marac', 'choice', 'safeguarding', 'now'],
  'children-affected-by-abuse': ['Children affected by domestic abuse', 'choice', 'safeguarding', 'now'],
  'protective-orders': ['Orders and conditions that protect', 'text', 'safeguarding', 'week'],
  'help-wanted-with-abuse': ['Help that the person wants', 'choices', 'safeguarding', 'now'],
  'unsafe-areas': ['Where the person would not be safe', 'text', 'safeguarding', 'now'],
} as const satisfies Record<string, ConceptRow>;
