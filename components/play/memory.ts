import { isAttemptId } from './attempt-id'

// Storage may be forbidden (private windows, embedded web views): then the address alone carries the attempt.
export const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

const attemptKey = (slug: string): string => `ruqun.attempt.${slug}`
const coachKey = (attempt: string): string => `ruqun.coach.${attempt}`

/** The attempt to go on with: the address first, then this browser's last one of the scenario. */
export const rememberedAttempt = (slug: string): { id: string; from: 'address' | 'storage' } | null => {
  const address = new URLSearchParams(location.search).get('attempt')
  if (isAttemptId(address)) return { id: address, from: 'address' }
  const stored = recall(attemptKey(slug))
  return isAttemptId(stored) ? { id: stored, from: 'storage' } : null
}

export const rememberAttempt = (slug: string, id: string): void => {
  keep(attemptKey(slug), id)
  const address = new URL(location.href)
  if (address.searchParams.get('attempt') === id) return
  address.searchParams.set('attempt', id)
  history.replaceState(history.state, '', address)
}

export const coachWasRead = (attempt: string, turn: number): boolean => recall(coachKey(attempt)) === String(turn)
export const rememberCoach = (attempt: string, turn: number): void => keep(coachKey(attempt), String(turn))

const againKey = (attempt: string): string => `ruqun.again.${attempt}`
/** A rewound attempt begins at its point: what the coach said before belongs to the run it came from. */
export const wasRewound = (attempt: string, turn: number): boolean => recall(againKey(attempt)) === String(turn)
export const rememberRewound = (attempt: string, turn: number): void => keep(againKey(attempt), String(turn))
