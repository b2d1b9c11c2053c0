/** The states in which the next decision is the reader's: what is with the coordinator is theirs alone. */
export const toDecide = (isDesk: boolean): readonly string[] => (isDesk ? ['escalated'] : ['submitted', 'redirected', 'triaged']);
