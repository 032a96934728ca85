import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillWords } from './client-words'
import { engineFacts, loadClients, readClient } from './clients'
import { loadOverlays, loadReactions, loadSeeds, loadStickers } from './lists'
import { loadGround, scenarioFiles } from './load'
import { loadModules, loadPaths } from './modules'
import { loadNorms, normIndex } from './norms'
import { loadPinyin, nameReadings } from './pinyin'
import { DataError, parseYaml, pair } from './yaml'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A copy of a content file with one thing changed. */
function changed(file: string, from: string | RegExp, to: string): string {
  const text = readFileSync(path.join('content', file), 'utf8')
  const made = path.join(folder, file.replace('norms/', ''))
  mkdirSync(path.dirname(made), { recursive: true })
  const mended = text.replace(from, to)
  if (mended === text) throw new Error(`nothing to change in ${file}`)
  writeFileSync(made, mended)
  return made
}
function problemsOf(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof DataError) return error.problems.map(({ line, message }) => `${line}: ${message}`)
    throw error
  }
  return []
}

describe('the WeChat-like client', () => {
  const { wechat } = loadClients('content')

  it('states what the engine reads', () => {
    expect(wechat && engineFacts(wechat.all)).toMatchObject({
      mentionAll: 'owner',
      typingCue: 'private',
      readMarks: false,
      reactions: false,
      scheduledSend: false,
      recallWithin: 120,
      recallFileWithin: 10800,
      leaveNotice: 'owner',
      noticeBy: 'owner',
      packet: { minCents: 1, maxShareCents: 20000, maxShares: 100, refundAfter: 86400 },
    })
  })

  it('has no move that hangs on reactions or confirmations', () => expect(['react', 'confirm'].filter((kind) => wechat?.moves.some((move) => move === kind))).toEqual([]))

  it('bears nobody’s mark', () => expect(`${wechat?.name.zh} ${wechat?.name.en}`).toBe('微信类 WeChat-like'))

  it('puts names into the words of a system line', () => {
    const word = wechat?.words['joined-by'] ?? { zh: '', en: '' }
    expect(fillWords(word, { by: { zh: '老贾', en: 'Lao Jia' }, who: { zh: '刘总', en: 'Liu zong' } })).toEqual({
      zh: '老贾邀请刘总加入了群聊',
      en: 'Lao Jia invited Liu zong to the group',
    })
  })
})

it.each(Object.values(loadClients('content')))('$id dates, grades and explains every fact, and names a source unless it is uncorroborated', ({ facts, all, name }) => {
  for (const fact of facts) {
    expect(fact.asOf, fact.key).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(fact.grade === 'uncorroborated' || fact.sources.length > 0, fact.key).toBe(true)
  }
  expect(facts.length).toBe(Object.keys(all).length)
  expect(`${name.zh} ${name.en}`).toMatch(/^\p{Script=Han}{1,2}类 \w+-like$/u)
})

it.each(Object.values(loadClients('content')))('$id offers no move that another fact takes away', ({ moves, all }) => {
  const needs: [string, boolean][] = [['edit', all['edit-within'] > 0], ['buzz', all.buzz !== 'none' && all['buzz-strengths'].length > 0], ['react', all.reactions], ['fold', all.fold], ['status', all.status], ['call', all.call], ['confirm', all.receipts || all.buzz !== 'none'], ['nickname', all.nicknames]]
  for (const [kind, has] of needs) expect([kind, moves.some((move) => move === kind)]).toEqual([kind, has])
})

describe('a client file that breaks its shape', () => {
  it.each([
    ['recall-within\n    value: 120', 'recall-within\n    value: soon', /^\d+: facts\.\d+\.value: .*number/],
    ['key: read-marks', 'key: blue-ticks', /facts\.\d+\.key/],
    ['key: edit-within', 'key: reactions', /reactions is stated twice/],
    ['left: \'{who}退出了群聊 | {who} left the group\'', 'left: 退出了群聊', /words\.left: wants both languages/],
    ['id: wechat', 'id: WeChat', /^\d+: id: wants lower-case/],
    ['facts:', 'facts: [', /^\d+: /],
  ])('%s', (from, to, wanted) => {
    const file = changed('clients/wechat/client.yaml', from, to)
    expect(problemsOf(() => readClient(file)).join('\n')).toMatch(wanted)
  })

  it('is told at the line of the mistake', () => {
    const file = changed('clients/wechat/client.yaml', 'value: 86400', 'value: -1')
    const line = readFileSync(file, 'utf8').split('\n').findIndex((text) => text.includes('value: -1')) + 1
    expect(problemsOf(() => readClient(file))[0]).toMatch(new RegExp(`^${line}: `))
  })
})

