import { nx } from './nx.mjs';

/** `npm run lint`: ESLint and the boundaries, from Nx's cache when nothing changed since they passed. */
export default function lint(args) {
  return nx('run', 'onward:lint', '--output-style=stream-without-prefixes', ...args);
}
