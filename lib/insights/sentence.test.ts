import { describe, expect, test } from 'vitest'
import { adviceOf, mostAdvised, type Trains } from './advice'
import type { Column, Row } from './heat'
import { sentenceOf } from './sentence'
import type { Shown } from './shown'
import type { Task } from './tasks'

const pair = (words: string) => ({ zh: words, en: words })
const cohorts: Column[] = [{ id: 'sz', name: '深圳研发' }, { id: 'sh', name: '上海产品' }]
const task = (more: Partial<Task> = {}): Task => ({ id: 't', cohort: 'sz', module: 'first-day', name: pair('第一天'), dueAt: new Date('2026-03-20'), people: 20, begun: 12, finished: 10, late: 0, ...more })
const share = (percent: number): Shown => ({ as: 'share', percent })
const row = (norm: string, cells: Shown[], total: Shown): Row => ({ norm, name: pair(norm), cells, total })
const few: Shown = { as: 'few' }
const say = (tasks: Task[], rows: Row[], people = 20) => sentenceOf({ people, cohorts, tasks, columns: cohorts, rows })

describe('the sentence', () => {
  test('nobody is here; nothing was assigned; too early to say', () => {
    expect(say([], [], 0)).toEqual({ kind: 'empty' })
    expect(say([], [])).toEqual({ kind: 'unassigned' })
    expect(say([task()], [row('a', [few, few], few)])).toEqual({ kind: 'waiting', finished: 10, people: 20 })
    expect(say([task()], [])).toMatchObject({ kind: 'waiting' })
  })

  test('nobody late and no norm misread by three in ten: all is well', () => {
    expect(say([task()], [row('a', [share(25), few], share(20))])).toEqual({ kind: 'well' })
    expect(say([task()], [row('a', [{ as: 'hardly-any' }, few], { as: 'withheld' })])).toEqual({ kind: 'well' })
  })

  test('the assignment with most people late; of two the one due first', () => {
    const [some, more, same] = [task({ late: 2 }), task({ id: 'u', cohort: 'sh', late: 5 }), task({ id: 'v', late: 5, dueAt: new Date('2026-03-10') })]
    expect(say([some, more], [])).toMatchObject({ kind: 'matters', late: { task: { id: 'u' }, cohort: { id: 'sh' } }, misread: null })
    expect(say([more, same], [])).toMatchObject({ late: { task: { id: 'v' } } })
  })

  test('the darkest cell of a cohort; where every cell is hidden, the darkest total', () => {
    const rows = [row('a', [share(40), share(60)], share(50)), row('b', [{ as: 'nearly-all' }, few], { as: 'withheld' })]
    expect(say([task()], rows)).toMatchObject({ late: null, misread: { norm: 'b', cohort: { id: 'sz' }, shown: { as: 'nearly-all' } } })
    expect(say([task()], [row('a', [few, few], { as: 'about', part: 'half' })])).toMatchObject({ misread: { norm: 'a', cohort: null } })
  })
})

const modules: Trains[] = [
  { id: 'first-day', name: pair('第一天'), scenarios: [{ slug: 'ws-01', title: pair('进群'), minutes: 9, norms: ['a'] }] },
  { id: 'rituals', name: pair('红包'), scenarios: [{ slug: 'ws-03', title: pair('红包'), minutes: 7, norms: ['a', 'b'] }, { slug: 'ws-02', title: pair('接龙'), minutes: 6, norms: ['a'] }] },
  { id: 'weeks', name: pair('头几周'), scenarios: [{ slug: 'ws-04', title: pair('收到'), minutes: 6, norms: ['a'] }] },
]
const advise = (tasks: Task[], rows: Row[], people = 20) => adviceOf({ sentence: say(tasks, rows, people), tasks, cohorts, modules })
const dark = [row('a', [share(60), few], { as: 'withheld' })]

describe('what to do', () => {
  test('bring people in, assign something, nothing', () => {
    expect(advise([], [], 0)).toEqual([{ do: 'bring-in' }])
    expect(advise([], [])).toEqual([{ do: 'assign-first' }])
    expect(advise([task()], [])).toEqual([])
  })

  test('a module that trains what is misread: one they have not had, with most of its scenes about it', () => {
    expect(advise([task()], dark)[0]).toMatchObject({ do: 'assign', module: 'rituals', scene: pair('红包'), minutes: 7, again: false })
    expect(advise([task(), task({ module: 'rituals' })], dark)[0]).toMatchObject({ module: 'weeks', again: false })
    expect(advise([task(), task({ module: 'rituals' }), task({ module: 'weeks' })], dark)[0]).toMatchObject({ do: 'assign', module: 'rituals', again: true })
    expect(advise([task({ cohort: 'sh' })], dark)[0]).toMatchObject({ module: 'rituals' })
  })

  test('a look at the choices only where they have played it', () => {
    expect(advise([task()], dark).at(-1)).toMatchObject({ do: 'look', scenario: 'ws-01' })
    expect(advise([task({ module: 'speaking-up' })], dark).map((one) => one.do)).toEqual(['assign'])
  })

  test('a few late are reminded; when it is half of them the date moves; never more than three', () => {
    const [some, most] = [task({ late: 3 }), task({ id: 'u', cohort: 'sh', late: 10 })]
    expect(advise([some], []).map((one) => one.do)).toEqual(['remind'])
    expect(advise([most], []).map((one) => one.do)).toEqual(['extend'])
    expect(advise([some, most], dark).map((one) => one.do)).toEqual(['assign', 'extend', 'remind'])
    expect(advise([some, most, task({ module: 'rituals' })], dark)).toHaveLength(mostAdvised)
  })
})
