'use client'
import { lazy, Suspense } from 'react'
import type { Affordance, OpaqueId, View, ViewChat, ViewEvent } from '@/engine/types'
import type { PanelName } from '../chat/composer'
import type { Tile } from '../chat/more-panel'
import type { PacketLimits } from '../chat/packet-sheet'
import type { People } from '../chat/people'
import { timeFrom } from '../chat/time'
import { useWords, type Label } from '../chat/words'
import { waitUntil } from './tray-rows'
import type { Bubble, Gesture } from './types'

const StickerPanel = lazy(() => import('../chat/sticker-panel'))
const MorePanel = lazy(() => import('../chat/more-panel'))
const PacketSheet = lazy(() => import('../chat/packet-sheet'))
const ChainSheet = lazy(() => import('../chat/chain-sheet'))
const MembersSheet = lazy(() => import('../chat/members-sheet'))

export type SheetName = 'send-packet' | 'chain' | 'members' | 'settings'
type Do = (gesture: Gesture, bubble?: Bubble) => void

const tileOf: Partial<Record<Affordance, { icon: Tile['icon']; label: 'packet' | 'chain' | 'mute'; opens?: SheetName }>> = {
  'send-packet': { icon: 'packet', label: 'packet', opens: 'send-packet' },
  chain: { icon: 'chain', label: 'chain', opens: 'chain' },
  mute: { icon: 'mute', label: 'mute' },
}

type PanelProps = { name: PanelName | null; view: View; chat: ViewChat; clock: string; onDo: Do; onSheet: (sheet: SheetName) => void }

/** What lies under the field: stickers, or what this client offers here, whatever the story wants. */
export function Panel({ name, view, chat, clock, onDo, onSheet }: PanelProps) {
  const { labels } = useWords()
  if (name === null) return null
  if (name === 'stickers') {
    return <Suspense><StickerPanel stickers={view.stickers ?? []} onPick={({ id, zh, en }) => onDo({ kind: 'sticker', chat: chat.id, sticker: id }, { kind: 'sticker', sticker: id, zh, en })} /></Suspense>
  }
  const offered = chat.can.flatMap((can): Tile[] => {
    const tile = tileOf[can]
    if (!tile || (can === 'mute' && chat.muted)) return []
    const { opens } = tile
    return [{ key: can, icon: tile.icon, label: labels[tile.label], onTouch: () => (opens ? onSheet(opens) : onDo({ kind: 'mute', chat: chat.id })) }]
  })
  const until = waitUntil(view)
  const members: Tile[] = chat.kind === 'group' ? [{ key: 'members', icon: 'members', label: labels.members, onTouch: () => onSheet('members') }] : []
  const waits: Label = until ? { zh: `等到 ${timeFrom(clock, until)}`, en: labels.wait.en } : labels.wait
  const wait: Tile[] = until ? [{ key: 'wait', icon: 'clock', label: waits, paper: true, onTouch: () => onDo({ kind: 'wait' }) }] : []
  return <Suspense><MorePanel tiles={[...offered, ...members, ...wait]} /></Suspense>
}

type SheetProps = { name: SheetName | null; chat: ViewChat; chain: (ViewEvent & { kind: 'chain' }) | null; people: People; limits: PacketLimits; onDo: Do; onClose: () => void }

/** The client's rarer pages, loaded when they are first asked for. */
export function ClientSheet({ name, chat, chain, people, limits, onDo, onClose }: SheetProps) {
  if (name === 'members') return <Suspense><MembersSheet chat={chat} people={people} onClose={onClose} /></Suspense>
  if (name === 'chain') {
    const send = (text: string) => onDo({ kind: 'chain', chat: chat.id, text, ...(chain && { target: chain.id }) })
    return <Suspense><ChainSheet chain={chain} people={people} onClose={onClose} onSend={send} /></Suspense>
  }
  if (name !== 'send-packet') return null
  return (
    <Suspense>
      <PacketSheet limits={limits} size={chat.size} onClose={onClose}
        onSend={(packet) => onDo({ kind: 'send-packet', chat: chat.id, ...packet }, { kind: 'packet', zh: packet.greeting, en: '' })} />
    </Suspense>
  )
}

export const packetOf = (view: View, id: OpaqueId | null): (ViewEvent & { kind: 'packet' }) | undefined =>
  view.chats.flatMap((chat) => chat.events).find((event): event is ViewEvent & { kind: 'packet' } => event.id === id && event.kind === 'packet')
