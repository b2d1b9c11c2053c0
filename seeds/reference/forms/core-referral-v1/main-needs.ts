/**
 * What somebody may most need help with, in the words of who refers: services say which of them they take. What would tell by itself what the alias of a service
 * hides (abuse by a partner, sexual health) is not among them. The last is no answer that decides anything.
 */
export const MAIN_NEEDS = {
  'low-mood': 'Worry, low mood or stress',
  'mental-illness': 'A mental illness, or low mood that treatment has not helped',
  'mental-health-crisis': 'A mental health crisis',
  memory: 'Memory or confusion',
  falls: 'Falls, or being unsteady',
  'daily-living': 'Daily life at home: washing, eating, moving about',
  nursing: 'A wound, or other nursing at home',
  'suddenly-worse': 'Suddenly more unwell at home',
  'child-development': 'How a child develops',
  'child-at-risk': 'A child who may come to harm',
  'adult-at-risk': 'An adult with care needs who may be abused or neglected',
  'family-life': 'Family life with children',
  housing: 'No home, or one that may be lost',
  loneliness: 'Loneliness',
  'substance-use': 'Alcohol or drugs',
  'end-of-life': 'An illness that will shorten life',
  caring: 'Looking after somebody',
  'money-or-food': 'Money or food',
  'not-known': 'Something else, or not sure',
} as const;

export type MainNeed = keyof typeof MAIN_NEEDS;
