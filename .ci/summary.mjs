// Prints "N passed, N failed, N skipped" from vitest's JSON report. No report (npm ci failed, the runner died) counts
// as one failure, and so does a test file that could not be loaded: it has no tests that could fail.
import { readFileSync } from 'node:fs';

function count(path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed,
    failed: failedTests + brokenFiles,
    skipped: tests.length - passed - failedTests,
  };
}

const { passed, failed, skipped } = count(process.argv[2]);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
