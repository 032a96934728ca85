import { v7 as uuidv7 } from 'uuid'
import type { Result, View } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import type { Failure } from '@/lib/errors'
import { createAttempt, submitDecision } from '.'

/** For tests: the value of a result that must be one. */
export function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
export const code = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)

export const wanted = (more: object = {}) => ({ id: uuidv7(), scenario: 'a-story', mode: 'practice' as const, guided: true, ...more })
export const blocking = (view: View) => view.points.find(({ role }) => role !== 'aside')
/** Every choice of the point that blocks the story, ready to be submitted. */
export const choices = (view: View) => (blocking(view)?.choices ?? []).map(({ id }) => ({ turn: view.turn, choiceId: id }))
export const stored = (attemptId: string) => everything().decision.findMany({ where: { attemptId }, orderBy: { turn: 'asc' } })

export function firstOf(view: View): { turn: number; choiceId: string } {
  const [first] = choices(view)
  if (!first) throw new Error('nothing to choose')
  return first
}

/** One person who always takes the first choice. */
export const player = (me: Actor) => {
  const begin = async (more: object = {}): Promise<View> => value(await createAttempt(me, wanted(more))).view
  const play = async (view: View, until: (view: View) => boolean = ({ status }) => status === 'ended'): Promise<View> => {
    let now = view
    while (!until(now)) now = value(await submitDecision(me, now.id, firstOf(now)))
    return now
  }
  return { begin, play }
}
