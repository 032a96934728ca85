import { describe, expect, it } from 'vitest'
import { asks, beat, ids, option, point, rubric, setting, silent, speaks, story, toEnding } from '../fixtures/builders'
import type { Rates } from '../fixtures/builders'
import { playing } from '../fixtures/play'
import { coach, score } from '..'
import type { NormIndex, Prose, Rate } from '../types'
import { markOf } from './rates'
import { bandOf } from './score'

const say = (at: number) => [speaks(`best-${at}`, `好${at}`), speaks(`half-${at}`, `行${at}`), speaks(`odd-${at}`, `啊${at}呢`), silent(`quiet-${at}`)]
const made = story([beat('beat-one', [
  asks(point('pt-read', [option('opt-a', '甲'), option('opt-b', '乙')], { role: 'read' })),
  asks(point('pt-aside', [speaks('helped', '我来帮你', 'li-private')], { role: 'aside', until: ids.point('pt-0') })),
  ...[0, 1, 2].map((at) => asks(point(`pt-${at}`, say(at), { signals: [{ id: ids.signal('cold'), on: 'say', with: ['[微笑]'] }] }))),
], [{ to: toEnding('end-all') }])])
const three = (at: number): Rates => ({
  [`pt-${at}`]: {
    norms: ['norm-a', 'norm-b'],
    choices: { [`best-${at}`]: [3, 3], [`half-${at}`]: [2, 1], [`odd-${at}`]: ['contested', 2], [`quiet-${at}`]: [1, 'not-shown'] },
    overlays: { [`half-${at}`]: { soe: [0, 3] } },
    caps: { cold: { 'norm-a': 1 } },
  },
})
const rates = (missed?: Rate[]) => rubric({ 'pt-read': { norms: ['norm-a'], choices: { 'opt-a': [3], 'opt-b': [1] } }, 'pt-aside': { norms: ['norm-b'], choices: { helped: [3] }, ...(missed && { missed }) }, ...three(0), ...three(1), ...three(2) })
const pair = (zh: string) => ({ zh, en: zh })
const norms: NormIndex = { norms: { [ids.norm('norm-a')]: { name: pair('甲'), dimension: 'dim-a' }, [ids.norm('norm-b')]: { name: pair('乙'), dimension: 'dim-b' } }, dimensions: [{ id: 'dim-b', name: pair('乙类') }, { id: 'dim-a', name: pair('甲类') }] }
const prose: Prose = { points: { [ids.point('pt-0')]: { title: pair('题'), signals: { [ids.signal('cold')]: [pair('冷')] } } }, feedback: { [ids.point('pt-0')]: { [ids.choice('best-0')]: [pair('好')] } }, subtext: {} }

const after = (names: string[], given = setting(), missed?: Rate[]) => {
  const play = playing(made, given)
  for (const name of names) play.name(name)
  return score({ story: made, rubric: rates(missed), norms, setting: given, state: play.state })
}

