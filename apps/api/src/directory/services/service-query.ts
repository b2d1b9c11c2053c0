import type { ServiceFilter } from './service-filter.js';

/** What came in the URL, already of its types. */
export interface ServiceQuery extends ServiceFilter {
  readonly limit?: number;
  readonly cursor?: string;
}

/** An empty search box asks for everything; spaces and letter case do not matter. */
export function toFilter({ q, near, ...rest }: ServiceFilter): ServiceFilter {
  const words = q?.trim().replace(/\s+/g, ' ');
  return {
    ...rest,
    ...(words === undefined || words === '' ? {} : { q: words }),
    ...(near === undefined ? {} : { near: near.toUpperCase() }),
  };
}
