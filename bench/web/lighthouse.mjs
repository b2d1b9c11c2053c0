import lighthouse, { desktopConfig } from 'lighthouse';
import { median } from '../statistics.mjs';

/** Figures of ux.md: the least that a page may score. */
export const LEAST = { performance: 90, accessibility: 100 };

/**
 * The median scores (0 to 100) of a page over `runs` loads, signed in as the browser is: `{ performance, accessibility }`. Lighthouse's own throttling: a
 * slow phone, or a desk.
 */
export async function scoresOf(url, { port, runs, device }) {
  const taken = [];
  for (let n = 0; n < runs; n += 1) {
    const { lhr } = await lighthouse(
      url,
      { port, logLevel: 'error', output: 'json', onlyCategories: Object.keys(LEAST), disableStorageReset: true },
      device === 'desk' ? desktopConfig : undefined,
    );
    taken.push(lhr);
  }
  const scored = (category) => Math.round(median(taken.map((lhr) => lhr.categories[category].score ?? 0)) * 100);
  const faults = Object.values(taken[0].audits).filter((audit) => taken[0].categories.accessibility.auditRefs.some(({ id, weight }) => id === audit.id && weight > 0) && audit.score === 0);
  return { performance: scored('performance'), accessibility: scored('accessibility'), faults: faults.map(({ title }) => title) };
}
