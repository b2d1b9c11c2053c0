import { Module, type DynamicModule } from '@nestjs/common';
import { ClockModule, type Clock } from './clock/index.js';
import { ConfigModule, type Config } from './config/index.js';
import { HealthController, Metrics, Readiness } from './health/index.js';
import { RequestStages } from './http/index.js';
import { OpenApiController, OpenApiDocument } from './openapi/index.js';
import { PageErrorsController } from './page-errors/index.js';

/** What every feature stands on and may inject: CONFIG, Clock, RequestStages, Readiness, Metrics. */
@Module({})
export class PlatformModule {
  static of(config: Config, clock?: Clock): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [ConfigModule.of(config), ClockModule.of(clock)],
      controllers: [HealthController, OpenApiController, PageErrorsController],
      providers: [RequestStages, Readiness, Metrics, OpenApiDocument],
      exports: [RequestStages, Readiness, Metrics],
    };
  }
}
