import { describe, expect, it } from 'vitest'
import { checkCues, type CueName } from '.'
import { scene, type Row } from './fixture'
import { solve } from './solve'

const short = (text: string, rate: number): Row => ({ say: text.slice(0, 3), rate })
const long = (text: string, rate: number): Row => ({ say: text.repeat(4), rate })
const wait = (rate: number): Row => ({ wait: true, rate })
const words = ['好天气', '下雨了', '看文档', '有版本', '上午见', '改图片']
const word = (at: number): string => words[at % words.length] ?? ''

/** Every order of three rates, once: no look of a row goes with what it earns. */
const balanced = [[3, 1, 0], [3, 0, 1], [1, 3, 0], [0, 3, 1], [1, 0, 3], [0, 1, 3]].map(([a = 0, b = 0, c = 0], at) =>
  [short(word(at), a), long(word(at + 1), b), wait(c)])

const told = (points: Row[][]): { codes: string[]; strategies: string[] } => {
  const { diagnostics } = checkCues(scene(points), 'fixture.mdx')
  return { codes: diagnostics.map(({ code }) => code), strategies: diagnostics.flatMap(({ message }) => /“(\w+)”/.exec(message.en)?.[1] ?? []) }
}

describe('the cue check', () => {
  it('passes a scene whose looks tell nothing, and gives the key everything', () => {
    const { cues, diagnostics } = checkCues(scene(balanced), 'fixture.mdx')
    expect(diagnostics).toEqual([])
    const paid = cues.overlays['private-internet']
    expect(paid?.key).toEqual({ earned: 18, possible: 18, percent: 100 })
    for (const name of ['first', 'last', 'longest', 'shortest', 'silent', 'random'] satisfies CueName[]) expect(paid?.[name].percent, name).toBeCloseTo(44.4, 1)
  })

  it('says at how many points a strategy had nothing to go by', () => {
    const { cues } = checkCues(scene(balanced), 'fixture.mdx')
    expect(cues.guessed.sticker).toHaveLength(6)
    expect(cues.guessed.politest).toHaveLength(6)
    expect(cues.guessed.longest).toBeUndefined()
    expect(cues.overlays['private-internet']?.sticker.percent).toBeCloseTo(44.4, 1)
  })

  const habits: [CueName, (at: number) => Row[]][] = [
    ['first', (at) => (at % 2 ? [short(word(at), 3), long(word(at + 1), 0), wait(0)] : [long(word(at), 3), short(word(at + 1), 0), wait(0)])],
    ['last', (at) => (at % 2 ? [wait(0), long(word(at + 1), 0), short(word(at), 3)] : [wait(0), short(word(at + 1), 0), long(word(at), 3)])],
    ['longest', (at) => (at % 2 ? [wait(0), short(word(at), 0), long(word(at + 1), 3)] : [long(word(at), 3), short(word(at + 1), 0), wait(0)])],
    ['shortest', (at) => (at % 2 ? [wait(0), long(word(at), 0), short(word(at + 1), 3)] : [short(word(at), 3), long(word(at + 1), 0), wait(0)])],
    ['politest', (at) => (at % 2 ? [wait(0), { say: `${word(at)}行`, rate: 0 }, { say: `谢谢${word(at)}`, rate: 3 }] : [{ say: `麻烦${word(at)}`, rate: 3 }, { say: `${word(at)}行不行`, rate: 0 }, wait(0)])],
    ['silent', (at) => (at % 2 ? [wait(3), short(word(at), 0), long(word(at + 1), 0)] : [long(word(at), 0), short(word(at + 1), 0), wait(3)])],
    ['sticker', (at) => (at % 2 ? [{ sticker: 'nice', rate: 3 }, wait(0), short(word(at), 0)] : [long(word(at), 0), wait(0), { sticker: 'nice', rate: 3 }])],
  ]
  it.each(habits)('finds that “%s” pays', (name, rows) => {
    const { codes, strategies } = told(words.map((_, at) => rows(at)))
    expect(codes).toContain('RQ910')
    expect(strategies).toContain(name)
  })

  it('finds that guessing pays', () => {
    const { codes } = told(balanced.map(([a, b, c]) => [a, b, c].flatMap((row) => (row ? [{ ...row, rate: row.rate === 0 ? 3 : row.rate }] : []))))
    expect(codes).toContain('RQ911')
  })

  // The best row is the one that asks, neither longest nor shortest, in another place each time.
  it('finds by the model what no single strategy looks for', () => {
    const rows = words.map((_, at): Row[] => {
      const best: Row = { say: `${word(at)}吗？`, rate: 3 }
      const others: Row[] = [{ say: word(at + 2), rate: 0 }, { say: `${word(at + 3)}后天见吧`, rate: 0 }, wait(1)]
      others.splice(at % 4, 0, best)
      return others
    })
    expect(told(rows).strategies).toEqual(['model'])
  })

  it('says when not even the best choices earn everything', () => {
    const made = structuredClone(scene(balanced))
    const point = Object.values(made.rubric.points)[0]
    const choices = Object.values(made.rubric.choices)[0]
    if (!point || !choices) throw new Error('the fixture has points')
    point.norms.push(...point.norms)
    Object.values(choices).forEach((choice, at) => {
      choice.rates = [at === 0 ? 3 : 0, at === 1 ? 3 : 0]
    })
    expect(checkCues(made, 'fixture.mdx').diagnostics.map(({ code }) => code)).toContain('RQ912')
  })

  it('tells the same every time', () => {
    expect(checkCues(scene(balanced), 'a.mdx')).toEqual(checkCues(scene(balanced), 'a.mdx'))
  })
})

describe('solving for the model', () => {
  it('solves a small system', () => {
    const [x = 0, y = 0] = solve([[4, 1], [1, 3]], [1, 2])
    expect(x).toBeCloseTo(1 / 11)
    expect(y).toBeCloseTo(7 / 11)
  })
})
