import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { counts, readPlaywright, readVitest, single, sum, verdict } from './results.mjs'

const home = mkdtempSync(join(tmpdir(), 'ruqun-results-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const report = (content: object) => {
  const file = join(home, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('vitest: a file that could not be loaded is a failure too', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{}] }, { status: 'passed', assertionResults: [{}] }]
  expect(readVitest(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults }))).toEqual(counts(5, 2, 2))
})

test('Playwright: what passed only when repeated, and what broke outside a test, are failures', () => {
  expect(readPlaywright(report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] }))).toEqual(counts(3, 3, 1))
})

test('a missing report is a failure', () => {
  expect(readVitest(join(home, 'none'))).toEqual(counts(0, 1))
  expect(readPlaywright(join(home, 'none'))).toEqual(counts(0, 1))
})

test('the last line adds everything up', () => {
  expect(verdict(sum([counts(3), single(true), single(false)]))).toBe('4 passed, 1 failed')
  expect(verdict(sum([counts(3, 0, 2)]))).toBe('3 passed, 0 failed, 2 skipped')
})
