'use client'
import { useCallback, useEffect, useReducer, useState, type Dispatch } from 'react'
import { askHints, createAttempt, decide, readAttempt, rewind, untilAnswered, type Answer } from './api'
import { newAttemptId } from './attempt-id'
import { coachWasRead, rememberAttempt, rememberCoach, rememberedAttempt, rememberRewound, wasRewound } from './memory'
import { begin, reduce, type Action } from './state'
import { refusal } from './refusal'
import { differs, startIn, type Known, type Start } from './start'
import type { PlayState } from './types'

type Wanted = { id: string; from: 'address' | 'storage' | 'new'; rewinds?: { id: string; turn: number }; start: Start }

const fetchWanted = (wanted: Wanted, slug: string, signal: AbortSignal): Promise<Answer> =>
  wanted.rewinds ? rewind(wanted.rewinds.id, wanted.id, wanted.rewinds.turn, signal)
  : wanted.from === 'new' ? createAttempt(wanted.id, slug, signal, wanted.start)
  : readAttempt(wanted.id, signal)

const trouble = (dispatch: Dispatch<Action>) => () => dispatch({ do: 'link', link: navigator.onLine ? 'slow' : 'offline' })

/** Finds, creates or rewinds the attempt and keeps it in the address and the browser. */
const useAttempt = (slug: string, startsAt: string, known: Known, dispatch: Dispatch<Action>) => {
  const [wanted, want] = useState<Wanted | null>(null)
  useEffect(() => {
    want({ ...(rememberedAttempt(slug) ?? { id: newAttemptId(), from: 'new' }), start: startIn(location.search, known) })
  }, [slug, known])
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    void untilAnswered((signal) => fetchWanted(wanted, slug, signal), stop.signal, trouble(dispatch)).then((answer) => {
      if (!answer) return
      const other = answer.ok && wanted.from === 'storage' && differs(answer.view.setting, wanted.start)
      if (answer.ok && answer.view.scenario === slug && !other) {
        const { view, isNew } = answer
        rememberAttempt(slug, view.id)
        const fresh = wanted.from === 'new' && !wanted.rewinds && isNew
        if (wanted.rewinds) rememberRewound(view.id, view.turn)
        dispatch({ do: 'loaded', view, coachRead: coachWasRead(view.id, view.turn), again: wasRewound(view.id, view.turn), ...(fresh && { startsAt }) })
      } else if (wanted.from === 'storage') want({ id: newAttemptId(), from: 'new', start: wanted.start })
      else dispatch({ do: 'lost', how: wanted.from === 'address' ? 'missing' : 'broken' })
    })
    return () => stop.abort()
  }, [wanted, slug, startsAt, dispatch])
  return want
}

/** Sends the pending move until the server has said yes or no; the same turn again is safe, so it may be sent twice. */
const useDelivery = ({ pending }: PlayState, dispatch: Dispatch<Action>) => {
  useEffect(() => {
    if (!pending) return
    const stop = new AbortController()
    const deliver = async () => {
      const answer = await untilAnswered((signal) => decide(pending.attempt, pending.turn, pending.act, signal), stop.signal, trouble(dispatch))
      if (!answer) return
      if (answer.ok) return dispatch({ do: 'moved', view: answer.view })
      if (answer.code === 'unclear-text') return dispatch({ do: 'refused', hint: 'unclear-text' })
      const now = await untilAnswered((signal) => readAttempt(pending.attempt, signal), stop.signal, trouble(dispatch))
      if (now) dispatch({ do: 'refused', hint: refusal(answer, pending), ...(now.ok && { view: now.view }) })
    }
    void deliver()
    return () => stop.abort()
  }, [pending, dispatch])
}

/** Coming back to the window: another tab may have gone on. And the connection is said plainly. */
const useReturn = (id: string | undefined, dispatch: Dispatch<Action>) => {
  useEffect(() => {
    const stop = new AbortController()
    const look = () => {
      if (!id || document.visibilityState !== 'visible') return
      void readAttempt(id, stop.signal).then((answer) => answer.ok && dispatch({ do: 'picked-up', view: answer.view }))
    }
    const on = () => {
      dispatch({ do: 'link', link: 'fine' })
      look()
    }
    const off = () => dispatch({ do: 'link', link: 'offline' })
    if (!navigator.onLine) off()
    const heard = { signal: stop.signal }
    document.addEventListener('visibilitychange', look, heard)
    addEventListener('focus', look, heard)
    addEventListener('online', on, heard)
    addEventListener('offline', off, heard)
    return () => stop.abort()
  }, [id, dispatch])
}

/** Asks for the suggestions of this turn, for somebody who plays without them. */
const useHint = ({ view }: PlayState, dispatch: Dispatch<Action>): (() => void) => {
  const [id, turn] = [view?.id, view?.turn]
  return useCallback(() => {
    if (id === undefined || turn === undefined) return
    void askHints(id, turn, new AbortController().signal).then((hints) => dispatch(hints ? { do: 'hinted', hints } : { do: 'hint', hint: 'no-hints' }))
  }, [id, turn, dispatch])
}

export type Play = { state: PlayState; dispatch: Dispatch<Action>; startAgain: (start?: Start) => void; again: (turn: number) => void; askHint: () => void }

/** One attempt at one scenario: state, and the conversation with the server. `startsAt` is story time, `known` what the scenario can be played with (the same object for as long as it says the same). */
export const usePlay = (slug: string, startsAt: string, known: Known): Play => {
  const [state, dispatch] = useReducer(reduce, begin)
  const want = useAttempt(slug, startsAt, known, dispatch)
  const id = state.view?.id
  useDelivery(state, dispatch)
  useReturn(id, dispatch)
  const askHint = useHint(state, dispatch)
  const read = state.coach?.stage === 'read' && state.view ? state.view.turn : null
  useEffect(() => {
    if (id !== undefined && read !== null) rememberCoach(id, read)
  }, [id, read])
  const setting = state.view?.setting
  const startAgain = useCallback((start?: Start) => {
    dispatch({ do: 'restart' })
    const now: Start = setting ? { client: setting.client, overlay: setting.overlay, house: setting.house, guided: setting.guided } : {}
    want({ id: newAttemptId(), from: 'new', start: { ...now, ...start } })
  }, [want, setting])
  const again = useCallback((turn: number) => {
    if (id !== undefined) want({ id: newAttemptId(), from: 'new', rewinds: { id, turn }, start: {} })
  }, [id, want])
  return { state, dispatch, startAgain, again, askHint }
}
