export { FhirModule } from './fhir.module.js';
