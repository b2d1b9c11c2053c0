import { FeedError } from './feed-error.js';
import { isObject, type JsonObject } from './row-fields.js';

/**
 * One document of a feed. `number` is the page's own number where it says one, `last` whether it says that none follows;
 * totals are the publisher's word.
 */
export type FeedPage = { rows: unknown[]; number?: number; last?: boolean; totalPages?: number; totalRows?: number };

const LISTS = ['contents', 'content'];

/**
 * The rows of a parsed document: a page of version 1 (`content`) or 3 (`contents`), a plain array, one service, an organisation
 * with its services, or a service at a location.
 */
export function readPage(document: unknown, source: string): FeedPage {
  if (Array.isArray(document)) return { rows: document.flatMap(unwrap), last: true };
  if (!isObject(document)) throw notServices(source, 'a single value');
  const list = LISTS.map((name) => document[name]).find(Array.isArray);
  if (list === undefined) return { rows: readSingle(document, source), last: true };
  return {
    rows: list.flatMap(unwrap),
    number: whole(document.page_number ?? document.number),
    last: flag(document.last_page ?? document.last),
    totalPages: whole(document.total_pages ?? document.totalPages),
    totalRows: whole(document.total_items ?? document.totalElements),
  };
}

function readSingle(document: JsonObject, source: string): unknown[] {
  if ('openapi_url' in document) throw notServices(source, 'the description of an API; give the address of its services, which ends in /services');
  if (!('id' in document) && !('name' in document)) throw notServices(source, 'a JSON object that is neither a service nor a page of services');
  return unwrap(document);
}

/** Services stand by themselves, inside their organisation, or inside a service at a location. */
function unwrap(row: unknown): unknown[] {
  if (!isObject(row)) return [row];
  const { services, ...organisation } = row;
  if (Array.isArray(services) && !('organization' in row)) {
    return services.map((service: unknown) => (isObject(service) && !isObject(service.organization) ? { ...service, organization: organisation } : service));
  }
  const { service, ...link } = row;
  if (!isObject(service) || !('location' in row)) return [row];
  return [{ ...service, service_at_locations: [link, ...(Array.isArray(service.service_at_locations) ? service.service_at_locations : [])] }];
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function notServices(source: string, what: string): FeedError {
  return new FeedError('FEED_NOT_SERVICES', `${source} holds no services: it is ${what}.`);
}
