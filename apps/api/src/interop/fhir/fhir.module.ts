import { Module } from '@nestjs/common';
import { FormsModule } from '../../forms/index.js';
import { FhirController } from './fhir.controller.js';
import { FhirReads } from './fhir-reads.js';

/** FHIR R4 at the edge. */
@Module({ imports: [FormsModule], controllers: [FhirController], providers: [FhirReads] })
export class FhirModule {}
