import type { Page } from 'playwright-core';

/** Digits, and the words of the radio for letters: four and four. */
const SAID_ALOUD = '^(?:(?:\\d|[A-Z][a-z-]+),? ){7}(?:\\d|[A-Z][a-z-]+)$';

/**
 * Looks at a page as on an endless screen: the strip at the foot of the window stands at the foot of the page rather than across whatever is in its middle, and
 * every reference, which is made by chance, is the same one, said aloud too.
 */
export async function onEndlessScreen<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  const changed = await page.evaluateHandle((saidAloud) => {
    const before: (() => void)[] = [];
    for (const strip of document.querySelectorAll<HTMLElement>('.onward-strip')) {
      strip.style.position = 'static';
      before.push(() => { strip.style.position = ''; });
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const { data } = text;
      const same = data.replaceAll(/ONW-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'ONW-1K2M-3P4T').replace(new RegExp(saidAloud), '1 Kilo 2 Mike, 3 Papa 4 Tango');
      if (same === data) continue;
      text.data = same;
      before.push(() => { text.data = data; });
    }
    return before;
  }, SAID_ALOUD);
  const seen = await look();
  await changed.evaluate((before) => before.forEach((putBack) => putBack()));
  await changed.dispose();
  return seen;
}

/** A picture of all of a page that is the same from run to run; of what stands over the page, where something does: which part of the page shines through is the browser's affair. */
export async function wholePage(page: Page): Promise<Buffer> {
  const same = { animations: 'disabled', caret: 'hide' } as const;
  const dialog = page.locator('dialog:modal');
  return (await dialog.count()) > 0 ? dialog.screenshot(same) : page.screenshot({ fullPage: true, ...same });
}
