export { AfterSending } from './lifecycle/after-sending.js';
export { DueDeadlines } from './lifecycle/deadlines/due-deadlines.js';
export { HandOvers } from './lifecycle/hand-overs.js';
export { PriorityRaises, type Raised } from './lifecycle/priority-raises.js';
export { Letters } from './letter/letters.js';
export { SendReferral } from './lifecycle/send/send-referral.js';
export { ReferralsModule } from './referrals.module.js';
export { FreshEvents } from './stream/fresh-events.js';
export { StreamHub } from './stream/stream-hub.js';
