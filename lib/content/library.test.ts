import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileLibrary, writeHandbook, writeLibrary } from './build'
import { sceneText } from './cues/fixture'
import { handbook } from './handbook'
import { library, libraryFile } from './library'

let root = ''
const content = (): string => path.join(root, 'content')
const scene = sceneText([[{ say: '收到', rate: 3 }, { wait: true, rate: 0 }]])

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'library-'))
  cpSync('content', content(), { recursive: true, filter: (file) => !/scenarios|examples|modules|paths/.test(file) })
  for (const folder of ['scenarios/work', 'modules']) cpSync('content/modules', path.join(content(), folder), { recursive: true, filter: (file) => !file.endsWith('.yaml') })
  writeFileSync(path.join(content(), 'scenarios/work/quiet.mdx'), scene)
  writeFileSync(path.join(content(), 'modules/first.yaml'), 'name: 第一周 | First week\npurpose: 头几天 | The first days\norder: 1\nscenarios: [quiet]\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const built = () => {
  const { library: made, diagnostics } = compileLibrary(content())
  if (!made) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
  return made
}

describe('building the library', () => {
  it('holds every scenario with its modules, norms and stickers, the same each time', () => {
    const made = built()
    expect(Object.keys(made.revisions)).toEqual(['quiet'])
    expect(made.revisions['quiet']?.meta.modules).toEqual(['first'])
    expect(made.norms.norms).toHaveProperty('sticker-fit')
    expect(made.stickers).toHaveProperty('pie')
    expect(built().built).toBe(made.built)
  })

  it('changes its hash with any of its inputs', () => {
    const before = built().built
    writeFileSync(path.join(content(), 'stickers.yaml'), 'pie: 饼 | Pie\nnice: 赞 | Nice\n')
    expect(built().built).not.toBe(before)
  })

  it('is not made where a scenario has an error', () => {
    writeFileSync(path.join(content(), 'scenarios/work/broken.mdx'), scene.replace('clients: [wechat]', 'clients: [fax]'))
    const { library: made, diagnostics } = compileLibrary(content())
    expect(made).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toContain('RQ024')
  })

  it('writes only what has changed, and leaves nothing else behind', () => {
    expect(writeLibrary(built(), root)).toBe(true)
    const file = path.join(root, libraryFile)
    const { mtimeMs } = statSync(file)
    expect(writeLibrary(built(), root)).toBe(false)
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    expect(existsSync(`${file}.${process.pid}`)).toBe(false)
  })
})

describe('serving the library', () => {
  it('says what to do when nothing has been built', () => expect(() => library(root)).toThrow('npm run content:build'))

  it('keeps it in memory, and reads it again once it was built anew', () => {
    writeLibrary(built(), root)
    const first = library(root)
    expect(library(root)).toBe(first)
    writeFileSync(path.join(content(), 'stickers.yaml'), 'pie: 饼 | Pie\nnice: 赞 | Nice\n')
    writeLibrary(built(), root)
    utimesSync(path.join(root, libraryFile), 1, Date.now() / 1000 + 10)
    expect(library(root).stickers).toEqual({ pie: { zh: '饼', en: 'Pie' }, nice: { zh: '赞', en: 'Nice' } })
  })
})

describe('the handbook', () => {
  const bound = () => {
    const { handbook: made } = compileLibrary(content())
    if (!made) throw new Error('nothing was bound')
    return made
  }

  it('holds every norm with its pinyin, dimension by dimension', () => {
    const { norms, dimensions } = bound()
    const ranks = norms.map(({ dimension }) => dimensions.findIndex(({ id }) => id === dimension))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length)
    expect(norms.find(({ id }) => id === 'sticker-fit')?.pinyin.length).toBeGreaterThan(1)
  })

  it('leaves out scenarios that are not there, and modules that have none', () => {
    const module = (order: number, slugs: string, more = '') => `name: 一 | One\npurpose: 试试 | To try\norder: ${order}\nscenarios: [${slugs}]\n${more}`
    writeFileSync(path.join(content(), 'modules/first.yaml'), module(1, 'quiet, loud'))
    writeFileSync(path.join(content(), 'modules/second.yaml'), module(2, 'loud'))
    writeFileSync(path.join(content(), 'modules/third.yaml'), module(3, 'quiet', 'after: [first, second]\n'))
    mkdirSync(path.join(content(), 'paths'))
    writeFileSync(path.join(content(), 'paths/all.yaml'), 'name: 全 | All\nwhom: 谁都行 | Anybody\norder: 1\nmodules: [first, second, third]\n')
    const { modules, paths } = bound()
    expect(modules.map(({ id, scenarios, after }) => [id, scenarios, after])).toEqual([['first', ['quiet'], []], ['third', ['quiet'], ['first']]])
    expect(paths[0]?.modules).toEqual(['first', 'third'])
  })

  it('is served as it was written; before that it says what to do', () => {
    expect(() => handbook(root)).toThrow('npm run content:build')
    writeHandbook(bound(), root)
    expect(handbook(root)).toEqual(bound())
  })
})
