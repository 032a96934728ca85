import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { git } from '@/scripts/content-git'
import { sceneText, type Row } from '../cues/fixture'
import { readArguments } from './args'
import type { Json } from './json'
import { contentCheck } from './main'

const rows = (rates: number[]): Row[] => [{ say: '收到', rate: rates[0] ?? 0 }, { say: '稍后回复大家', rate: rates[1] ?? 0 }, { wait: true, rate: rates[2] ?? 0 }]
const sound = [[3, 1, 0], [3, 0, 1], [1, 3, 0], [0, 3, 1], [1, 0, 3], [0, 1, 3]].map(rows)
const soundText = sceneText(sound)

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'check-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the check in the repository with `words`. */
function run(...words: string[]): { code: number; out: string; err: string } {
  const [out, err]: [string[], string[]] = [[], []]
  const code = contentCheck(words, { root: process.cwd(), out: (text) => out.push(text), err: (text) => err.push(text), git })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const json = (text: string): Json => JSON.parse(text)
function write(name: string, text: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}
const codesOf = (told: Json): string[] => told.diagnostics.map(({ code }) => code)

describe('the words of the command', () => {
  it('are read in any order, joined by = or not', () => {
    expect(readArguments(['a.mdx', '--lang', 'zh', '--json', '--against=main', '--content', 'x'])).toEqual({ json: true, lang: 'zh', against: 'main', content: 'x', files: ['a.mdx'] })
  })
  it.each([[['--lang', 'fr']], [['--against']], [['--jsn']], [['--content', '--json']]])('%j is wrong', (words) => expect(readArguments(words)).toHaveProperty('wrong'))
  it('end with 2 and the usage when they are wrong', () => {
    const { code, err } = run('--nope')
    expect(code).toBe(2)
    expect(err).toContain('--against REV')
  })
})

describe('a file outside the content folder', () => {
  it('is checked alone, with the product’s norms and clients', () => {
    const { code, out } = run('--json', write('quiet.mdx', soundText))
    const told = json(out)
    expect(codesOf(told)).toEqual([])
    expect(code).toBe(0)
    expect(told.scenarios).toHaveLength(1)
    expect(Object.keys(told)).toEqual(['scenarios', 'diagnostics', 'coverage', 'modules', 'strangers', 'said'])
    const { cues, ...rest } = told.scenarios[0] ?? {}
    expect(rest).toEqual({
      slug: 'quiet', file: path.join(folder, 'quiet.mdx'), clients: ['wechat'], overlays: ['private-internet'],
      beats: 1, points: 6, paths: '729', states: 6, endings: [{ id: 'done', title: 'End', paths: '729', percent: { least: 0, most: 100 } }], minutes: expect.any(Number), characters: expect.any(Number), norms: ['sticker-fit'], seeds: [],
    })
    expect(cues?.overlays['private-internet']?.key.percent).toBe(100)
    expect(told.coverage.norms['sticker-fit']).toEqual(['quiet'])
    expect(told.coverage.norms['boss-in-the-group']).toEqual([])
    expect(told.coverage.moves).toMatchObject({ say: ['quiet'], wait: ['quiet'], recall: [] })
    expect([told.coverage.clients['wechat'], told.coverage.clients['feishu'], told.coverage.overlays['soe'], told.coverage.languages]).toEqual([['quiet'], [], [], { zh: ['quiet'], en: ['quiet'] }])
    expect(Object.keys(told.coverage.seeds)).toHaveLength(205)
  })

  it('is told of with file, line, column, code, severity, message and remedy in the language asked for', () => {
    const broken = write('broken.mdx', soundText.replace('norms="sticker-fit"', 'norms="nothing-known"'))
    const line = soundText.split('\n').findIndex((text) => text.includes('norms="sticker-fit"')) + 1
    const [en, zh] = [json(run('--json', broken).out).diagnostics[0], json(run('--json', '--lang', 'zh', broken).out).diagnostics[0]]
    expect(Object.keys(en ?? {})).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'remedy'])
    expect(en).toMatchObject({ file: broken, line, severity: 'error', code: 'RQ023' })
    expect(zh?.message).not.toBe(en?.message)
    expect(zh?.message).toMatch(/\p{Script=Han}/u)
  })

  it('is readable by default, with the table of cues and the totals', () => {
    const { code, out } = run(write('quiet.mdx', soundText))
    expect(code).toBe(0)
    expect(out).toMatch(/quiet {2}1 beats, 6 points, 6 states, 729 paths, 1 endings, about \d+ min, \d+ characters to read/)
    expect(out).toMatch(/sticker +44\.4 +60 +nothing to go by, guessed: 6/)
    expect(out).toMatch(/0 errors, 0 warnings$/)
    expect(run('--lang', 'zh', path.join(folder, 'quiet.mdx')).out).toMatch(/瞎蒙 +44\.4 +53/)
  })

  it('ends with 1 where looks alone pay', () => {
    const { code, out } = run(write('eager.mdx', sceneText(sound.map(() => rows([3, 0, 0])))))
    expect(code).toBe(1)
    expect(out).toMatch(/eager\.mdx:1:1 error RQ910 Without reading, “first” earns 100 %/)
  })

  it('that is not there is one diagnostic, not a crash', () => {
    const { code, out } = run('--json', path.join(folder, 'none.mdx'))
    expect(code).toBe(1)
    expect(codesOf(json(out))).toEqual(['RQ901'])
  })
})

