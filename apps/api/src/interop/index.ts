export { FhirModule } from './fhir/index.js';
export * from './open-referral/index.js';
