export { runOdsCommand, type OdsSurroundings } from './ods-command.js';
