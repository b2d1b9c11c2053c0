/** Who may see an answer beyond those the referral itself goes to: answers are stored one row per category. */
export const SHARING_CATEGORIES = [
  'general',
  'mental-health',
  'safeguarding',
  'sexual-health',
  'substance-misuse',
  'end-of-life',
  'police',
] as const;
export type SharingCategory = (typeof SHARING_CATEGORIES)[number];

/** Kinds of organisation that send referrals; what a form requires may differ by them. `self` is the person or their carer. */
export const REFERRER_KINDS = [
  'gp-practice',
  'nhs-trust',
  'police',
  'local-authority',
  'voluntary',
  'education',
  'ambulance',
  'prison',
  'other',
  'self',
] as const;
export type ReferrerKind = (typeof REFERRER_KINDS)[number];

/** How soon a referral must be seen, from least to most pressing: the same words as its lifecycle has. */
export const PRIORITIES = ['routine', 'soon', 'urgent', 'emergency'] as const;
export type Priority = (typeof PRIORITIES)[number];
