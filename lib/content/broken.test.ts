import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { testEnv } from './fixtures/env'

const folder = path.resolve('lib/content/fixtures/broken/scenarios')
const files = readdirSync(folder)

describe('a folder of broken scenarios', { timeout: 60_000 }, () => {
  it('is told whole in one run, each file by the code in its name', () => {
    const told = files.map(name => ({ name, codes: compile(readFileSync(path.join(folder, name), 'utf8'), testEnv(name)).diagnostics.map(({ code }) => code) }))
    expect(files.length).toBeGreaterThanOrEqual(20)
    expect(told.filter(({ name, codes }) => codes.join() !== name.slice(0, 5))).toEqual([])
  })

  it('yields no revision', () => {
    for (const name of files) expect(compile(readFileSync(path.join(folder, name), 'utf8'), testEnv(name)).revision, name).toBeUndefined()
  })

  it('and a file with many mistakes tells them all at once, in order', () => {
    const source = readFileSync(path.resolve('lib/content/fixtures/ws-02.example.mdx'), 'utf8')
      .replace('- zheng: 新同学抢到没', '- zhen: 新同学抢到没')
      .replace('<Choice id="how" rates="1 1 -">', '<Choice id="how" rates="1 1">')
      .replace('window="10m"', 'window="ten"')
      .replace('when="thank-gu=explain|thank', 'when="thank-gu=explained|thank')
      .replace('overseas-hybrid]\nme:', 'overseas-hybrid]\nsounds: loud\nme:')
    const { diagnostics } = compile(source, testEnv('ws-02.mdx'))
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['RQ010', 6], ['RQ021', 63], ['RQ031', 95], ['RQ050', 129], ['RQ069', 160]])
  })

  it('and whatever is done to a file, it is told and never thrown', () => {
    const lines = readFileSync(path.resolve('lib/content/fixtures/ws-09.example.mdx'), 'utf8').split('\n')
    const cuts = fc.record({ at: fc.nat(lines.length), gone: fc.nat(3), put: fc.constantFrom('', '<', '{', '"', '- ', '</Beat>', '<Choice>', '|') })
    fc.assert(
      fc.property(cuts, ({ at, gone, put }) => {
        const { revision, diagnostics } = compile([...lines.slice(0, at), put, ...lines.slice(at + gone)].join('\n'), testEnv('cut.mdx'))
        expect(Boolean(revision)).toBe(diagnostics.every(({ severity }) => severity === 'warning'))
      }),
      { numRuns: 60 },
    )
  })

  it('is told in both languages, with a remedy and a place', () => {
    for (const name of files)
      for (const { message, remedy, line, column, file } of compile(readFileSync(path.join(folder, name), 'utf8'), testEnv(name)).diagnostics) {
        for (const words of [message, remedy]) {
          expect(words.en).not.toMatch(/\{\w+\}/)
          expect(words.zh).toMatch(/\p{Script=Han}/u)
        }
        expect(file).toBe(name)
        expect(line * column).toBeGreaterThan(0)
      }
  })
})
