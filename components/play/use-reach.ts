'use client'
import { useMemo, useState } from 'react'
import type { OpaqueId, ViewEvent } from '@/engine/types'
import { emptyDraft } from '../chat/draft'
import { peopleOf } from '../chat/people'
import type { Hands } from '../chat/hands'
import { useWords, type LabelKey } from '../chat/words'
import { pendingId, withPending } from './at-once'
import { gesture, say } from './gestures'
import { handsOf } from './hands-of'
import { arrived, isResting } from './state'
import type { Stars } from '../lines/types'
import type { Bubble, ClientFacts, Gesture, Reach, SheetOf } from './types'
import type { Play } from './use-play'

type Given = { play: Play; clients: Record<string, ClientFacts>; stars: Stars | undefined; onSheet: (sheet: SheetOf | null) => void; onAct: () => void; tell: (label: LabelKey) => void }
export type Held = Reach & {
  hands: Hands
  free: boolean // something can be done now
  fresh: OpaqueId | null // the packet that has just been touched: it opens with its motion
  look: (packet: OpaqueId | null) => void
  send: (deliver?: string) => void // the field of the open chat, now or at a story time
}

const frugal: ClientFacts = { typingCue: 'none', packet: { minCents: 1, maxShareCents: 20_000, maxShares: 100 }, scheduledSend: false, voiceSeconds: 60, pinForAll: false, recallOthers: false, threads: false, buzzStrengths: [], sideGroupLeast: 2 }

/** The phone in the hand: the open chat as it stands, and everything that can be done with it. Null before there is a view. */
export const useReach = ({ play, clients, stars, onSheet, onAct, tell }: Given): Held | null => {
  const { state, dispatch } = play
  const { labels } = useWords()
  const [fresh, setFresh] = useState<OpaqueId | null>(null)
  const { view, pending, clock } = state
  const people = useMemo(() => peopleOf(view?.chats ?? [], { id: 'me', name: labels.me, avatar: 'crane' }), [view, labels])
  const chat = view?.chats.find((one) => one.id === state.open) ?? null
  const events = useMemo(() => (chat ? withPending(arrived(state, chat), pending, chat.id, clock, labels.recalledMine) : []), [state, chat, pending, clock, labels])
  if (!view) return null
  const free = isResting(state) && !pending && view.status === 'playing'
  const late = () => {
    dispatch({ do: 'skip' })
    dispatch({ do: 'hint', hint: view.status === 'ended' && isResting(state) ? 'over' : 'read-first' })
  }
  const act = (move: Gesture, bubble?: Bubble): boolean => {
    onAct()
    onSheet(null)
    if (free) dispatch(gesture(state, move, bubble))
    else if (!pending) late()
    return free
  }
  const look = (packet: OpaqueId | null) => {
    setFresh(null)
    dispatch({ do: 'look-into', packet })
  }
  const touchPacket = (event: ViewEvent) => {
    if (event.kind !== 'packet' || event.id === pendingId) return
    if (event.packet.state !== 'sealed') return look(event.id)
    if (event.from === 'me' || !free) return
    setFresh(event.id)
    act({ kind: 'open-packet', target: event.id })
  }
  const reach: Reach = {
    view, chat, events, people, clock, stars, act, tell,
    facts: clients[view.setting.client] ?? frugal,
    open: (sheet) => {
      onAct()
      onSheet(sheet)
    },
    visit: (id) => dispatch({ do: 'visit', chat: id }),
    write: (change) => chat && dispatch({ do: 'write', chat: chat.id, draft: change(state.drafts[chat.id] ?? emptyDraft) }),
  }
  const send = (deliver?: string) => {
    if (!chat || pending) return
    if (!free) return late()
    dispatch(say(state, chat.id, state.drafts[chat.id] ?? emptyDraft, deliver))
  }
  return { ...reach, hands: handsOf(reach, touchPacket), free, fresh, look, send }
}
