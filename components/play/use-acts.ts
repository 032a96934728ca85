'use client'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { OpaqueId, ViewChoice, ViewEvent } from '@/engine/types'
import { emptyDraft, type Draft } from '../chat/draft'
import { pendingId } from './at-once'
import { choose, gesture, say } from './gestures'
import { isResting } from './state'
import type { Bubble, Gesture, Reach, SheetOf } from './types'
import type { Play } from './use-play'

type Given = { play: Play; onSheet: (sheet: SheetOf | null) => void; onAct: () => void }
export type Acts = Pick<Reach, 'act' | 'open' | 'visit' | 'write'> & {
  touchPacket: (event: ViewEvent) => void
  look: (packet: OpaqueId | null) => void
  send: (deliver?: string) => void // the field of the open chat, now or at a story time
  choose: (choice: ViewChoice) => void // a row of the tray
  draft: (draft: Draft) => void // into the field of the open chat
}

/** What hands do, always the same functions: each looks up how things stand when it is used. */
export const useActs = ({ play: { state, dispatch }, onSheet, onAct }: Given, setFresh: (packet: OpaqueId | null) => void): Acts => {
  const latest = useRef(state)
  useLayoutEffect(() => {
    latest.current = state
  })
  return useMemo((): Acts => {
    const now = () => latest.current
    const free = () => isResting(now()) && !now().pending && now().view?.status === 'playing'
    const late = () => {
      dispatch({ do: 'skip' })
      dispatch({ do: 'hint', hint: now().view?.status === 'ended' && isResting(now()) ? 'over' : 'read-first' })
    }
    const act = (move: Gesture, bubble?: Bubble): boolean => {
      onAct()
      onSheet(null)
      const may = free()
      if (may) dispatch(gesture(now(), move, bubble))
      else if (!now().pending) late()
      return may
    }
    const look = (packet: OpaqueId | null) => {
      setFresh(null)
      dispatch({ do: 'look-into', packet })
    }
    const draft = (next: Draft) => {
      const chat = now().open
      if (chat !== null) dispatch({ do: 'write', chat, draft: next })
    }
    const written = (): Draft => now().drafts[now().open ?? ''] ?? emptyDraft
    return {
      act, look, draft,
      open: (sheet) => {
        onAct()
        onSheet(sheet)
      },
      visit: (chat) => dispatch({ do: 'visit', chat }),
      write: (change) => draft(change(written())),
      choose: (choice) => dispatch(choose(now(), choice)),
      send: (deliver) => {
        const chat = now().open
        if (chat === null || now().pending) return
        if (!free()) return late()
        dispatch(say(now(), chat, written(), deliver))
      },
      touchPacket: (event) => {
        if (event.kind !== 'packet' || event.id === pendingId) return
        if (event.packet.state !== 'sealed') return look(event.id)
        if (event.from === 'me' || !free()) return
        setFresh(event.id)
        act({ kind: 'open-packet', target: event.id })
      },
    }
  }, [dispatch, onSheet, onAct, setFresh])
}
