import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import setUp from '../harness/global-setup.js';
import tearDown from '../harness/global-teardown.js';
import { freePort, ROOT, startProduct } from '../harness/product-process.js';
import { emptyDatabase } from '../harness/test-database.js';
import { launchChromium, WIDTHS, type Device } from './harness/index.js';

// `npm run screenshots`: the demo as `npm start` makes it, looked at by its people, for the README (docs/pictures).

const PICTURES = join(ROOT, 'docs', 'pictures');

interface Shot {
  readonly name: string;
  readonly who: string;
  readonly device: Device;
  /** From the page that they see first to the one that is shown. */
  readonly goThere: (page: Page) => Promise<void>;
}

const firstLink = async (page: Page, region: RegExp): Promise<void> => {
  await page.getByRole('region', { name: region }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Where it has been' }).waitFor();
};

const SHOTS: readonly Shot[] = [
  { name: 'sent', who: 'gp', device: 'desk', goThere: (page) => page.getByRole('heading', { name: 'Moving' }).waitFor() },
  { name: 'tracking', who: 'gp', device: 'desk', goThere: (page) => firstLink(page, /moving/i) },
  { name: 'triage', who: 'triager', device: 'desk', goThere: (page) => page.getByRole('button', { name: /^Accept/ }).waitFor() },
  { name: 'refer-phone', who: 'police', device: 'phone', goThere: async (page) => void (await page.getByRole('link', { name: 'Refer somebody' }).click()) },
];

await setUp();
const database = await emptyDatabase();
const port = await freePort();
const product = startProduct({ ONWARD_MODE: 'demo', PORT: String(port), DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
try {
  await product.ready();
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchChromium();
  for (const { name, who, device, goThere } of SHOTS) {
    const context = await browser.newContext({ viewport: WIDTHS[device], deviceScaleFactor: device === 'phone' ? 2 : 1, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/api/sign-in?returnTo=/`);
    await page.locator(`form[action$="/${who}"] button`).click();
    await goThere(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    process.stdout.write(`docs/pictures/${name}.png\n`);
    await context.close();
  }
  await browser.close();
} finally {
  product.child.kill('SIGTERM');
  await product.ended();
  await database.drop();
  await tearDown();
}
