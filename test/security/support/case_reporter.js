const path = require('node:path');

/** Jest reporter: one line for each case that was tried, and the reasons of those where something got through. */
class CaseReporter {
  onTestResult(_test, { testFilePath, testResults, testExecError, failureMessage }) {
    const area = path.basename(testFilePath, '.test.ts').replaceAll('_', ' ');
    for (const { ancestorTitles, title, status, failureMessages } of testResults) {
      const verdict = { passed: 'held  ', failed: 'FAILED' }[status] ?? status;
      process.stdout.write(`${verdict} | ${[area, ...ancestorTitles, title].join(' | ')}\n`);
      for (const message of failureMessages) process.stdout.write(`${message}\n`);
    }
    if (testExecError) process.stdout.write(`FAILED | ${area}\n${failureMessage}\n`);
  }
}

module.exports = CaseReporter;
