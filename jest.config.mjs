// Jest runs what `tsc -b` wrote: one compiler, and the tests see the code that ships.
const common = {
  testEnvironment: 'node',
  transform: {},
  // A copy of the packages in Nx's cache is none of ours.
  modulePathIgnorePatterns: ['<rootDir>/.nx/', '<rootDir>/.onward/'],
};

export default {
  maxWorkers: 2,
  // On a busy machine a test of processes takes its time; what takes for ever still ends.
  testTimeout: 60_000,
  // Every file loads its modules anew and the old ones stay: a worker past this is replaced.
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/*/dist/**/*.spec.js', '<rootDir>/apps/web/unit/dist/**/*.spec.js', '<rootDir>/{migrations,seeds}/dist/**/*.spec.js', '<rootDir>/test/dist/**/*.spec.js'],
    },
    {
      ...common,
      displayName: 'product',
      testMatch: ['<rootDir>/test/dist/**/*.e2e-spec.js'],
      globalSetup: '<rootDir>/test/dist/harness/global-setup.js',
      globalTeardown: '<rootDir>/test/dist/harness/global-teardown.js',
    },
  ],
};
