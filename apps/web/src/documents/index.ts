export { AttachedDocument } from './attached-document';
export { Documents } from './documents';
