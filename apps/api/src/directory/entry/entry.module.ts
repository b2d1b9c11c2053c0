import { Module } from '@nestjs/common';
import { Entries } from './entries.js';
import { EntryController } from './entry.controller.js';
import { EntryUpkeep } from './entry-upkeep.js';

/** Entries of the directory, as who manages the services keeps them. */
@Module({ controllers: [EntryController], providers: [Entries, EntryUpkeep], exports: [EntryUpkeep] })
export class EntryModule {}
