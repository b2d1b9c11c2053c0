export { CORE_KEY } from './core-form.js';
export { FormLibrary, type FormPin } from './form-library.js';
export { retiredForm } from './retired-form.js';
export { FormsModule } from './forms.module.js';
export { storeForms } from './store-forms.js';
