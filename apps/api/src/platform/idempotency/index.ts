export { Idempotency, type Written } from './idempotency.js';
export { IdempotencyModule } from './idempotency.module.js';
export { sameAgain, sendAnswer, type Answer, type KeptAnswer } from './kept-answer.js';
export { requestKey, type RequestKey } from './request-key.js';
export { Twins } from './twins.js';
