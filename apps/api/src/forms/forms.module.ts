import { Module } from '@nestjs/common';
import { FormEditing } from './form-editing.js';
import { FormEditingController } from './form-editing.controller.js';
import { FormImport } from './form-import.js';
import { FormImportController } from './form-import.controller.js';
import { FormLibrary } from './form-library.js';
import { FormPublishing } from './form-publishing.js';
import { FormsController } from './forms.controller.js';
import { FormGate } from './gate/form-gate.js';

/** Forms as data: for whoever fills one in, and for administrators, who write them. */
@Module({ controllers: [FormsController, FormEditingController, FormImportController], providers: [FormLibrary, FormEditing, FormPublishing, FormImport, FormGate], exports: [FormLibrary] })
export class FormsModule {}
