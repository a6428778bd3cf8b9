const { availableParallelism } = require('node:os');

const shared = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.cache/', '<rootDir>/host/profiles/.*/package.json'],
};

/** Unit tests stand beside the code; what needs Elasticsearch or a browser stands in test/ and host/. */
module.exports = {
  // One worker for each core, the main process only waits; more than a few would be a crowd of Elasticsearches.
  maxWorkers: Math.min(availableParallelism(), 4),
  // A loaded machine with one core is slow, not broken; what hangs still ends.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/scripts/longest_first_sequencer.js',
  reporters: ['default', '<rootDir>/scripts/closing_line_reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{common,server,public,cli,simulator,scripts}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{host,test/integration,test/contract}/**/*.test.ts'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
