/** The standard referral, which every service accepts: the one form of kind `core`. */
export const CORE_KEY = 'core-referral';
