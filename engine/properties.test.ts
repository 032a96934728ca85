import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explore, moveKinds, replay, resolve, sameMove, score, submit, view } from '.'
import type { Setting, State, Story } from '.'
import { available } from './available'
import { asks, beat, ids, noText, point, rubric, says, setting, silent, speaks, story, toEnding } from './fixtures/builders'
import { whim } from './fixtures/gestures'
import { playOut, playing } from './fixtures/play'
import { picker, randomStory } from './fixtures/random'
import { openPoints } from './world'

const seeds = fc.nat(1_000_000)
const check = (test: (made: ReturnType<typeof randomStory>, choices: number, more: number) => void, runs = 60): void =>
  fc.assert(fc.property(seeds, seeds, seeds, (seed, choices, more) => test(randomStory(picker(seed)), choices, more)), { numRuns: runs, endOnFailure: true })
const norms = { norms: {}, dimensions: [] }

/** Every path there is, one at a time. */
function walk(story: Story, setting: Setting, state: State, each: (state: State) => void): bigint {
  each(state)
  if ('ending' in state.at) return 1n
  let paths = 0n
  for (const open of openPoints(state)) {
    for (const choice of available({ story, setting, state }, open)) {
      const made = submit(story, setting, state, { choiceId: choice.id, point: open.point })
      if (made.ok) paths += walk(story, setting, made.value.state, each)
    }
  }
  return paths
}

