import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { testEnv } from './fixtures/env'
import { scenarioFiles } from './load'
import { parsePlan } from './testplan'
import { runPlan } from './testplan-run'
import type { Revision } from './types'

const fixtures = path.resolve('lib/content/fixtures')
const revisionOf = (file: string): Revision => {
  const { revision, diagnostics } = compile(readFileSync(file, 'utf8'), { ...testEnv(file), ways: false }) // all ways are gone through elsewhere
  if (!revision) throw new Error(JSON.stringify(diagnostics[0]))
  return revision
}

describe('every scenario', () => {
  it.each(scenarioFiles('content'))('%s has a test plan, and it holds', { timeout: 60_000 }, file => {
    const plan = file.replace(/\.mdx$/, '.testplan')
    expect(existsSync(plan), `${plan} is missing`).toBe(true)
    expect(runPlan(parsePlan(readFileSync(plan, 'utf8')), revisionOf(file))).toEqual([])
  })
})

describe('a test plan', () => {
  const revision = revisionOf(path.join(fixtures, 'ws-02.example.mdx'))
  const run = (text: string) => runPlan(parsePlan(text), revision)

  it('plays choices, typed text and silence to an ending', () => {
    expect(run(readFileSync(path.join(fixtures, 'ws-02.example.testplan'), 'utf8'))).toEqual([])
  })

  it.each([
    ['# a\nnoise\nthank\ntea\nending: flat', 5, 'wanted the ending flat'],
    ['# a\nnoise\nthank\nexpect: 没说过的话\nending: flat', 4, 'has not come'],
    ['# a\nnoise\nabsent: 欢迎欢迎\nending: flat', 3, 'has come'],
    ['# a\nnoise\nfly\nending: flat', 3, 'fly: no-such-move'],
    ['# a\nnoise\nsay team: 今天天气不错\nending: flat', 3, 'unclear-text'],
    ['# a\nnoise\nthank\ntea\nscore: 1/2\nending: good', 5, 'wanted the score 1/2'],
    ['# a\noverlay: moon\nending: good', 1, 'no overlay moon'],
    ['noise', 1, 'begins with'],
    ['# a\nNOISE!\nending: flat', 2, 'cannot be read'],
    ['# a\nnoise', 1, 'names no ending'],
  ])('that does not hold says so: %s', (text, line, message) => {
    const [problem] = run(text)
    expect(problem?.line).toBe(line)
    expect(problem?.message).toContain(message)
  })
})
