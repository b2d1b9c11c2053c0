import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { breaches, manifest, packages, type Breach } from './boundary-violations.js';
import { plant, root, runNode, uproot } from './checkout.js';

interface Violation {
  from: string;
  rule: { name: string };
}

const config = join(root, '.dependency-cruiser.mjs');
const layers = ['apps', 'libs', 'migrations', 'seeds', 'test'];

async function violationsIn(folder: string): Promise<Violation[]> {
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = await runNode([cruise, '--config', config, '-T', 'json', ...layers], folder);
  if (!stdout) throw new Error(stderr);
  const result = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return result.summary.violations;
}

const importing = (path: string) => `import * as imported from '${path}';\nexport const kept = imported;\n`;

async function plantedTree(): Promise<string> {
  const files: Record<string, string> = {};
  for (const file of breaches.flatMap((breach) => breach.files ?? [])) files[file] = 'export const kept = 1;\n';
  for (const index of ['libs/forms/src', 'libs/workflow/src', 'apps/api/src', 'seeds', 'migrations']) files[`${index}/index.ts`] = 'export const kept = 1;\n';
  for (const { at, imports } of breaches) files[at] = importing(imports);
  files['libs/forms/src/hen.ts'] = importing('./egg.js');
  for (const name of packages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    files[`node_modules/${name}/index.js`] = 'exports.kept = 1;\n';
  }
  files['package.json'] = JSON.stringify(manifest);
  for (const name of ['tsconfig.base.json', 'tsconfig.boundaries.json']) files[name] = await readFile(join(root, name), 'utf8');
  return plant(files);
}

describe('the boundaries between the rooms of the house', () => {
  let folder: string;
  let found: Violation[];

  beforeAll(async () => {
    folder = await plantedTree();
    found = await violationsIn(folder);
  }, 60_000);
  afterAll(() => uproot(folder));

  it.each(breaches)('$rule is seen where $at imports $imports', ({ rule, at }: Breach) => {
    expect(found.filter((violation) => violation.from === at).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('has a planted breach for each rule of the configuration', async () => {
    const { default: rules } = (await import(pathToFileURL(config).href)) as { default: { forbidden: { name: string }[] } };
    const untested = rules.forbidden.map((rule) => rule.name).filter((name) => !breaches.some((breach) => breach.rule === name));
    expect(untested).toEqual([]);
  });

  it('are kept by this repository', async () => {
    expect((await violationsIn(root)).map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  }, 60_000);
});
