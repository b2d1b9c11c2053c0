// Jest runs what `tsc -b` wrote: one compiler, and the tests see the code that ships.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{libs,apps}/*/dist/**/*.spec.js', '<rootDir>/{migrations,seeds}/dist/**/*.spec.js', '<rootDir>/test/dist/**/*.{spec,e2e-spec}.js'],
  transform: {},
  // A copy of the packages in Nx's cache is none of ours.
  modulePathIgnorePatterns: ['<rootDir>/.nx/', '<rootDir>/.onward/'],
  maxWorkers: 2,
  // Every file loads its modules anew and the old ones stay: a worker past this is replaced.
  workerIdleMemoryLimit: '1.5GB',
};
