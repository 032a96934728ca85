'use client'
import { useEffect, type Dispatch } from 'react'
import { delay, type Speed } from './arrivals'
import type { Action } from './state'
import type { PlayState } from './types'

const bannerStays = 5000 // ms, longer than it takes the phone to follow the story by itself

/** Lets what is coming arrive one by one. `held`: the coach lies over the chat on a phone, so the story waits for it. */
export const useArrivals = (state: PlayState, dispatch: Dispatch<Action>, speed: Speed, held: boolean): void => {
  const [next] = state.queue
  const { clock, banner } = state
  useEffect(() => {
    if (!next || held) return
    const timer = setTimeout(() => dispatch({ do: speed === 'direct' ? 'skip' : 'arrive' }), delay(next, clock, banner !== null, speed))
    return () => clearTimeout(timer)
  }, [next, held, clock, banner, speed, dispatch])

  const shown = banner?.event.id
  useEffect(() => {
    if (shown === undefined) return
    const timer = setTimeout(() => dispatch({ do: 'banner-seen' }), bannerStays)
    return () => clearTimeout(timer)
  }, [shown, dispatch])

  const coming = next !== undefined && !held
  useEffect(() => {
    if (!coming) return
    const skip = (press: KeyboardEvent) => {
      const { target } = press
      const busy = target instanceof HTMLElement && target.closest('textarea, input, button, a, [role=dialog]')
      if (press.key !== ' ' || busy) return
      press.preventDefault()
      dispatch({ do: 'skip' })
    }
    addEventListener('keydown', skip)
    return () => removeEventListener('keydown', skip)
  }, [coming, dispatch])
}
