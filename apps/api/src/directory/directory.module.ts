import { Module } from '@nestjs/common';
import { DirectoryImports } from './import/directory-imports.js';
import { PublishedServices } from './services/published-services.js';
import { Directory } from './services/directory.js';
import { ServicesController } from './services/services.controller.js';

/** Organisations and services: where one could turn to. */
@Module({
  controllers: [ServicesController],
  providers: [Directory, DirectoryImports, PublishedServices],
  exports: [Directory, DirectoryImports, PublishedServices],
})
export class DirectoryModule {}
