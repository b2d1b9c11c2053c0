import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';

/** Gives everyone the one `Clock`: the machine's, or the one that a seed or a test steps. */
@Module({})
export class ClockModule {
  static of(clock: Clock = new SystemClock()): DynamicModule {
    return { module: ClockModule, global: true, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
