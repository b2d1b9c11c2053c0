import type { Beginning, ReferralStory } from '../factories/referral-story.js';
import { SERVICES, userId, type Somebody } from '../factories/testshire.js';
import type { referralIn, TimelineEvent } from '../referrals/moves.js';
import type { Device } from './harness/index.js';

/** An act of triage: by whom, on what, what is filled in, and what is read of it afterwards, on the page and in the API. */
export interface Act {
  readonly who: Somebody;
  /** On its button. */
  readonly label: string;
  readonly type: string;
  readonly on: Parameters<typeof referralIn>[1];
  readonly beginning?: Beginning;
  /** What happened to it just now, within the minute. */
  readonly meanwhile?: (story: ReferralStory) => Promise<unknown>;
  /** By question or label: what is written, chosen or ticked. */
  readonly given?: Readonly<Record<string, string>>;
  /** What the form says of it before it is sent. */
  readonly says: string;
  /** Over the page once it is sent, before the person's name. */
  readonly done: string;
  readonly reads: readonly string[];
  readonly sent?: Partial<Omit<TimelineEvent, 'type'>>;
  readonly at: readonly Device[];
  /** Of its form, filled in; absent where another row has the same one. */
  readonly picture?: string;
}

const BOTH = ['desk', 'phone'] as const;
const DESK = ['desk'] as const;
const PHONE = ['phone'] as const;
const FALLS = 'The falls clinic at the leisure centre.';

