import { Module } from '@nestjs/common';
import { FormLibrary } from './form-library.js';
import { FormsController } from './forms.controller.js';

/** The published forms, for whoever fills one in. */
@Module({ controllers: [FormsController], providers: [FormLibrary], exports: [FormLibrary] })
export class FormsModule {}
