export { startApp, TUESDAY, type TestApp } from './test-app.js';
export { TestClient, type Answered, type Sent } from './test-client.js';
