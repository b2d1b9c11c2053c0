export { FhirModule } from './fhir/index.js';
export { runOdsCommand } from './ods/index.js';
export * from './open-referral/index.js';
