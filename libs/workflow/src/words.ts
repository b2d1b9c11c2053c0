/** Coded reasons, outcomes and kinds in plain words, as they stand after "because", in a list, or in a sentence: on pages, in letters. Imports nothing: the web loads it alone. */

/** States in plain words, as a heading. */
const STATES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  submitted: 'Sent',
  redirected: 'Redirected',
  triaged: 'Being considered',
  'information-requested': 'A question for the referrer',
  escalated: 'With the coordinator',
  accepted: 'Accepted',
  'in-progress': 'Care under way',
  advised: 'Advice given',
  completed: 'Completed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

export const stateWords = (state: string): string => STATES[state] ?? state;

export const MOVE_REASONS: Readonly<Record<string, string>> = {
  'wrong-service': 'another service is the right one for this',
  'criteria-not-met': 'the service’s criteria are not met',
  age: 'the service is for people of another age',
  area: 'the service covers another area',
  capacity: 'the service has no room at present',
  specialty: 'another specialty is needed',
  priority: 'it has to be seen sooner than the service can',
  'conflict-of-interest': 'somebody there knows the person',
  'transfer-after-assessment': 'the person was assessed, and another service goes on from here',
  'accepted-in-error': 'it had been accepted by mistake',
  'no-service-exists': 'there is no service for this here',
  other: 'another reason',
};

export const OUTCOMES: Readonly<Record<string, string>> = {
  'seen-and-discharged': 'Seen, and discharged',
  'ongoing-care': 'Seen, and care goes on',
  'referred-on': 'Seen, and referred on',
  'no-further-action': 'Looked into, no further action',
  enquiry: 'Looked into by a safeguarding enquiry',
  'strategy-discussion': 'A strategy discussion was held',
  'did-not-attend': 'The person did not come',
  'was-not-brought': 'The person was not brought',
  'could-not-contact': 'The person could not be reached',
  'declined-by-person': 'The person did not want it',
  died: 'The person has died',
  other: 'Another outcome',
};

export const WITHDRAW_REASONS: Readonly<Record<string, string>> = {
  'person-declined': 'The person does not want it',
  resolved: 'It is no longer needed',
  'sent-in-error': 'It was sent by mistake',
  duplicate: 'There is another referral for the same thing',
  moved: 'The person has moved away',
  died: 'The person has died',
  other: 'Another reason',
};

export const REDACTION_BASES: Readonly<Record<string, string>> = {
  'court-order': 'by a court’s order',
  'right-to-rectification': 'by the person’s right to have it put right',
  'right-to-erasure': 'by the person’s right to have it erased',
};

/** What `start` recorded, in time to come and done. */
export const STARTS: Readonly<Record<string, { readonly ahead: string; readonly done: string }>> = {
  appointment: { ahead: 'Appointment booked', done: 'Seen at an appointment' },
  contact: { ahead: 'Contact planned', done: 'In contact with the person' },
  visit: { ahead: 'Visit planned', done: 'Visited' },
  admission: { ahead: 'Admission planned', done: 'Admitted' },
};

export const wordsOf = (words: Readonly<Record<string, string>>, code: unknown): string | undefined => (typeof code === 'string' ? (words[code] ?? code.replaceAll('-', ' ')) : undefined);
