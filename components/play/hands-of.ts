import type { OpaqueId, ViewEvent } from '@/engine/types'
import type { Hands, MenuEntry, MessageMenuOf } from '../chat/hands'
import { withMention } from '../chat/draft'
import type { Label, LabelKey } from '../chat/words'
import { actsOn, type MessageAct } from './message-acts'
import type { Bubble, Gesture, Reach } from './types'

type Labels = Record<LabelKey, Label>

const look: Record<MessageAct, { icon: MenuEntry['icon']; label: LabelKey }> = {
  confirm: { icon: 'check', label: 'confirm' }, quote: { icon: 'quote', label: 'quote' }, copy: { icon: 'copy', label: 'copy' }, forward: { icon: 'forward', label: 'forward' },
  recall: { icon: 'recall', label: 'recall' }, keep: { icon: 'star', label: 'keep' }, mention: { icon: 'at', label: 'mentionThem' }, nudge: { icon: 'nudge', label: 'nudge' },
  profile: { icon: 'person', label: 'profile' }, pin: { icon: 'pin', label: 'pinForAll' }, report: { icon: 'report', label: 'report' },
}

const wordsOf = (event: ViewEvent): string => ('zh' in event ? event.zh : '')
const personIn = (event: ViewEvent): OpaqueId | null => (event.from === 'me' || event.from === 'system' ? null : event.from)

/** Puts somebody's name behind an @ into the field. */
export const mention = ({ people, write }: Reach, who: OpaqueId): void => {
  const name = people[who]?.name.zh
  if (name) write((draft) => withMention({ ...draft, text: `${draft.text}@` }, { id: who, name }))
}

const asked = (reach: Reach, event: ViewEvent, act: MessageAct): (() => void) => {
  const { chat, act: doIt, open, write, tell, stars, view } = reach
  const target = event.id
  const who = personIn(event)
  switch (act) {
    case 'confirm': return () => doIt({ kind: 'confirm', target })
    case 'quote': return () => write((draft) => ({ ...draft, quotes: target }))
    case 'copy': return () => void navigator.clipboard.writeText(wordsOf(event)).then(() => tell('copied'), () => undefined)
    case 'forward': return () => open({ is: 'forward', target })
    case 'recall': return () => doIt({ kind: 'recall', target })
    case 'keep': return () => 'zh' in event && stars?.toggle({ attempt: view.id, of: 'event', id: target, zh: event.zh, en: event.en, ...(event.pinyin && { pinyin: event.pinyin }) })
    case 'mention': return () => who && mention(reach, who)
    case 'nudge': return () => who && nudge(reach, who)
    case 'profile': return () => who && open({ is: 'person', who })
    case 'pin': return () => chat && doIt({ kind: 'pin', chat: chat.id, target })
    case 'report': return () => doIt({ kind: 'report', target })
  }
}

/** 拍一拍, with its grey line at once. */
export const nudge = ({ chat, people, act }: Reach, who: OpaqueId): void => {
  const person = people[who]
  const line: Bubble | undefined = person && { kind: 'system', zh: `我拍了拍“${person.name.zh}”`, en: `You nudged ${person.name.en}` }
  if (chat) act({ kind: 'nudge', chat: chat.id, who }, line)
}

const menuOf = (reach: Reach, labels: Labels, event: ViewEvent): MessageMenuOf => {
  const { chat, view, facts, clock, stars, act } = reach
  if (!chat) return { signs: [], entries: [] }
  const kept = stars?.has(event.id) ?? false
  const entries = actsOn(event, chat, { clock, pinForAll: facts.pinForAll, recallOthers: facts.recallOthers, keeps: stars !== undefined }).map((one): MenuEntry => {
    const { icon, label } = look[one]
    const entry = { key: one, icon, label: labels[label], onTouch: asked(reach, event, one) }
    return one === 'keep' ? { ...entry, icon: kept ? 'starred' : 'star', label: kept ? labels.kept : labels.keep, pressed: kept } : entry
  })
  const takesSigns = chat.can.includes('react') && event.kind !== 'system' && event.kind !== 'recalled'
  const signs = takesSigns ? (view.reactionSet ?? []).map(({ id, zh, en }) => ({
    id, pair: { zh, en }, pressed: event.reactions?.some((one) => one.id === id && one.who.includes('me')) ?? false,
    onTouch: () => act({ kind: 'react', target: event.id, reaction: id }),
  })) : []
  return { signs, entries }
}

/** What hands can do in the open chat, from client, role and persona alone. `onPacket`: the packet's own page is the phone's. */
export const handsOf = (reach: Reach, labels: Labels, onPacket: (event: ViewEvent) => void): Hands => {
  const { chat, act, open, write } = reach
  if (!chat) return {}
  const can = (move: (typeof chat.can)[number]): boolean => chat.can.includes(move)
  const on = (move: Gesture) => act(move)
  return {
    menu: (event) => menuOf(reach, labels, event),
    onPerson: (who) => open({ is: 'person', who }),
    onPacket,
    ...(can('say') && { onEditAgain: (text: string) => write((draft) => ({ ...draft, text })) }),
    ...(can('nudge') && { onNudge: (who: OpaqueId) => nudge(reach, who) }),
    ...(can('chain') && { onJoin: (event: ViewEvent) => open({ is: 'chain', joins: event.id }) }),
    ...(can('check-in') && { onCheckIn: (event: ViewEvent) => open({ is: 'check-in', target: event.id }) }),
    ...(can('confirm') && { onConfirm: (event: ViewEvent) => on({ kind: 'confirm', target: event.id }) }),
    ...(can('answer-invite') && { onInvite: (event: ViewEvent, accept: boolean) => on({ kind: 'answer-invite', target: event.id, accept }) }),
    ...(can('react') && { onReact: (event: ViewEvent, reaction: string) => on({ kind: 'react', target: event.id, reaction }) }),
  }
}
