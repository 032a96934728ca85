import { spoken } from '../text/spoken'
import type { State, Story } from '../types'
import { visible } from '../world'

const SECONDS_A_CHARACTER = 0.25
const SECONDS_AN_EVENT = 1
const SECONDS_A_DECISION = 12

/** Seconds it takes a person to read what has come since `from`, and to decide once. */
export function readingTime(story: Story, state: State, from: number): number {
  return state.log.slice(from).reduce((sum, event) => {
    if (!visible(story, event)) return sum
    const words = event.kind === 'chain' ? event.title : spoken(event)
    return sum + SECONDS_AN_EVENT + SECONDS_A_CHARACTER * (words?.zh.length ?? 0)
  }, SECONDS_A_DECISION)
}
