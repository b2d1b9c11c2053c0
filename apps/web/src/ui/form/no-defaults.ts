import type { Experimental_DefaultFormStateBehavior } from '@rjsf/utils';

/** Nothing answers a question for a person. Left to itself the library answers “no” to each yes/no, and the first of a list. */
export const NO_DEFAULTS: Experimental_DefaultFormStateBehavior = {
  constAsDefaults: 'never',
  requiredBooleanDefault: 'skip',
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
};