describe('norms', () => {
  const norms = loadNorms('content')
  const names = nameReadings(['刘总', '王总', '李总', '李工', '张经理', '王经理', '王主任', '小赵', '小何', '小许', '小周', '阿宁', '阿澄', '李建国', '赵洁', '小吴', '敏姐', '小陈', '陈总', '王工', '小满', '李姐', '小林', '张总监', '孙姐', '小谢', '徐老师', '小马', '阿芳'])

  it('has what the first scene and the two examples of the format use', () => {
    for (const id of [
      'boss-in-the-group', 'tease-within-limits', 'recall-and-own-up', 'small-circle-courtesy', 'inside-outside', 'no-performative-hustle',
      'grace-period-and-holding-reply', 'stay-calm-when-named', 'sticker-fit', 'receive-red-packet', 'offer-a-step-down', 'thank-and-xinku',
      'right-form-of-address', 'send-red-packet', 'red-packet-red-lines', 'keep-your-off-hours',
    ]) expect(norms.norms, id).toHaveProperty(id)
  })

  it('is whole, and grades a page alike wherever it is named', () => {
    const grades = new Map<string, Set<string>>()
    for (const { sources } of Object.values(norms.norms)) for (const { url, grade } of sources) grades.set(url, (grades.get(url) ?? new Set()).add(grade))
    expect(Object.keys(norms.norms)).toHaveLength(73)
    expect([...grades].filter(([, named]) => named.size > 1)).toEqual([])
  })

  it('groups them into seven dimensions', () => {
    expect(norms.dimensions.map(({ id }) => id)).toHaveLength(7)
    expect(normIndex(norms).norms).toHaveProperty('boss-in-the-group.dimension', 'hierarchy-and-address')
  })

  it('calls them by short names', () => {
    for (const { id, name } of Object.values(norms.norms)) expect(name.zh.length, id).toBeLessThanOrEqual(9)
  })

  it('says when each was reviewed', () => {
    const file = changed('norms/sticker-fit.yaml', /reviewed: .*/, 'reviewed: last week')
    mkdirSync(path.join(folder, 'norms'))
    cpSync(file, path.join(folder, 'norms', 'sticker-fit.yaml'))
    cpSync('content/norms/dimensions.yaml', path.join(folder, 'norms', 'dimensions.yaml'))
    expect(problemsOf(() => loadNorms(folder)).join()).toMatch('reviewed: wants a date')
  })

  it('varies them by overlays that exist, or by generation', () => {
    const known = [...Object.keys(loadOverlays('content')), 'generation']
    for (const { id, varies } of Object.values(norms.norms)) for (const { who } of varies) expect(known, id).toContain(who)
  })

  it('writes the pinyin of its lines as it is written everywhere', () => {
    const pinyin = loadPinyin('content')
    for (const { id, good, bad } of Object.values(norms.norms)) {
      for (const line of [...good, ...bad]) expect(`${id} ${line.pinyin}`).toBe(`${id} ${pinyin.words(line.zh, names).join(' ')}`)
    }
  })

  it('refuses a file that is named otherwise, or a dimension that is not there', () => {
    cpSync('content/norms', path.join(folder, 'norms'), { recursive: true })
    cpSync('content/norms/sticker-fit.yaml', path.join(folder, 'norms', 'stickers.yaml'))
    expect(problemsOf(() => loadNorms(folder)).join()).toMatch('id sticker-fit and file name differ')
    rmSync(path.join(folder, 'norms', 'stickers.yaml'))
    changed('norms/sticker-fit.yaml', 'dimension: ritual-participation', 'dimension: rituals')
    cpSync(path.join(folder, 'sticker-fit.yaml'), path.join(folder, 'norms', 'sticker-fit.yaml'))
    expect(problemsOf(() => loadNorms(folder)).join()).toMatch('no dimension rituals')
  })
})

