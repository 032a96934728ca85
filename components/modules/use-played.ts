'use client'

import { useEffect, useState } from 'react'
import { hasPlayed } from '../ui/has-played'

const nothing: ReadonlySet<string> = new Set()
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Scenarios that an answer of the progress call says have been played to an end. */
function endedIn(json: unknown): string[] {
  const attempts: unknown[] = isObject(json) && Array.isArray(json.attempts) ? json.attempts : []
  return attempts.flatMap((one) => (isObject(one) && one.status === 'ended' && typeof one.scenario === 'string' ? [one.scenario] : []))
}

/** Scenarios this person has played to an end, as far as their hundred latest runs tell. Asked only in a browser that has played. */
export function usePlayed(): ReadonlySet<string> {
  const [played, setPlayed] = useState(nothing)
  useEffect(() => {
    if (!hasPlayed()) return
    const stop = new AbortController()
    fetch('/api/me/progress?limit=100', { signal: stop.signal }).then((answer) => (answer.ok ? answer.json() : null)).then((json: unknown) => setPlayed(new Set(endedIn(json))), () => undefined)
    return () => stop.abort()
  }, [])
  return played
}