describe('on random stories', () => {
  it('every kind of move is made sooner or later', () => {
    const made = new Set<string>()
    for (let seed = 0; seed < 400 && made.size < moveKinds.length; seed++) {
      const { story, setting } = randomStory(picker(seed))
      for (const { move } of playOut(story, setting, picker(seed), true).decisions) made.add(move.kind)
    }
    expect([...made].sort()).toEqual([...moveKinds].sort())
  })

  it('replay equals live play', () => {
    check(({ story, setting }, choices) => {
      const play = playOut(story, setting, picker(choices), true)
      expect(play.state.at).toHaveProperty('ending')
      expect(replay(story, setting, JSON.parse(JSON.stringify(play.decisions)))).toEqual({ ok: true, value: play.state })
    })
  })

  it('what nobody foresaw never changes a score', () => {
    check(({ story, rubric, setting }, choices) => {
      const { state } = playOut(story, setting, picker(choices), true)
      const foreseen = { ...state, turns: state.turns.filter(({ decision: { choice } }) => choice !== '~free' && choice !== '~wait') }
      const end = score({ story, rubric, norms, setting, state })
      expect(score({ story, rubric, norms, setting, state: foreseen })).toEqual(end)
      expect(end.earned).toBeGreaterThanOrEqual(0)
      expect(end.earned).toBeLessThanOrEqual(end.possible)
    })
  })

  it('a move made twice, late, or in another order never changes a score', () => {
    check(({ story, rubric, setting }, choices, more) => {
      const play = playOut(story, setting, picker(choices), true)
      const end = score({ story, rubric, norms, setting, state: play.state })
      const pick = picker(more)
      const again = playing(story, setting)
      for (const decision of play.decisions) {
        const before = again.state
        again.send({ move: decision.move, ...(decision.choice !== '~wait' && decision.choice !== '~free' && { choiceId: decision.choice, point: decision.point }) })
        const stale = play.decisions[pick(decision.turn + 1)]
        expect(sameMove(story, setting, before, decision, { move: decision.move })).toBe(true)
        // A decision of another turn is refused by replay, whatever it was.
        if (stale && stale.turn !== decision.turn) expect(replay(story, setting, [...play.decisions.slice(0, decision.turn), stale])).toMatchObject({ ok: false, error: { code: 'corrupt', turn: decision.turn } })
      }
      expect(score({ story, rubric, norms, setting, state: again.state })).toEqual(end)
      expect(submit(story, setting, play.state, { move: { kind: 'wait', seen: [] } })).toEqual({ ok: false, error: { code: 'ended' } })
    })
  })

  it('foreign moves are refused by code, never thrown, and change nothing', () => {
    fc.assert(
      fc.property(seeds, fc.anything(), fc.anything(), (seed, id, move) => {
        const { story, setting } = randomStory(picker(seed))
        const { state } = playing(story, setting)
        const before = JSON.stringify(state)
        const wire = { move, ...(typeof id === 'string' && { choiceId: id }) }
        expect(resolve(story, setting, state, wire)).toMatchObject({ ok: false, error: { code: 'no-such-move' } })
        expect(JSON.stringify(state)).toBe(before)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  it('the score is within 0 and the possible in every state, and states agree with paths', () => {
    check(({ story, rubric, setting }) => {
      const explored = explore(story, rubric, setting)
      if (!explored.ok) throw new Error(explored.code)
      if (explored.paths > 800n) return
      const sums = new Set<string>()
      const paths = walk(story, setting, playing(story, setting).state, (state) => {
        const { earned, possible, act, read } = score({ story, rubric, norms, setting, state })
        expect(earned).toBeGreaterThanOrEqual(0)
        expect(earned).toBeLessThanOrEqual(possible)
        expect([act.earned + read.earned, act.possible + read.possible]).toEqual([earned, possible])
        if ('ending' in state.at) sums.add(`${state.at.ending} ${earned}/${possible}`)
      })
      expect(explored.paths).toBe(paths)
      const stated = Object.entries(explored.endings).flatMap(([ending, { totals }]) => totals.map((sum) => `${ending} ${sum.earned}/${sum.possible}`))
      expect(new Set(stated)).toEqual(sums)
      expect(Object.values(explored.endings).reduce((sum, ending) => sum + ending.paths, 0n)).toBe(paths)
    }, 40)
  }, 60_000)

  it('a view tells no id, no rating, and nothing of what has not come', () => {
    check(({ story, setting }, choices) => {
      const play = playing(story, setting)
      const pick = picker(choices)
      for (let turn = 0; turn < 100; turn++) {
        const json = JSON.stringify(view({ id: 'mine', story, text: noText, setting, state: play.state }))
        expect(json).not.toMatch(/\b(pt|act|quiet|evt|beat|end|see|miss|aside)-|team-room|side-room|file-plan|call-boss|li-private|gu-private|behind-doors|boss-gu|peer-li|norm-|line-/)
        expect(json).not.toContain(setting.seed)
        expect(json).not.toMatch(/没人说话/)
        const come = new Set<string>(play.state.log.map((event) => event.id))
        for (const [, id, zh] of JSON.stringify(story).matchAll(/"id":"(evt-[^"]*)"[^{}]*"text":\{"zh":"([^"]*)"/g)) if (!come.has(id ?? '')) expect(json).not.toContain(`"${zh}"`)
        if (!play.state.chats[ids.chat('side-room')]?.mine) expect(json).not.toMatch(/圈外话/)
        expect(json).not.toMatch(/圈外话一/)
        expect(json).not.toMatch(/rates|possible|feedback|contested|not-shown/)
        if ('ending' in play.state.at) return
        const move = whim(pick, play.state)
        if (pick(2) === 0 && play.refusal(move) === null) {
          play.act(move)
          continue
        }
        const offered = play.offered()
        const one = offered[pick(offered.length)]
        if (one) play.send(one)
      }
    }, 30)
  })
})

it('states agree with paths where the cost of one aside decides whether another passes a later stage', () => {
  const made = story([beat('beat-one', [
    asks(point('pt-first', [speaks('short', '好'), speaks('long', '说来话长', 'team-room', { reaction: [says('evt-long', 'team-room', 'peer-li', '嗯', { after: 20 })] })], { role: 'aside', until: ids.point('pt-main') })),
    asks(point('pt-second', [speaks('other', '还有一件事')], { role: 'aside', until: ids.point('pt-main') })),
    asks(point('pt-main', [speaks('spoke', '收到'), silent('quiet')], { later: [{ after: 29, events: [] }] })),
  ], [{ to: toEnding('end-all') }])])
  const explored = explore(made, rubric({}), setting())
  expect(explored.ok && explored.paths).toBe(walk(made, setting(), playing(made, setting()).state, () => undefined))
})
