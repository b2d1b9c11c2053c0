// Jest runs what `tsc -b` wrote: one compiler, and the tests see the code that ships.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{libs,apps}/*/dist/**/*.spec.js', '<rootDir>/{migrations,seeds}/dist/**/*.spec.js', '<rootDir>/test/dist/**/*.{spec,e2e-spec}.js'],
  transform: {},
};
