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
