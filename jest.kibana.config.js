const { projects } = require('./jest.config');

const { transform, moduleFileExtensions, modulePathIgnorePatterns } = projects[0];

/** `npm run test:kibana`: the packed plugin in a real Kibana, see scripts/test_kibana.ts. Not part of `npm test`. */
module.exports = {
  transform,
  moduleFileExtensions,
  modulePathIgnorePatterns,
  displayName: 'kibana',
  testMatch: ['<rootDir>/test/kibana/**/*.test.ts'],
  maxWorkers: 1,
  // Suites of the host start Kibana in a hook of theirs; that takes minutes on a busy machine.
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/scripts/closing_line_reporter.js'],
};
