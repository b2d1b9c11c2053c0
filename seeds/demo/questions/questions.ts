import { daysAgo, minutesAgo, type Moment } from '../moments.js';

/** A question to a service without a referral, and what was answered. */
export interface DemoQuestion {
  readonly by: string;
  /** The key of the service. */
  readonly to: string;
  readonly topic: 'clinical' | 'practical';
  readonly text: string;
  readonly at: Moment;
  readonly replies: readonly { readonly by: string; readonly at: Moment; readonly act: { readonly type: 'answer' | 'ask-again' | 'settle'; readonly text?: string } }[];
}

/** One that waits for an answer, one whose answer waits to be read, and one that is settled. Nobody in them is named. */
export const QUESTIONS: readonly DemoQuestion[] = [
  {
    by: 'police', to: 'access-team', topic: 'practical', at: minutesAgo(50), replies: [],
    text: 'We meet a man most nights by the lock. He talks to people who are not there, harms nobody, and will not see a doctor. May the police refer him to you if he agrees, or does it have to be his GP?',
  },
  {
    by: 'gp', to: 'access-team', topic: 'clinical', at: daysAgo(2, '11:10'),
    text: 'A woman of 34, on sertraline 100 mg for ten weeks, is no better and sleeps badly. No thoughts of ending her life. Would you see her now, or is there something to try first?',
    replies: [
      {
        by: 'triager', at: daysAgo(1, '14:25'),
        act: { type: 'answer', text: 'Thank you. From what you say she would not need us yet. Talking Therapies can see her now beside the medicine; review the dose with her in two weeks. If she gets worse, or has thoughts of ending her life, refer to us as urgent.' },
      },
    ],
  },
  {
    by: 'social-worker', to: 'adult-social-care', topic: 'practical', at: daysAgo(12, '09:30'),
    text: 'A mother of one of our families looks after her own father too. Who assesses a carer who lives in the next county from the person cared for?',
    replies: [
      { by: 'triager-2', at: daysAgo(11, '15:40'), act: { type: 'answer', text: 'The council where the father lives does: that is us. Refer her to us as a carer, and say that she cannot come in school hours.' } },
      { by: 'social-worker', at: daysAgo(11, '16:05'), act: { type: 'settle' } },
    ],
  },
];
