'use client'
import { useMemo, useState } from 'react'
import type { OpaqueId, ViewChat } from '@/engine/types'
import { peopleOf } from '../chat/people'
import type { Hands } from '../chat/hands'
import { useWords, type LabelKey } from '../chat/words'
import { withPending } from './at-once'
import { handsOf } from './hands-of'
import { arrived } from './state'
import type { Stars } from '../lines/types'
import type { ClientFacts, PlayState, Reach, SheetOf } from './types'
import { useActs, type Acts } from './use-acts'
import type { Play } from './use-play'
import { useSame } from './use-same'

type Given = { play: Play; laid: PlayState; clients: Record<string, ClientFacts>; stars: Stars | undefined; onSheet: (sheet: SheetOf | null) => void; onAct: () => void; tell: (label: LabelKey) => void }
export type Held = Reach & Acts & {
  room: ViewChat | null // the open chat, or behind the list the one that was open last
  hands: Hands
  fresh: OpaqueId | null // the packet that has just been touched: it opens with its motion
}

const frugal: ClientFacts = { typingCue: 'none', packet: { minCents: 1, maxShareCents: 20_000, maxShares: 100 }, scheduledSend: false, voiceSeconds: 60, pinForAll: false, recallOthers: false, threads: false, buzzStrengths: [], sideGroupLeast: 2 }

/** The phone in the hand: the open chat as `laid` has it, and everything that can be done with it. Null before there is a view. */
export const useReach = (given: Given): Held | null => {
  const { laid, clients, stars, tell } = given
  const { labels } = useWords()
  const [fresh, setFresh] = useState<OpaqueId | null>(null)
  const acts = useActs(given, setFresh)
  const [last, setLast] = useState<OpaqueId | null>(null)
  if (laid.open !== null && laid.open !== last) setLast(laid.open)
  const { view, pending, clock } = laid
  const people = useMemo(() => peopleOf(view?.chats ?? [], { id: 'me', name: labels.me, avatar: 'crane' }), [view, labels])
  const chat = view?.chats.find((one) => one.id === laid.open) ?? null
  const room = chat ?? view?.chats.find((one) => one.id === last) ?? null
  const events = useSame(useMemo(() => (room ? withPending(arrived(laid, room), pending, room.id, clock, labels.recalledMine) : []), [laid, room, pending, clock, labels]))
  return useMemo(() => {
    if (!view) return null
    const reach: Reach = { view, chat, events, people, clock, stars, tell, facts: clients[view.setting.client] ?? frugal, ...acts }
    return { ...reach, ...acts, room, hands: handsOf({ ...reach, chat: room }, acts.touchPacket), fresh }
  }, [view, chat, room, events, people, clock, stars, tell, clients, acts, fresh])
}
