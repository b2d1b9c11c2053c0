export * from './open-referral/index.js';
