export { SelfReferralModule } from './self-referral.module.js';
