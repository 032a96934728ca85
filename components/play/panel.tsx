import type { Affordance, View, ViewChat } from '@/engine/types'
import type { PanelName } from '../chat/composer'
import { MorePanel, type Tile } from '../chat/more-panel'
import { StickerPanel } from '../chat/sticker-panel'
import { timeFrom } from '../chat/time'
import { useWords, type LabelKey } from '../chat/words'
import { fill } from '../ui/fill'
import { waitsIn } from './times'
import type { Reach, SheetOf } from './types'

type Offer = { icon: Tile['icon']; label: LabelKey; opens: SheetOf }

const offers: Partial<Record<Affordance, Offer>> = {
  'send-packet': { icon: 'packet', label: 'packet', opens: { is: 'packet' } },
  'send-file': { icon: 'file', label: 'file', opens: { is: 'files' } },
  voice: { icon: 'voice', label: 'voice', opens: { is: 'voice' } },
  chain: { icon: 'chain', label: 'chain', opens: { is: 'chain', joins: null } },
  notice: { icon: 'notice', label: 'newNotice', opens: { is: 'notice' } },
  call: { icon: 'call', label: 'call', opens: { is: 'call' } },
  'start-group': { icon: 'together', label: 'startGroup', opens: { is: 'start-group' } },
  status: { icon: 'tag', label: 'myStatus', opens: { is: 'status' } },
  screenshot: { icon: 'screenshot', label: 'screenshot', opens: { is: 'screenshot' } },
}

/** What can be done from this chat: in it, and what is done in no chat at all. From a group one rings whoever one has a private chat with. */
const offeredIn = (view: View, chat: ViewChat): Affordance[] => {
  const rings = chat.kind === 'group' && view.chats.some((one) => one.kind === 'private' && one.can.includes('call'))
  return [...chat.can, ...(rings ? ['call' as const] : []), ...(view.statuses?.length ? ['status' as const] : [])]
}

/** What lies under the field: stickers, or what this client offers here, whatever the story wants; on paper what is ours. */
export default function Panel({ name, reach }: { name: PanelName; reach: Reach }) {
  const { labels } = useWords()
  const { view, chat, clock, act, open } = reach
  if (!chat) return null
  if (name === 'stickers') {
    return <StickerPanel stickers={view.stickers ?? []} onPick={({ id, zh, en }) => act({ kind: 'sticker', chat: chat.id, sticker: id }, { kind: 'sticker', sticker: id, zh, en })} />
  }
  const offered = offeredIn(view, chat).flatMap((can): Tile[] => {
    const offer = offers[can]
    if (!offer || (can === 'send-file' && !view.files?.length)) return []
    const partner = chat.kind === 'private' ? chat.members.find(({ id }) => id !== 'me')?.id : undefined
    const opens: SheetOf = can === 'call' && partner !== undefined && partner !== 'me' ? { is: 'call', who: partner } : offer.opens
    return [{ key: can, icon: offer.icon, label: labels[offer.label], onTouch: () => open(opens) }]
  })
  const members: Tile[] = chat.kind === 'group' ? [{ key: 'members', icon: 'members', label: labels.members, onTouch: () => open({ is: 'info' }) }] : []
  const verify: Tile[] = view.channels?.length ? [{ key: 'verify', icon: 'verify', label: labels.verify, paper: true, onTouch: () => open({ is: 'verify' }) }] : []
  const waits = waitsIn(view, clock)
  const [first] = waits
  const wait: Tile[] = !first ? []
    : waits.length > 1 ? [{ key: 'wait', icon: 'clock', label: labels.wait, paper: true, onTouch: () => open({ is: 'wait' }) }]
    : [{ key: 'wait', icon: 'clock', label: { zh: fill(labels.waitTo.zh, { time: timeFrom(clock, first.at) }), en: labels.wait.en }, paper: true, onTouch: () => act({ kind: 'wait' }) }]
  return <MorePanel tiles={[...offered, ...members, ...verify, ...wait]} />
}