describe('a content folder', () => {
  const content = (): string => path.join(folder, 'content')

  it('of twenty broken files tells of all of them in one run', () => {
    for (let at = 0; at < 20; at++) write(`content/scenarios/work/b${at}.mdx`, at % 2 ? soundText.replace('</Beat>', '') : soundText.replace('clients: [wechat]', 'clients: [fax]'))
    const { code, out } = run('--json', '--content', content())
    expect(code).toBe(1)
    expect(new Set(json(out).diagnostics.map(({ file }) => file)).size).toBe(20)
  })

  it('tells of broken data files at their line, and still checks the scenarios', () => {
    cpSync('content/norms', path.join(content(), 'norms'), { recursive: true })
    const norm = write('content/norms/tease-within-limits.yaml', 'id: tease-within-limits\nname: 玩笑\n')
    write('content/scenarios/quiet.mdx', soundText)
    const told = json(run('--json', '--content', content()).out)
    expect(told.diagnostics.find(({ file, code, line }) => file === norm && code === 'RQ900' && line === 2)).toBeDefined()
    expect(told.scenarios.map(({ slug }) => slug)).toEqual(['quiet'])
  })

  it('does not hold two scenarios of one name, nor a module with one that is not there', () => {
    write('content/scenarios/work/quiet.mdx', soundText)
    write('content/scenarios/study/quiet.mdx', soundText)
    write('content/modules/first.yaml', 'name: 第一周 | First\npurpose: 头几天 | The first days\norder: 1\nscenarios: [quiet, loud]\n')
    expect(codesOf(json(run('--json', '--content', content()).out))).toEqual(['RQ902', 'RQ903'])
  })
})

describe('ids against a revision', () => {
  const content = (): string => path.join(folder, 'content')
  const commands = (...words: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { stdio: 'ignore' })
  }
  const commit = (): void => {
    commands('add', '-A')
    commands('commit', '-qm', 'x')
  }
  const against = (revision: string): Json['diagnostics'] => json(run('--json', '--content', content(), '--against', revision).out).diagnostics
  const scene = (text: string): string => write('content/scenarios/quiet.mdx', text)

  beforeEach(() => {
    commands('init', '-q')
    cpSync('content/norms', path.join(content(), 'norms'), { recursive: true })
    scene(soundText)
    commit()
  })

  it('has nothing to say where none is gone', () => {
    scene(soundText.replace('Tuesday, ten', 'On Tuesday, ten'))
    expect(against('HEAD')).toEqual([])
  })

  it('tells what is gone: points, choices, endings', () => {
    scene(soundText.replace('id="p0"', 'id="opening"').replace('id="done"', 'id="over"'))
    const told = against('HEAD')
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['RQ920']))
    expect(told.map(({ message }) => message).join()).toMatch(/point “p0”.*choice “c0”.*ending “done”/)
  })

  it('refuses an id that stands for another move', () => {
    scene(soundText.replace('<Choice id="c2" move="wait"', '<Choice id="c9" move="wait"').replace('<Choice id="c0" rates="3"', '<Choice id="c2" rates="3"'))
    expect(against('HEAD').filter(({ code }) => code === 'RQ921').map(({ message }) => message).join()).toMatch('choice “c2” meant something else before: wait')
  })

  it('refuses an id that was given up earlier and is used anew', () => {
    scene(soundText.replace('id="p0"', 'id="opening"'))
    commit()
    scene(soundText)
    const told = against('HEAD')
    expect(told.find(({ code, message }) => code === 'RQ921' && message.includes('point “p0”'))).toBeDefined()
  })

  it('refuses to lose a norm', () => {
    rmSync(path.join(content(), 'norms', 'keep-your-off-hours.yaml'))
    expect(against('HEAD').map(({ code }) => code)).toEqual(['RQ922'])
  })

  it('knows when git does not know the revision', () => expect(against('nowhere').map(({ code }) => code)).toEqual(['RQ923']))
})
