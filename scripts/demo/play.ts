import { replay, resolve, score, submit, view, ratesOf, type Decision, type Setting, type State } from '@/engine'
import type { Playable } from '@/lib/attempts/stories'
import type { NormIndex } from '@/engine/types'
import type { Dice } from './dice'

/** How somebody plays: the better, the higher `skill`; `care` is how much a norm matters to them, about 1. */
export type Style = { skill: number; care: (norm: string) => number }
export type Played = { decisions: Decision[]; state: State; ending: string; score: ReturnType<typeof score> }

const most = 200 // decisions; no story is as long

/** Plays a whole story through the engine, one draw a decision. Throws when the story does not end. */
export function playThrough({ story, text, rubric }: Playable, norms: NormIndex, setting: Setting, style: Style, dice: Dice): Played {
  const decisions: Decision[] = []
  for (let state = stateOf(replay(story, setting, [])); decisions.length < most;) {
    if ('ending' in state.at) return { decisions, state, ending: state.at.ending, score: score({ story, rubric, norms, setting, state }) }
    const { points } = view({ id: 'demo', story, text, setting, state })
    const asides = points.filter(({ role }) => role === 'aside')
    const point = asides.length && dice.next() < .15 ? dice.pick(asides) : points.find(({ role }) => role !== 'aside')
    const ways = (point?.choices ?? []).flatMap(({ id }) => {
      const act = resolve(story, setting, state, { choiceId: id })
      const made = act.ok ? submit(story, setting, state, act.value) : act
      return made.ok ? [made.value] : []
    })
    const way = dice.weighed(ways, ({ decision }) => Math.exp(style.skill * worth(decision)))
    decisions.push(way.decision)
    state = way.state
  }
  throw new Error(`${story.slug} does not end`)

  function worth({ point, choice }: Decision): number {
    if (choice === '~wait' || choice === '~free') return 0
    const rates = ratesOf(rubric, setting.overlay, point, choice)
    const taught = rubric.points[point]?.norms ?? []
    const cares = rates.map((_, i) => style.care(taught[i] ?? ''))
    const sum = rates.reduce<number>((total, rate, i) => total + (typeof rate === 'number' ? rate : .6) * (cares[i] ?? 1), 0)
    return sum / Math.max(1, rates.length)
  }
}

function stateOf(replayed: ReturnType<typeof replay>): State {
  if (replayed.ok) return replayed.value
  throw new Error(replayed.error.code)
}
