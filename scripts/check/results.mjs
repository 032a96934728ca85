import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @type {(passed?: number, failed?: number, skipped?: number) => Counts} */
export const counts = (passed = 0, failed = 0, skipped = 0) => ({ passed, failed, skipped })

/** @param {boolean} ok */
export const single = ok => (ok ? counts(1) : counts(0, 1))

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = all => all.reduce((a, b) => counts(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped), counts())

/**
 * Reads vitest's JSON report. A test file that could not even be loaded counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function readVitest(file) {
  if (!existsSync(file)) return counts(0, 1)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {{status: string, assertionResults: unknown[]}[]} */
  const files = report.testResults
  const unloaded = files.filter(one => one.status === 'failed' && one.assertionResults.length === 0).length
  return counts(report.numPassedTests, report.numFailedTests + unloaded, report.numPendingTests + report.numTodoTests)
}

/**
 * Reads Playwright's JSON report. A test that passed only when repeated failed.
 * @param {string} file
 * @returns {Counts}
 */
export function readPlaywright(file) {
  if (!existsSync(file)) return counts(0, 1)
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return counts(stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped)
}

/**
 * The last line of a test run.
 * @param {Counts} total
 */
export const verdict = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
