'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Stars } from './types'

const none: ReadonlySet<string> = new Set()
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const idsOf = (json: unknown): string[] => (isObject(json) && Array.isArray(json.ids) ? json.ids.filter((id) => typeof id === 'string') : [])
const withOne = (all: ReadonlySet<string>, id: string, has: boolean): ReadonlySet<string> => (has ? new Set([...all, id]) : new Set([...all].filter((one) => one !== id)))

/** Keeps a line of an attempt, or lets it go; false when that did not work. */
export const setStar = (attempt: string, id: string, kept: boolean): Promise<boolean> =>
  fetch(`/api/me/lines/${attempt}/${id}`, { method: kept ? 'PUT' : 'DELETE' }).then((answer) => answer.ok, () => false)

/** Which lines of this attempt its person keeps. A star shows at once; where the server refuses, it goes back. No attempt: nothing is asked. */
export function useStars(attempt: string | undefined): Stars {
  const [kept, setKept] = useState(none)
  useEffect(() => {
    if (!attempt) return
    const stop = new AbortController()
    setKept(none)
    fetch(`/api/me/lines/${attempt}`, { signal: stop.signal }).then((answer) => (answer.ok ? answer.json() : null))
      .then((json: unknown) => setKept((now) => new Set([...now, ...idsOf(json)])), () => undefined)
    return () => stop.abort()
  }, [attempt])
  const has = useCallback((id: string) => kept.has(id), [kept])
  const toggle = useCallback(async (line: { attempt: string; id: string }) => {
    const wanted = !kept.has(line.id)
    setKept((now) => withOne(now, line.id, wanted))
    const done = await setStar(line.attempt, line.id, wanted)
    if (!done) setKept((now) => withOne(now, line.id, !wanted))
    return done
  }, [kept])
  return useMemo(() => ({ has, toggle }), [has, toggle])
}
