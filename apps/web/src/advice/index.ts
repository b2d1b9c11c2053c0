export { AskedBefore } from './asked-before';
