export { Clock, SteppedClock, SystemClock } from './clock.js';
export { ClockModule } from './clock.module.js';
