import { Module } from '@nestjs/common';
import { FormEditing } from './form-editing.js';
import { FormEditingController } from './form-editing.controller.js';
import { FormLibrary } from './form-library.js';
import { FormPublishing } from './form-publishing.js';
import { FormsController } from './forms.controller.js';
import { FormGate } from './gate/form-gate.js';

/** Forms as data: for whoever fills one in, and for administrators, who write them. */
@Module({ controllers: [FormsController, FormEditingController], providers: [FormLibrary, FormEditing, FormPublishing, FormGate], exports: [FormLibrary] })
export class FormsModule {}