describe('score', () => {
  it('is a plain sum over norms and points met, read and act apart', () => {
    const { earned, possible, act, read } = after(['opt-b', 'half-0'])
    expect([act, read, earned, possible]).toEqual([{ earned: 3, possible: 6 }, { earned: 1, possible: 3 }, 4, 9])
  })
  it('takes a contested or not-shown norm out on both sides', () => {
    expect(after(['opt-a', 'odd-0']).act).toEqual({ earned: 2, possible: 3 })
    expect(after(['opt-a', 'quiet-0']).act).toEqual({ earned: 1, possible: 3 })
  })
  it('rates by the overlay where it has its own', () => {
    expect(after(['opt-a', 'half-0'], setting({ overlay: ids.overlay('soe') })).act).toEqual({ earned: 3, possible: 6 })
    expect(after(['opt-a', 'half-0'], setting({ overlay: ids.overlay('soe') })).norms[1]?.marks).toEqual(['full'])
  })
  it('counts a missed aside only where the author calls that evidence', () => {
    expect(after(['opt-a', 'best-0']).act).toEqual({ earned: 6, possible: 6 })
    expect(after(['opt-a', 'best-0'], setting(), [1]).act).toEqual({ earned: 7, possible: 9 })
    expect(after(['opt-a', 'best-0'], setting(), ['not-shown']).act).toEqual({ earned: 6, possible: 6 })
    expect(after(['opt-a', 'helped', 'best-0'], setting(), [1]).act).toEqual({ earned: 9, possible: 9 })
  })
  it('lets a signal cap a norm, never raise one', () => {
    const play = playing(made, setting())
    play.name('opt-a')
    play.act({ kind: 'say', chat: ids.chat('team-room'), text: '好0[微笑]', mentions: [], seen: [] })
    expect(score({ story: made, rubric: rates(), norms, setting: setting(), state: play.state }).act).toEqual({ earned: 4, possible: 6 })
    expect(coach({ story: made, rubric: rates(), prose, norms, setting: setting(), state: play.state })).toMatchObject({ turn: 1, norms: [{ rate: 1, mark: 'none' }, { rate: 3, mark: 'full' }], feedback: [{ zh: '好' }], signals: [[{ zh: '冷' }]] })
    const quiet = playing(made, setting())
    quiet.name('opt-a')
    quiet.name('quiet-0')
    expect(score({ story: made, rubric: rates(), norms, setting: setting(), state: quiet.state }).act.earned).toBe(1)
  })
  it('shows a norm as its encounters and sums by dimension, in the order of the handbook', () => {
    const { norms: shown, dimensions } = after(['opt-b', 'half-0', 'odd-1', 'best-2'])
    expect(shown.map((one) => one.marks)).toEqual([['none', 'half', 'contested', 'full'], ['none', 'half', 'full']])
    expect(dimensions.map(({ id, earned, possible }) => [id, earned, possible])).toEqual([['dim-b', 6, 9], ['dim-a', 6, 9]])
  })
  it('marks full at the possible rating and half from half of it on', () => {
    const mark = (rate: Rate, possible: number | null) => markOf({ norm: ids.norm('norm-a'), rate, possible })
    expect([mark(2, 2), mark(1, 2), mark(0, 2), mark(1, 3), mark(2, 3), mark('contested', 3), mark('not-shown', 3)]).toEqual(['full', 'half', 'none', 'none', 'half', 'contested', 'not-shown'])
  })
  it('has no band under 3 acts', () => {
    expect(after(['opt-a', 'best-0', 'best-1']).band).toBeNull()
    expect(after(['opt-a', 'best-0', 'best-1', 'best-2']).band).toBe('at-home')
  })
  it('draws the bands at 70 and 88 %', () => {
    expect([69, 70, 87, 88].map((earned) => bandOf({ earned, possible: 100 }))).toEqual(['finding-your-feet', 'getting-it', 'getting-it', 'at-home'])
  })
})

describe('coach', () => {
  const at = (names: string[], given = setting()) => {
    const play = playing(made, given)
    for (const name of names) play.name(name)
    return coach({ story: made, rubric: rates(), prose, norms, setting: given, state: play.state })
  }
  it('speaks of the last decision, in practice only', () => {
    expect(at(['opt-a', 'best-0'])).toMatchObject({ turn: 1, feedback: [{ zh: '好' }], norms: [{ mark: 'full' }, { mark: 'full' }] })
    expect(at(['opt-a', 'best-0'], setting({ mode: 'assessment' }))).toBeNull()
    expect(at([])).toBeNull()
  })
  it('is silent after an unforeseen gesture', () => {
    const play = playing(made, setting())
    play.name('opt-a')
    play.act({ kind: 'mute', chat: ids.chat('team-room'), seen: [] })
    expect(coach({ story: made, rubric: rates(), prose, norms, setting: setting(), state: play.state })).toBeNull()
  })
})
