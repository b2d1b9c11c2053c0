import { ConfigError, type DocumentStoreConfig } from './config.js';
import { isLoopback } from './loopback.js';
import type { Settings } from './settings.js';

/** DOCUMENT_STORE_URL: a bucket of an S3-compatible store, addressed by path (`https://host/bucket`), with its region and keys. Without it documents are in PostgreSQL. */
export function documentStoreOf(settings: Settings): DocumentStoreConfig | null {
  if (settings.optional('DOCUMENT_STORE_URL') === undefined) return null;
  const url = settings.url('DOCUMENT_STORE_URL', ['https:', 'http:']);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) throw new ConfigError('DOCUMENT_STORE_URL must begin with https:// unless the store is on this machine.');
  if (url.pathname.replaceAll('/', '') === '' || url.search !== '' || url.username !== '') throw new ConfigError('DOCUMENT_STORE_URL must name a bucket, such as https://s3.eu-west-2.amazonaws.com/documents, and nothing else.');
  return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    region: settings.optional('DOCUMENT_STORE_REGION') ?? 'eu-west-2',
    accessKeyId: settings.required('DOCUMENT_STORE_ACCESS_KEY_ID'),
    secretAccessKey: settings.required('DOCUMENT_STORE_SECRET_ACCESS_KEY'),
  };
}
