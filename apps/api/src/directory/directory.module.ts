import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/index.js';
import { PeopleModule } from '../people/index.js';
import { FitCheck } from './fit/fit-check.js';
import { FitFacts } from './fit/fit-facts.js';
import { FitQuestions } from './fit/fit-questions.js';
import { FitRanking } from './fit/fit-ranking.js';
import { FitController } from './fit/fit.controller.js';
import { KnownCriteria } from './fit/known-criteria.js';
import { DirectoryImports } from './import/directory-imports.js';
import { Directory } from './services/directory.js';
import { ServicesController } from './services/services.controller.js';

/** Organisations and services: where one could turn to, and which of them takes whom. */
@Module({
  imports: [FormsModule, PeopleModule],
  controllers: [ServicesController, FitController],
  providers: [Directory, DirectoryImports, FitCheck, FitFacts, FitQuestions, FitRanking, KnownCriteria],
  exports: [Directory, DirectoryImports, FitCheck],
})
export class DirectoryModule {}
