export { DirectoryModule } from './directory.module.js';
export { DirectoryImport } from './import/directory-import.js';
export { DirectoryImports } from './import/directory-imports.js';
export { Directory } from './services/directory.js';
export { FitCheck, type ToFit } from './fit/fit-check.js';
export { FitModule } from './fit/fit.module.js';
export type { Filled } from './fit/fit-facts.js';
export type { ServiceView } from './services/service-view.js';
