export { startSecondApp } from './second-app.js';
export { startApp, TUESDAY, type TestApp } from './test-app.js';
export { EventStream, type StreamMessage } from './event-stream.js';
export { TestClient, type Answered, type Sent } from './test-client.js';
export { freePort, ROOT, startProduct, type ProductProcess } from './product-process.js';
export { emptyDatabase, testshireDatabase } from './test-database.js';
export { readsOf } from './reads.js';
export { plainVisit, type PlainPage } from './plain-visit.js';
