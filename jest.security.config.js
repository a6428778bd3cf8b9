const { projects } = require('./jest.config');

const { transform, moduleFileExtensions, modulePathIgnorePatterns } = projects[0];

/** `npm run test:security`: what an attacker would try, case by case, against one Kibana-like host of each profile. */
module.exports = {
  transform,
  moduleFileExtensions,
  modulePathIgnorePatterns,
  displayName: 'security',
  testMatch: ['<rootDir>/test/security/**/*.test.ts'],
  globalSetup: '<rootDir>/test/security/support/global_setup.js',
  globalTeardown: '<rootDir>/test/security/support/global_teardown.js',
  // All files share the hosts, and some cases count what is there.
  maxWorkers: 1,
  testTimeout: 60_000,
  reporters: ['<rootDir>/test/security/support/case_reporter.js', '<rootDir>/scripts/closing_line_reporter.js'],
};
