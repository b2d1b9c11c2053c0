// One lint for the whole repository, with types. The project's own rules have planted violations in test/workspace/lint.spec.ts.
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

const CLOCK = [
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", 'Ask the injected Clock: a test steps it (platform/clock).'),
  forbid("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Ask the injected Clock: a test steps it (platform/clock).'),
  forbid("CallExpression[callee.name='Date']", 'Ask the injected Clock: a test steps it (platform/clock).'),
];
const TRANSACTIONS = [
  forbid("CallExpression[callee.property.name=/^(transaction|startTransaction|createQueryRunner)$/]", 'Only platform/database owns a transaction: use Transactions.run (rule 3).'),
  forbid("Literal[value=/^\\s*(begin|start transaction|commit|rollback)\\s*;?\\s*$/i]", 'Only platform/database owns a transaction: use Transactions.run (rule 3).'),
];
const LIFECYCLE = [
  forbid("Literal[value=/\\b(write_event|create_referral)\\b|\\bupdate\\s+referral\\b/i]", "Only referrals/lifecycle writes a referral's state (rule 3)."),
  forbid("TemplateElement[value.raw=/\\b(write_event|create_referral)\\b|\\bupdate\\s+referral\\b/i]", "Only referrals/lifecycle writes a referral's state (rule 3)."),
];
const WHOLE_RUNS = [
  forbid("MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]", 'Every test runs, or is not there.'),
  forbid("CallExpression[callee.name=/^(xit|fit|xtest|xdescribe|fdescribe)$/]", 'Every test runs, or is not there.'),
];

const only = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.nx/', '.onward/', 'coverage/', 'bench-results/', '**/*.generated.ts'] },
  {
    linterOptions: { noInlineConfig: true },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'off', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...only(WHOLE_RUNS),
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The native compiler writes decorator metadata from values: a Nest module is a class that may be empty.
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: SPECS, rules: { 'max-lines': 'off' } },
  { files: ['libs/*/src/**/*.ts'], ignores: SPECS, rules: only(CLOCK) },
  { files: ['apps/api/src/**/*.ts'], ignores: SPECS, rules: only(CLOCK, TRANSACTIONS, LIFECYCLE) },
  { files: ['apps/api/src/platform/clock/**/*.ts'], ignores: SPECS, rules: only(TRANSACTIONS, LIFECYCLE) },
  { files: ['apps/api/src/platform/database/**/*.ts'], ignores: SPECS, rules: only(CLOCK, LIFECYCLE) },
  { files: ['apps/api/src/referrals/lifecycle/**/*.ts'], ignores: SPECS, rules: only(CLOCK, TRANSACTIONS) },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'URL', 'performance', 'PerformanceObserver', 'setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'fetch', 'Buffer', 'AbortSignal'].map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'no-unreachable': 'error', 'no-dupe-keys': 'error', 'no-empty': 'error' },
  },
);
