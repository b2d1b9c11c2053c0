/** A breach of one rule: `at` imports what it must not; `files` are the others needed for that. */
export interface Breach {
  rule: string;
  at: string;
  imports: string;
  files?: string[];
}

const api = 'apps/api/src';
const web = 'apps/web/src';

/** One planted breach, at least, for each rule of `.dependency-cruiser.mjs`. */
export const breaches: Breach[] = [
  { rule: 'libs-stand-alone', at: 'libs/forms/src/neighbour.ts', imports: '@onward/workflow' },
  { rule: 'libs-stand-alone', at: 'libs/forms/src/upwards.ts', imports: '../../../apps/api/src/index.js' },
  { rule: 'libs-know-no-framework', at: 'libs/workflow/src/framework.ts', imports: '@nestjs/common' },
  { rule: 'libs-run-in-a-browser', at: 'libs/workflow/src/disk.ts', imports: 'node:fs' },
  { rule: 'web-not-api', at: `${web}/app/server.ts`, imports: '../../../api/src/index.js' },
  { rule: 'api-not-web', at: `${api}/platform/page.ts`, imports: '../../../web/src/app/page.js', files: [`${web}/app/page.ts`] },
  { rule: 'migrations-import-nothing-of-ours', at: 'migrations/0099-late.ts', imports: '../apps/api/src/people/person.entity.js', files: [`${api}/people/person.entity.ts`] },
  { rule: 'seeds-import-libs-only', at: 'seeds/demo.ts', imports: '@onward/api' },
  { rule: 'product-not-tests', at: `${api}/people/tested.ts`, imports: './person.spec.js', files: [`${api}/people/person.spec.ts`] },
  { rule: 'tests-through-the-front-door', at: 'test/back-door.e2e-spec.ts', imports: '../apps/api/src/people/person.js', files: [`${api}/people/person.ts`] },
  { rule: 'platform-knows-no-feature', at: `${api}/platform/nosy.ts`, imports: '../people/index.js' },
  { rule: 'platform-tests-know-no-feature', at: `${api}/platform/nosy.spec.ts`, imports: '../people/index.js' },
  { rule: 'feature-through-its-index', at: `${api}/referrals/nosy.ts`, imports: '../people/person.js' },
  { rule: 'app-through-the-index', at: `${api}/app.module.ts`, imports: './people/person.js' },
  { rule: 'entities-stay-home', at: `${api}/referrals/related.ts`, imports: '../people/person.entity.js' },
  { rule: 'index-shows-no-entity', at: `${api}/people/index.ts`, imports: './person.entity.js' },
  { rule: 'only-the-lifecycle-writes', at: `${api}/referrals/side-door.ts`, imports: './lifecycle/referral-writer.js', files: [`${api}/referrals/lifecycle/referral-writer.ts`] },
  { rule: 'nobody-imports-interop', at: `${api}/directory/translated.ts`, imports: '../interop/index.js', files: [`${api}/interop/index.ts`] },
  { rule: 'http-at-the-edge', at: `${api}/referrals/decide.ts`, imports: 'fastify' },
  { rule: 'ui-knows-no-feature', at: `${web}/ui/button.ts`, imports: '../triage/index.js', files: [`${web}/triage/index.ts`] },
  { rule: 'client-imports-nothing', at: `${web}/api/client.ts`, imports: '../ui/button.js' },
  { rule: 'page-through-its-index', at: `${web}/refer/nosy.ts`, imports: '../triage/queue.js', files: [`${web}/triage/queue.ts`] },
  { rule: 'no-cycles', at: 'libs/forms/src/egg.ts', imports: './hen.js' },
  { rule: 'no-folder-of-leftovers', at: `${api}/people/helpers/dates.ts`, imports: '../person.js' },
  { rule: 'no-folder-of-leftovers', at: `${api}/people/dates.ts`, imports: './utils.js', files: [`${api}/people/utils.ts`] },
  { rule: 'resolvable', at: `${api}/people/lost.ts`, imports: './nowhere.js' },
  { rule: 'declared', at: `${api}/people/lucky.ts`, imports: 'undeclared-package' },
  { rule: 'no-development-package-in-the-product', at: `${api}/people/generated.ts`, imports: 'fast-check' },
];

/** Packages of the planted tree, so that nothing depends on what is installed. */
export const packages = ['@nestjs/common', 'fastify', 'undeclared-package', 'fast-check'];

/** What its package.json declares. */
export const manifest = {
  name: 'planted',
  private: true,
  workspaces: ['apps/*', 'libs/*'],
  dependencies: { '@nestjs/common': '1.0.0', fastify: '1.0.0' },
  devDependencies: { 'fast-check': '1.0.0' },
};
