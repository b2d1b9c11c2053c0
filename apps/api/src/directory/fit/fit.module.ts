import { Module } from '@nestjs/common';
import { FormsModule } from '../../forms/index.js';
import { PeopleModule } from '../../people/index.js';
import { DirectoryModule } from '../directory.module.js';
import { FitCheck } from './fit-check.js';
import { FitFacts } from './fit-facts.js';
import { FitQuestions } from './fit-questions.js';
import { FitRanking } from './fit-ranking.js';
import { FitController } from './fit.controller.js';
import { KnownCriteria } from './known-criteria.js';

/** Which services take whom. */
@Module({
  imports: [DirectoryModule, FormsModule, PeopleModule],
  controllers: [FitController],
  providers: [FitCheck, FitFacts, FitQuestions, FitRanking, KnownCriteria],
  exports: [FitCheck],
})
export class FitModule {}
