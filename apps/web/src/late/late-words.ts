const LATE: Readonly<Record<string, string>> = {
  acknowledge: 'First look', decide: 'Decision', answer: 'Answer to a question', contact: 'First contact with the person', outcome: 'Outcome', 'read-advice': 'Reading the advice',
};

/** What is late, as a heading says it. */
export const lateWords = (kind: string): string => LATE[kind] ?? 'The next act';