describe('lists', () => {
  it('keeps all 205 rows of the sources, twelve of them with nothing to train', () => {
    const rows = loadSeeds('content')
    expect(rows.filter(({ id }) => id.startsWith('W-'))).toHaveLength(105)
    expect(rows.filter(({ id }) => id.startsWith('S-'))).toHaveLength(100)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(205)
    expect(rows.filter(({ trained }) => trained === false)).toHaveLength(12)
  })

  it('names six overlays and the stickers in both languages', () => {
    expect(Object.keys(loadOverlays('content'))).toEqual(['soe', 'private-internet', 'foreign-invested', 'overseas-hybrid', 'study-mainland', 'study-diaspora'])
    expect(loadStickers('content')['pie']).toEqual({ zh: '这饼画得真圆', en: 'So round, this pie in the sky' })
  })

  it('sets only what is drawn under a message', () => expect(loadReactions('content').filter((id) => !(id in loadStickers('content')))).toEqual([]))
})

describe('modules and paths', () => {
  const modules = loadModules('content')
  const slugs = scenarioFiles('content').filter((file) => !file.includes('examples')).map((file) => path.basename(file, '.mdx'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const module = (order: number, more = '') => `name: 一 | One\npurpose: 试试 | To try\norder: ${order}\nscenarios: [quiet]\n${more}`

  it('come in their order, the first one with the first scene', () => {
    expect(modules.map(({ id }) => id)).toEqual(['first-day', 'first-week', 'rituals', 'after-hours', 'speaking-up', 'study-groups'].filter((id) => modules.some((one) => one.id === id)))
    expect(modules[0]?.scenarios).toContain('ws-05')
  })

  it('hold every scene, and no scene that is not there', () => {
    expect(modules.flatMap(({ scenarios }) => scenarios).filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(slugs.filter((slug) => !modules.some(({ scenarios }) => scenarios.includes(slug)))).toEqual([])
  })

  it('lead an intern and a foreigner through modules, no scene twice', () => {
    const paths = loadPaths('content', modules)
    expect(paths.map(({ id }) => id)).toEqual(['intern', 'foreigner'])
    for (const one of paths) {
      const scenes = one.modules.flatMap((id) => modules.find((module) => module.id === id)?.scenarios ?? [])
      expect(new Set(scenes).size, one.id).toBe(scenes.length)
      for (const [at, id] of one.modules.entries()) for (const before of modules.find((module) => module.id === id)?.after ?? []) expect(one.modules.slice(0, at), `${one.id}: ${id}`).toContain(before)
    }
  })

  it('refuses a module after one that does not stand before it, and a path through none', () => {
    write('modules/one.yaml', module(1))
    write('modules/two.yaml', module(2, 'after: [one]\n'))
    expect(loadModules(folder).map(({ id }) => id)).toEqual(['one', 'two'])
    write('modules/one.yaml', module(3))
    expect(problemsOf(() => loadModules(folder)).join()).toMatch('one does not stand before it')
    write('paths/all.yaml', 'name: 全 | All\nwhom: 谁都行 | Anybody\norder: 1\nmodules: [one, four]\n')
    expect(problemsOf(() => loadPaths(folder, [])).join()).toMatch('no module one')
    expect(problemsOf(() => loadModules(path.join(folder, 'nothing')))).toEqual([])
  })
})

describe('the ground that scenarios stand on', () => {
  it('is taken from the product’s own content where a folder lacks it', () => {
    expect(loadGround(folder, 'content').env.clients).toHaveProperty('wechat')
  })

  it('goes on without a broken file when asked to', () => {
    cpSync('content/norms', path.join(folder, 'norms'), { recursive: true })
    writeFileSync(path.join(folder, 'norms', 'sticker-fit.yaml'), 'id: [')
    writeFileSync(path.join(folder, 'norms', 'tease-within-limits.yaml'), 'id: tease-within-limits\n')
    const told: string[] = []
    const { norms } = loadGround(folder, 'content', (error) => told.push(path.basename(error.problems[0]?.file ?? '')))
    expect(told).toEqual(['sticker-fit.yaml', 'tease-within-limits.yaml'])
    expect(norms.norms).toHaveProperty('boss-in-the-group')
  })
})

describe('pairs', () => {
  it.each([['收到 | Got it', { zh: '收到', en: 'Got it' }]])('%s', (text, wanted) => expect(parseYaml(text, 'a.yaml', pair)).toEqual(wanted))
  it.each(['收到', '收到 | ', ' | Got it'])('refuses “%s”', (text) => expect(problemsOf(() => parseYaml(JSON.stringify(text), 'a.yaml', pair))).not.toEqual([]))
})