/** Each act of triage at least once; those with the most to fill in, at both widths. */
export const ACTS: readonly Act[] = [
  {
    who: 'triager', label: 'Accept', type: 'accept', on: 'submitted', at: DESK, picture: 'triage-accept',
    given: { 'The person will be contacted by': '2026-03-12T14:30', 'Message to everyone': 'We ring her on Thursday.' },
    says: 'By when the person will be contacted.', done: 'Accepted', reads: ['Contact the person', 'We ring her on Thursday.'],
    sent: { to: 'accepted', data: { contactBy: '2026-03-12T14:30:00.000Z' }, content: { toReferrer: 'We ring her on Thursday.' } },
  },
  {
    who: 'triager', label: 'Redirect', type: 'redirect', on: 'triaged', at: PHONE, picture: 'triage-redirect-chosen',
    given: { 'Search services by name or need': 'social', 'Which service should have it?': 'Adult Social Care', Reason: 'Wrong service', 'Note for the team': 'She has no mental illness.' },
    says: 'It moved on to Adult Social Care: wrong service. They need not send it again.', done: 'Redirected', reads: ['Moved on to Adult Social Care: wrong service'],
    sent: { to: 'redirected', data: { reason: 'wrong-service', toServiceId: SERVICES.socialCare.id } },
  },
  {
    who: 'service-manager', label: 'Redirect', type: 'redirect', on: 'accepted', at: DESK,
    given: { 'Search services by name or need': 'talk', 'Which service should have it?': 'Talking Therapies', Reason: 'Transfer after assessment' },
    says: 'It moved on to Talking Therapies: transfer after assessment.', done: 'Redirected', reads: ['Moved on to Talking Therapies: transfer after assessment'],
    sent: { from: 'accepted', to: 'redirected', data: { reason: 'transfer-after-assessment' } },
  },
  {
    who: 'coordinator', label: 'Redirect', type: 'redirect', on: 'escalated', at: PHONE,
    given: { 'Search services by name or need': 'mental', 'Which service should have it?': 'Community Mental Health', Reason: 'Other', 'Note for the team': 'They are the ones.' },
    says: 'It moved on to Community Mental Health: other.', done: 'Redirected', reads: ['Moved on to Community Mental Health: other', 'They are the ones.'],
    sent: { from: 'escalated', to: 'redirected' },
  },
  {
    who: 'triager', label: 'Ask', type: 'request-information', on: 'submitted', at: BOTH, picture: 'triage-ask',
    given: { 'Your question': 'Is the sister still coming?', 'Which answers is it about?': 'What medicines does the person take?' },
    says: 'Until then the time to decide runs on.', done: 'Asked about', reads: ['The referrer was asked', 'Is the sister still coming?'],
    sent: { to: 'information-requested', data: { pointers: ['/medicines'] }, content: { question: 'Is the sister still coming?' } },
  },
  {
    who: 'coordinator', label: 'Ask', type: 'request-information', on: 'escalated', at: PHONE,
    given: { 'Your question': 'Who has tried what so far?' },
    says: 'Your question, and by when to answer it.', done: 'Asked about', reads: ['Who has tried what so far?'], sent: { from: 'escalated', to: 'information-requested' },
  },
  {
    who: 'triager', label: 'Advise', type: 'advise', on: 'submitted', at: DESK, picture: 'triage-advise',
    given: { 'Your advice': 'Try a sleep diary for two weeks.' },
    says: 'They close the referral with it, or send it back to you.', done: 'Advice sent about', reads: ['Advice given', 'Try a sleep diary for two weeks.'],
    sent: { to: 'advised', content: { advice: 'Try a sleep diary for two weeks.' } },
  },
  {
    who: 'triager', label: 'Propose to decline', type: 'propose-decline', on: 'submitted', at: BOTH, picture: 'triage-propose-decline',
    given: { Reason: 'Criteria not met', 'What to do instead': FALLS },
    says: 'A coordinator decides whether it is declined: criteria not met.', done: 'Proposed to decline', reads: ['With the coordinator', FALLS],
    sent: { to: 'escalated', data: { reason: 'criteria-not-met' }, content: { alternative: FALLS } },
  },
  {
    who: 'triager', label: 'Record contact', type: 'start', on: 'accepted', at: BOTH, picture: 'triage-record-contact',
    given: { 'What is it?': 'Visit', When: '2026-03-13T09:15', Where: 'At her home' },
    says: 'What it is (visit), when, and where.', done: 'Recorded for', reads: ['Care under way', 'Care begun: visit, Friday 13 March at 09:15', 'At her home'],
    sent: { to: 'in-progress', data: { kind: 'visit', at: '2026-03-13T09:15:00.000Z' }, content: { place: 'At her home' } },
  },
  {
    who: 'service-manager', label: 'Record contact', type: 'start', on: 'accepted', at: PHONE, picture: 'triage-late-appointment',
    given: { 'What is it?': 'Appointment', When: '2026-09-14T09:15' },
    says: 'this is later. It is recorded all the same', done: 'Recorded for', reads: ['Care under way', 'Care begun: appointment, Monday 14 September at 09:15'], sent: { to: 'in-progress' },
  },
  {
    who: 'triager', label: 'Complete', type: 'complete', on: 'in-progress', at: BOTH, picture: 'triage-complete',
    given: { Outcome: 'Seen and discharged', Summary: 'Six visits; she sleeps and eats.' },
    says: 'It was completed: seen and discharged.', done: 'Completed', reads: ['Completed: seen and discharged', 'Six visits; she sleeps and eats.'],
    sent: { to: 'completed', data: { outcome: 'seen-and-discharged' }, content: { summary: 'Six visits; she sleeps and eats.' } },
  },
  {
    who: 'triager-2', label: 'Complete', type: 'complete', on: 'submitted', beginning: { to: 'safeguarding' }, at: DESK,
    meanwhile: (story) => story.next('triager-2', 'accept'),
    given: { Outcome: 'Enquiry', Summary: 'A section 42 enquiry is open.' },
    says: 'It was completed: enquiry.', done: 'Completed', reads: ['Completed: enquiry'], sent: { to: 'completed', data: { outcome: 'enquiry' } },
  },
  {
    who: 'triager', label: 'Set priority', type: 'triage', on: 'submitted', at: PHONE, picture: 'triage-emergency',
    given: { Priority: 'Emergency' },
    says: 'If a life is in danger now, call 999 first.', done: 'Priority set for', reads: ['Emergency', 'Being considered'], sent: { to: 'triaged', data: { priority: 'emergency' } },
  },
  {
    who: 'service-manager', label: 'Change priority', type: 'reprioritise', on: 'accepted', beginning: { priority: 'urgent' }, at: PHONE, picture: 'triage-change-priority',
    given: { Priority: 'Soon', 'Note for the team': 'Her sister has moved in.' },
    says: 'Its priority is soon.', done: 'Priority changed for', reads: ['Priority changed: soon', 'Her sister has moved in.'], sent: { data: { priority: 'soon' }, content: { note: 'Her sister has moved in.' } },
  },
  {
    who: 'coordinator', label: 'Change priority', type: 'reprioritise', on: 'escalated', at: DESK,
    given: { Priority: 'Urgent' }, says: 'Its priority is urgent.', done: 'Priority changed for', reads: ['Priority changed: urgent'], sent: { data: { priority: 'urgent' } },
  },
  {
    who: 'service-manager', label: 'Message', type: 'message', on: 'accepted', at: DESK, picture: 'triage-message',
    given: { 'Message to everyone': 'Thank you: we have it. 🌱', 'Note for the team': 'Ring after ten.' },
    says: 'Thank you: we have it. 🌱', done: 'Message sent about', reads: ['To everyone: Thank you: we have it. 🌱', 'Team note: Ring after ten.'],
    sent: { content: { toReferrer: 'Thank you: we have it. 🌱', note: 'Ring after ten.' } },
  },
  {
    who: 'triager', label: 'Message', type: 'message', on: 'in-progress', at: PHONE,
    given: { 'Note for the team': 'Ring after ten.' }, says: 'Only that the team made a note.', done: 'Message sent about', reads: ['Team note: Ring after ten.'],
  },
  {
    who: 'triager', label: 'Assign', type: 'assign', on: 'submitted', at: PHONE, picture: 'triage-assign',
    meanwhile: (story) => story.next('triager-colleague', 'triage', { priority: 'routine' }),
    given: { 'Who takes it?': 'Nurse Jay' }, says: 'It was given to a member of staff, and their name.', done: 'Assigned', reads: ['assigned to Nurse Jay'], sent: { data: { userId: userId('triager-colleague') } },
  },
  {
    who: 'service-manager', label: 'Put back for the team', type: 'release', on: 'triaged', at: PHONE, picture: 'triage-put-back',
    meanwhile: (story) => story.next('triager', 'assign', { userId: userId('triager') }), says: 'It was put back for the team.', done: 'Put back', reads: ['assigned to nobody', 'Put back for the team'],
  },
  {
    who: 'triager', label: 'Amend an answer', type: 'amend', on: 'submitted', at: DESK, picture: 'triage-amend',
    given: { 'Which answer?': 'What helps the person to communicate?', 'What helps the person to communicate?': 'Large print' },
    says: 'Some of the answers were amended.', done: 'Amended the answers of', reads: ['Large print', 'Answers amended'],
  },
  {
    who: 'triager', label: 'Open again', type: 'reopen', on: 'completed', at: PHONE, picture: 'triage-open-again',
    given: { 'Note for the team': 'She rang back.' }, says: 'It was opened again.', done: 'Opened again', reads: ['Accepted', 'She rang back.'], sent: { from: 'completed', to: 'accepted' },
  },
  {
    who: 'triager', label: 'Take back the last act', type: 'retract', on: 'submitted', at: DESK, picture: 'triage-take-back-form',
    meanwhile: (story) => story.next('triager', 'accept'), says: 'That the last act was taken back.', done: 'Taken back', reads: ['The last act was taken back'], sent: { from: 'accepted', to: 'submitted' },
  },
  {
    who: 'coordinator', label: 'Entered in error', type: 'entered-in-error', on: 'escalated', at: DESK, picture: 'triage-entered-in-error',
    given: { 'Note for the team': 'It is about her twin.' }, says: 'It is closed once two people have said so.', done: 'Marked as entered in error', reads: ['a second person must confirm it', 'It is about her twin.'],
    sent: { from: 'escalated', to: 'escalated' },
  },
  {
    who: 'triager', label: 'Entered in error', type: 'entered-in-error', on: 'escalated', at: PHONE,
    meanwhile: (story) => story.next('coordinator', 'entered-in-error', { note: 'It is about her twin.' }),
    given: { 'Note for the team': 'Yes: the twin.' }, says: 'It is closed once two people have said so.', done: 'Marked as entered in error', reads: ['Closed: it was entered in error', 'Yes: the twin.'], sent: { to: 'withdrawn' },
  },
  {
    who: 'coordinator', label: 'Not entered in error after all', type: 'entered-in-error', on: 'escalated', at: PHONE, picture: 'triage-not-in-error',
    meanwhile: (story) => story.next('coordinator', 'entered-in-error', { note: 'It is about her twin.' }),
    given: { 'Note for the team': 'She has no twin.' }, says: 'It is not entered in error after all.', done: 'Not entered in error:', reads: ['Not entered in error after all', 'She has no twin.'],
    sent: { from: 'escalated', to: 'escalated', data: { undo: true } },
  },
  { who: 'triager', label: 'Record a death', type: 'record-death', on: 'accepted', at: DESK, picture: 'triage-death', given: { 'Note for the team': 'Her sister rang: this morning.' }, says: 'From then on nobody is sent notices', done: 'Death recorded', reads: ['The person’s death was recorded.'] },
  {
    who: 'service-manager', label: 'Death recorded by mistake', type: 'record-death', on: 'accepted', at: PHONE, picture: 'triage-death-by-mistake',
    meanwhile: (story) => story.next('triager', 'record-death'), given: { 'Note for the team': 'It was her sister.' }, says: 'The record of a death was taken back.', done: 'Death taken back', reads: ['The record of a death was taken back'], sent: { data: { undo: true } },
  },
];

/** Of which tests of their own tell: the coordinator's, and what is put right on a page of its own. */
export const TOLD_ELSEWHERE = ['decline', 'correct-person', 'redact'];
/** What the API offers and no page has a button for yet. */
export const WITHOUT_BUTTON = ['attach'];
