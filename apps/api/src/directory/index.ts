export { DirectoryModule } from './directory.module.js';
export { DirectoryImport } from './import/directory-import.js';
export { DirectoryImports } from './import/directory-imports.js';
export { Directory, type Criterion } from './services/directory.js';
export type { ServiceView } from './services/service-view.js';
