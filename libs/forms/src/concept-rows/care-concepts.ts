import type { ConceptRow } from './concept-row.js';

/** What the supplements ask of daily life, care and home. */
export const CARE_CONCEPTS = {
  'care-needs': ['What the person cannot manage', 'choices', 'general', 'season'],
  'how-managed': ['How the person manages', 'choices', 'general', 'season'],
  'care-needs-cause': ['What care needs come from', 'choices', 'general', 'half-year'],
  'wellbeing-impact': ['What care needs mean for wellbeing', 'text', 'general', 'month'],
  'equipment-and-adaptations': ['Equipment and adaptations', 'text', 'general', 'half-year'],
  'carer-assessment': ['Carer’s assessment', 'choice', 'general', 'season'],
  'carer-goes-on': ['Whether the carer can go on', 'choice', 'general', 'month'],
  'taking-part': ['What makes it hard to take part', 'choices', 'general', 'now'],
  advocate: ['Somebody to help the person take part', 'choice', 'general', 'season'],
  'expected-discharge': ['Expected date of leaving hospital, prison or care', 'date', 'general', 'now'],
  'money-managed-by': ['Who looks after the person’s money', 'choice', 'general', 'half-year'],

  'home-hazards': ['Hazards at home', 'choices', 'general', 'season'],
  'technology-in-use': ['Alarms and other technology in use', 'choices', 'general', 'half-year'],
  'technology-agreed': ['Agreement to technology', 'choice', 'general', 'now'],
  'alarm-responders': ['Who comes when an alarm is raised', 'text', 'general', 'season'],

  'homelessness-agreement': ['Agreement to being referred as homeless', 'choices', 'general', 'now'],
  'homelessness-status': ['Homeless, or about to be', 'choice', 'general', 'now'],
  'homeless-from': ['Date from which there is no home', 'date', 'general', 'now'],
  'homelessness-reason': ['Why the home is being lost', 'choice', 'safeguarding', 'month'],
  'notice-to-leave': ['Notice to leave', 'choice', 'general', 'month'],
  'leaving-institution': ['Leaving hospital, prison, care or the forces', 'choice', 'general', 'month'],
  'housing-priority': ['What may give priority for housing', 'choices', 'safeguarding', 'month'],
  'local-connection': ['Connection with the area', 'choices', 'general', 'half-year'],
} as const satisfies Record<string, ConceptRow>;
