import { describe, expect, it } from 'vitest'
import { expected, explore, settings } from '..'
import { asks, beat, ids, point, rubric, says, setting, shows, silent, speaks, story, toBeat, toEnding, wechat, when } from '../fixtures/builders'
import { welcome, welcomeRubric, welcomeSetting } from '../fixtures/welcome'
import type { Explored } from './types'
import type { Rubric, Setting, Story } from '../types'

function explored(made: Story, rated: Rubric, given: Setting = setting()): Explored {
  const found = explore(made, rated, given)
  if (!found.ok) throw new Error(found.code)
  return found
}

describe('explore', () => {
  const found = explored(welcome, welcomeRubric, welcomeSetting)

  it('counts every path, in far fewer states, and reaches everything', () => {
    expect([found.paths, found.visits.length, found.edges.length]).toEqual([412n, 17, 64])
    expect(found.beats.sort()).toEqual(['beat-arrival', 'beat-tea', 'beat-your-turn'])
    expect(found.points.length).toBe(6)
    expect(Object.keys(found.endings).sort()).toEqual(['end-flat', 'end-quiet', 'end-warm'])
    expect(found.choices[ids.point('pt-send-back')]).toHaveLength(4)
    expect(found.minutes.longest).toBeGreaterThan(found.minutes.typical)
  })

  it('knows the latest arrival at each beat, and which time comes too late', () => {
    expect(found.arrivals[ids.beat('beat-your-turn')]).toBe(320)
    expect(found.late).toEqual([])
    const slow = story([
      beat('beat-one', ['pt-one', 'pt-two'].map((id) => asks(point(id, [speaks(`spoke-${id}`, '好'), silent(`quiet-${id}`)]))), [{ to: toBeat('beat-two') }]),
      beat('beat-two', [asks(point('pt-three', [silent('hush')]))], [{ to: toEnding('end-all') }]),
    ])
    expect(explored(slow, rubric({})).arrivals[ids.beat('beat-two')]).toBe(600)
    const hurried = story([
      beat('beat-one', [asks(point('pt-one', [speaks('spoke', '好'), silent('quiet')], { window: 600 }))], [{ to: toBeat('beat-two') }]),
      beat('beat-two', [shows(says('evt-early', 'team-room', 'boss-gu', '早', { at: 300 })), asks(point('pt-two', [silent('hush')]))], [{ to: toEnding('end-all') }], 120),
    ])
    expect(explored(hurried, rubric({})).late).toEqual([{ what: { beat: 'beat-two' }, due: 120, at: 600 }, { what: { event: 'evt-early' }, due: 300, at: 600 }])
  })

  const split = (rates: Parameters<typeof rubric>[0][string]['choices']) => {
    const made = story([beat('beat-one', [asks(point('pt-one', [speaks('one', '一'), speaks('two', '二'), silent('quiet')]))], [{ to: toEnding('end-all') }])])
    return explored(made, rubric({ 'pt-one': { norms: ['norm-a', 'norm-b'], choices: rates } })).withoutBest.map((one) => one.point)
  }
  it('finds points where nothing uncontested is best in every norm', () => {
    expect(split({ one: [3, 2], two: [2, 3], quiet: [0, 0] })).toEqual(['pt-one'])
    expect(split({ one: [3, 'contested'], two: [2, 3], quiet: [0, 0] })).toEqual(['pt-one'])
    expect(split({ one: [2, 1], two: [1, 1], quiet: [0, 'contested'] })).toEqual([])
  })

  // Fifteen choices remembered to the very end: every way of having made them is a state of its own.
  it('gives up beyond 20,000 states and names the conditions that cost most', () => {
    const decided = [...Array(15).keys()].map((at) => asks(point(`pt-${at}`, [speaks(`yes-${at}`, `好${at}`), silent(`quiet-${at}`)])))
    const recalled = decided.map((_, at) => shows(says(`evt-${at}`, 'team-room', 'boss-gu', '嗯', { if: when(`pt-${at}`, `yes-${at}`) })))
    const made = story([beat('beat-one', [...decided, asks(point('pt-last', [silent('hush')])), ...recalled], [{ to: toEnding('end-all') }])])
    expect(explore(made, rubric({}), setting())).toEqual({ ok: false, code: 'too-many-states', conditions: expect.arrayContaining(['pt-0=yes-0']) })
  })

  it('walks no circle', () => {
    const circle = story([beat('beat-one', [asks(point('pt-one', [silent('quiet')]))], [{ to: toBeat('beat-two') }]), beat('beat-two', [], [{ to: toBeat('beat-one') }])])
    expect(explore(circle, rubric({}), setting())).toEqual({ ok: false, code: 'cycle' })
  })

  it('merges states that differ only in what nothing reads any more', () => {
    const plain = story([beat('beat-one', [...Array(40).keys()].map((at) => asks(point(`pt-${at}`, [speaks(`yes-${at}`, `好${at}`), silent(`quiet-${at}`)]))), [{ to: toEnding('end-all') }])])
    expect([explored(plain, rubric({})).paths, explored(plain, rubric({})).visits.length]).toEqual([2n ** 40n, 40])
  })
})

describe('settings', () => {
  it('are all clients, overlays that are read, and house values that are read or unset', () => {
    expect(settings(welcome, welcomeRubric).map((one) => one.overlay)).toEqual(['private-internet', 'soe'])
    expect(settings(welcome, rubric({})).map((one) => one.overlay)).toEqual(['private-internet'])
    const house = { ...welcome, house: { receipts: ['always', 'never'] }, clients: { ...welcome.clients, [ids.client('wecom')]: wechat } }
    expect(settings(house, rubric({})).map((one) => [one.client, one.house.receipts])).toEqual(['wechat', 'wecom'].flatMap((client) => [undefined, 'always', 'never'].map((value) => [client, value])))
    expect(settings(house, welcomeRubric).filter((one) => one.overlay === 'soe').map((one) => one.house)).toEqual([{}, {}])
  })
})

describe('expected', () => {
  const made = story([beat('beat-one', [
    asks(point('pt-aside', [speaks('helped', '帮你', 'li-private')], { role: 'aside', until: ids.point('pt-one') })),
    asks(point('pt-one', [speaks('best', '好'), speaks('poor', '哦哦对'), silent('quiet')], { later: [{ after: 60, events: [] }] })),
  ], [{ to: toEnding('end-all') }])])
  const rated = rubric({ 'pt-aside': { norms: ['norm-a'], choices: { helped: [3] }, missed: [0] }, 'pt-one': { norms: ['norm-b'], choices: { best: [3], poor: [1], quiet: [0] } } })
  const worth = (main: number[], aside: number[]) => expected(made, rated, setting(), (one) => (one.role === 'aside' ? aside : main))

  it('weighs main choices against each other and asks about an aside once', () => {
    expect(worth([1, 0, 0], [1])).toEqual({ earned: 6, possible: 6 })
    expect(worth([1, 1, 0], [0])).toEqual({ earned: 2, possible: 6 })
    expect(worth([2, 2, 0], [0.5])).toEqual({ earned: 3.5, possible: 6 })
    expect(worth([0, 0, 1], [])).toEqual({ earned: 0, possible: 6 })
  })
  it('is consulted again after a wait, and takes all alike where it weighs nothing', () => {
    expect(worth([0, 0, 0], [0])?.earned).toBeCloseTo(4 / 3 + 4 / 9, 9)
  })
})
