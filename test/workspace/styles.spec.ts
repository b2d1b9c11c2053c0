import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './checkout.js';

const folder = join(root, 'apps/web/src/ui');

/** The classes of ours that begin a selector of a style sheet: what it says how they look. */
const classesOf = (sheet: string): Set<string> => {
  const rules = sheet.replaceAll(/\/\/.*$|\/\*[^]*?\*\//gm, '').matchAll(/([^{};]+)\{/g);
  const selectors = [...rules].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.flatMap((selector) => /^\s*\.(onward-[\w-]+)/.exec(selector)?.[1] ?? []));
};

/** Says of several what they share, each rule of all of them, and of none alone how it looks. */
const ALIKE = '_alike.scss';

/** `onward-x: _form.scss, _page.scss` for each class that more than one sheet begins a selector with. */
function claimedTwice(sheets: Readonly<Record<string, string>>): string[] {
  const owners = new Map<string, string[]>();
  for (const [name, sheet] of Object.entries(sheets)) for (const each of classesOf(sheet)) owners.set(each, [...(owners.get(each) ?? []), name]);
  return [...owners].filter(([, names]) => names.length > 1).map(([each, names]) => `${each}: ${names.join(', ')}`);
}

async function ourSheets(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.scss'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

describe('the style sheets', () => {
  it('are looked at, all of them', async () => {
    const sheets = await ourSheets();
    expect(Object.keys(sheets)).toEqual(expect.arrayContaining(['_form.scss', '_page.scss', '_refer.scss', '_shell.scss', '_track.scss', '_triage.scss']));
    expect([...classesOf(sheets['_page.scss'] ?? '')]).toContain('onward-page__title');
  });

  it('say each of how a class looks in one place: no page breaks for what was meant for another', async () => {
    const { [ALIKE]: _shared, ...sheets } = await ourSheets();
    expect(claimedTwice(sheets)).toEqual([]);
  });

  it('say what several share as a list of them', async () => {
    const { [ALIKE]: shared = '' } = await ourSheets();
    const lists = [...shared.matchAll(/^\.([^{]+)\{/gm)].map(([, list = '']) => list.split(',').length);
    expect(lists.length).toBeGreaterThan(0);
    for (const length of lists) expect(length).toBeGreaterThan(1);
  });

  it('are told where two of them say it, in a print rule too, and not where one names another’s inside its own', () => {
    const sheets = {
      '_a.scss': '.onward-act { margin: 0; } // .onward-note {}\n.onward-a .onward-note { margin: 0; }',
      '_b.scss': '.onward-note { margin: 0; }\n@media print {\n  .onward-b, .onward-act:focus { display: none; }\n}',
    };
    expect(claimedTwice(sheets)).toEqual(['onward-act: _a.scss, _b.scss']);
  });
});
