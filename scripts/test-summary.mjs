/**
 * Jest's result as one plain line, and whether it is a pass. A file that could not be run counts as one failure, and a
 * run without a single test is none that passed.
 */
export function summarise(result) {
  if (result === undefined) return { line: '0 passed, 1 failed, 0 skipped', passed: false };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return {
    line: `${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`,
    passed: failed === 0 && result.numPassedTests > 0,
  };
}
