import { readFileSync, statSync } from 'node:fs';

const DIST = new URL('../../apps/web/dist/', import.meta.url);

/** Gzipped kB (1,000 bytes) of all that a job loads, from its first page to its last, and the most it may be. */
const LIMITS = { refer: 200, triage: 130, track: 200, CSS: 10 };

/**
 * `[{ what, kb, limit, beside }]`: for each job the scripts of all its pages with what they share, once, and `beside` them those of parts that the pages do not wait for
 * (`onDemand`, help); and all styles.
 */
export function sizes() {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const reached = (key, found = new Set()) => {
    if (!found.has(key)) {
      found.add(key);
      for (const imported of manifest[key].imports ?? []) reached(imported, found);
    }
    return found;
  };
  const kb = (files) => [...new Set(files)].reduce((sum, file) => sum + statSync(new URL(`${file}.gz`, DIST)).size, 0) / 1000;
  const jobs = Object.keys(LIMITS).filter((name) => name !== 'CSS').map((job) => {
    const pages = Object.keys(manifest).filter((key) => key.startsWith(`src/${job}/`) && manifest[key].isDynamicEntry && key.endsWith('-page.tsx'));
    const awaited = new Set([entry, ...pages].flatMap((key) => [...reached(key)]));
    const parts = pages.flatMap((key) => [...reached(key)]).flatMap((key) => manifest[key].dynamicImports ?? []).filter((key) => key.startsWith(`src/${job}/`) && !pages.includes(key));
    const beside = new Set(parts.flatMap((key) => [...reached(key)]).filter((key) => !awaited.has(key)));
    const weight = (keys) => kb([...keys].map((key) => manifest[key].file));
    return { what: `JavaScript, ${job}`, kb: weight(awaited), limit: LIMITS[job], beside: weight(beside) };
  });
  return [...jobs, { what: 'CSS, all pages', kb: kb(Object.values(manifest).flatMap(({ css }) => css ?? [])), limit: LIMITS.CSS }];
}
