export { HealthController } from './health.controller.js';
export { installMetrics } from './install-metrics.js';
export { Metrics } from './metrics.js';
export { Readiness } from './readiness.js';
export { GRACE, shutDown } from './shut-down.js';
