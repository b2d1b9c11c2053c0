// The boundaries of docs/architecture.md. Each rule has a planted violation in test/workspace/boundaries.spec.ts: add both together.

const SPEC = '[.](spec|e2e-spec)[.]tsx?$';
const TEST_ONLY = '[.](spec|e2e-spec|fixture)[.]tsx?$|/testing/';
// `start/` is main's own: like app.module it assembles features, and no feature knows it.
const FEATURE = '^apps/api/src/(?!platform/|start/)([^/]+)/';

const LEFTOVERS = { path: '/(common|shared|utils|util|helpers|helper)(/|[.]tsx?$)', pathNot: 'node_modules' };

const forbidden = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const layers = [
  forbidden('libs-stand-alone', 'libs import neither each other nor anything above them (rule 1)', { path: '^libs/([^/]+)/' }, { path: '^(apps|migrations|seeds|test)/|^libs/(?!$1/)' }),
  forbidden(
    'libs-know-no-framework',
    'libs decide; frameworks, databases and servers are for others (rule 1)',
    { path: '^libs/' },
    { path: 'node_modules/(@nestjs|react|react-dom|@rjsf|typeorm|pg|fastify|@fastify|express|vite|graphile-worker|rxjs)(/|$)' },
  ),
  forbidden('libs-run-in-a-browser', 'libs run on both sides: no core module of Node, but for the command that draws', { path: '^libs/', pathNot: `${SPEC}|/drawing/draw[.]ts$` }, { dependencyTypes: ['core'] }),
  forbidden('web-not-api', 'the web knows the API by its OpenAPI document alone (rule 1)', { path: '^apps/web/' }, { path: '^apps/api/|^migrations/|^seeds/' }),
  forbidden('api-not-web', 'the API serves built files; it imports no page (rule 1)', { path: '^apps/api/' }, { path: '^apps/web/' }),
  forbidden('migrations-import-nothing-of-ours', 'a migration means the same in ten years: no entity, no lib', { path: '^migrations/' }, { path: '^(apps|libs|seeds|test)/' }),
  forbidden('seeds-import-libs-only', 'seeds are data for the API, which imports them', { path: '^seeds/' }, { path: '^(apps|migrations|test)/' }),
  forbidden('product-not-tests', 'what ships does not lean on tests', { path: '^(apps|libs|migrations|seeds)/', pathNot: TEST_ONLY }, { path: `^test/|${TEST_ONLY}` }),
  forbidden('tests-through-the-front-door', 'suites use the API by its index and over HTTP', { path: '^test/' }, { path: '^apps/api/src/(?!index[.]ts$)' }),
];

const features = [
  forbidden('platform-knows-no-feature', 'platform is below every feature', { path: '^apps/api/src/platform/', pathNot: TEST_ONLY }, { path: '^apps/api/src/(?!platform/)' }),
  forbidden('platform-tests-know-no-feature', 'a test of the platform may assemble the whole app, and names no feature', { path: '^apps/api/src/platform/' }, { path: '^apps/api/src/(?!platform/)[^/]+/' }),
  forbidden('feature-through-its-index', "another feature is entered only through its index.ts (rule 2)", { path: FEATURE }, { path: '^apps/api/src/(?!platform/|$1/)[^/]+/', pathNot: '^apps/api/src/[^/]+/index[.]ts$' }),
  forbidden('app-through-the-index', 'app.module and commands list features, nothing of their inside', { path: '^apps/api/src/(start/|[^/]+$)' }, { path: '^apps/api/src/(?!platform/|start/)[^/]+/', pathNot: '^apps/api/src/[^/]+/index[.]ts$' }),
  forbidden('entities-stay-home', "another feature's rows are referred to by id (rule 5)", { path: FEATURE }, { path: '^apps/api/src/(?!$1/).*[.]entity[.]ts$' }),
  forbidden('index-shows-no-entity', 'what the index shows, others import (rule 5)', { path: '^apps/api/src/[^/]+/index[.]ts$' }, { path: '[.]entity[.]ts$' }),
  forbidden(
    'only-the-lifecycle-writes',
    "only referrals/lifecycle writes a referral's state; the module wires its writer (rule 3)",
    { path: '^(apps|test)/', pathNot: '^apps/api/src/referrals/(lifecycle/|referrals[.]module[.]ts$)' },
    { path: '^apps/api/src/referrals/lifecycle/.*writer[.]ts$' },
  ),
  forbidden('nobody-imports-interop', 'interop translates at the edge, through the features doors (rule 6)', { path: '^apps/api/src/(?!interop/|start/)[^/]+/' }, { path: '^apps/api/src/interop/' }),
  forbidden('http-at-the-edge', 'below the controllers nothing knows HTTP (rule 6)', { path: FEATURE, pathNot: `^apps/api/src/(access|interop)/|[.](controller|guard|interceptor|stream)[.]ts$|${TEST_ONLY}` }, { path: 'node_modules/(fastify|@fastify|@nestjs/platform-fastify)(/|$)' }),
];

const web = [
  forbidden('ui-knows-no-feature', 'ui holds components: no feature, no fetch', { path: '^apps/web/src/ui/' }, { path: '^apps/web/src/(?!ui/)' }),
  forbidden('client-imports-nothing', 'the client generated from OpenAPI stands alone', { path: '^apps/web/src/api/' }, { path: '^apps/web/src/(?!api/)|^libs/' }),
  forbidden('page-through-its-index', 'another job of the web is entered only through its index (rule 2)', { path: '^apps/web/src/(?!app/|api/|ui/)([^/]+)/' }, { path: '^apps/web/src/(?!app/|api/|ui/|$1/)[^/]+/', pathNot: '^apps/web/src/[^/]+/index[.]tsx?$' }),
];

const hygiene = [
  forbidden('no-cycles', 'two files that need each other are one (rule 2)', {}, { circular: true }),
  ...[[LEFTOVERS, {}], [{}, LEFTOVERS], [{ orphan: true, ...LEFTOVERS }, {}]].map(([from, to]) =>
    forbidden('no-folder-of-leftovers', 'no common, shared, utils or helpers (rule 2): name the idea', from, to),
  ),
  forbidden('resolvable', 'an import that leads nowhere', {}, { couldNotResolve: true }),
  forbidden('declared', 'a package that no package.json names works by luck of hoisting', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  forbidden('no-development-package-in-the-product', 'production installs without development packages', { path: '^(apps/api|libs|migrations|seeds)/', pathNot: TEST_ONLY }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
];

export default {
  forbidden: [...layers, ...features, ...web, ...hygiene],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.boundaries.json' },
    exclude: { path: '(^|/)dist/' },
    doNotFollow: { path: 'node_modules' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    // TypeScript 6: the native compiler offers no interface for tools.
    parser: 'tsc',
  },
};
