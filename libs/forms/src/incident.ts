/**
 * Concepts whose answer tells of what happened rather than of one person: said of one person of an incident, it is offered to the referral of the next, and counts
 * once it is confirmed. Not so risk, urgency, capacity and agreement, which are each person's own.
 */
export const INCIDENT_CONCEPTS: readonly string[] = ['reason-for-referral', 'requested-action', 'requested-action-details', 'presenting-situation', 'visit-safety', 'police-reference'];
