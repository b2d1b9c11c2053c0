export { FormLibrary, type FormPin } from './form-library.js';
export { FormsModule } from './forms.module.js';
export { storeForms } from './store-forms.js';
