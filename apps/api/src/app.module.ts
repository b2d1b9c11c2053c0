import { Module } from '@nestjs/common';

/** The features, and nothing else. */
@Module({ imports: [] })
export class AppModule {}
