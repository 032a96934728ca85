'use client'
import { useEffect } from 'react'
import type { OpaqueId, ViewEvent } from '@/engine/types'
import type { MenuAt, MenuEntry, MessageMenuOf } from '../chat/hands'
import { MessageMenu } from '../chat/message-menu'
import { useWords, type Label, type LabelKey } from '../chat/words'
import { actsOn, type MessageAct } from './message-acts'
import { mention, nudge } from './person-acts'
import type { Reach } from './types'

type Labels = Record<LabelKey, Label>

const look: Record<MessageAct, { icon: MenuEntry['icon']; label: LabelKey }> = {
  confirm: { icon: 'check', label: 'confirm' }, quote: { icon: 'quote', label: 'quote' }, copy: { icon: 'copy', label: 'copy' }, forward: { icon: 'forward', label: 'forward' },
  recall: { icon: 'recall', label: 'recall' }, keep: { icon: 'star', label: 'keep' }, mention: { icon: 'at', label: 'mentionThem' }, nudge: { icon: 'nudge', label: 'nudge' },
  edit: { icon: 'pen', label: 'edit' }, buzz: { icon: 'bell', label: 'buzz' }, thread: { icon: 'thread', label: 'replyInThread' }, several: { icon: 'several', label: 'several' },
  comment: { icon: 'comment', label: 'comment' }, profile: { icon: 'person', label: 'profile' }, pin: { icon: 'pin', label: 'pinForAll' }, report: { icon: 'report', label: 'report' },
}

const wordsOf = (event: ViewEvent): string => ('zh' in event ? event.zh : '')
const personIn = (event: ViewEvent): OpaqueId | null => (event.from === 'me' || event.from === 'system' ? null : event.from)

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
    case 'keep': return () => void stars?.toggle({ attempt: view.id, id: target })
    case 'mention': return () => who && mention(reach, who)
    case 'nudge': return () => who && nudge(reach, who)
    case 'profile': return () => who && open({ is: 'person', who })
    case 'pin': return () => chat && doIt({ kind: 'pin', chat: chat.id, target })
    case 'edit': case 'buzz': case 'thread': case 'several': return () => open({ is: act, target })
    case 'comment': return () => open({ is: 'comments', target })
    case 'report': return () => doIt({ kind: 'report', target })
  }
}

/** Its words and its sound: whatever the client lets one do. */
const readingOf = ({ open }: Reach, labels: Labels, event: ViewEvent): MenuEntry[] => {
  if (event.kind === 'system' || event.kind === 'recalled' || !('title' in event || ('zh' in event && event.zh))) return []
  const target = event.id
  return [
    { key: 'words', icon: 'words', label: labels.words, onTouch: () => open({ is: 'words', target }) },
    { key: 'listen', icon: 'listen', label: labels.listen, onTouch: () => open({ is: 'words', target, aloud: true }) },
  ]
}

/** The menu of one event: which signs and entries it holds, and what each does. */
export const menuOf = (reach: Reach, labels: Labels, event: ViewEvent): MessageMenuOf => {
  const { chat, view, facts, clock, stars, act } = reach
  if (!chat) return { signs: [], entries: [] }
  const kept = stars?.has(event.id) ?? false
  const entries = actsOn(event, chat, { clock, pinForAll: facts.pinForAll, recallOthers: facts.recallOthers, threads: facts.threads, keeps: stars !== undefined }).map((one): MenuEntry => {
    const { icon, label } = look[one]
    const entry = { key: one, icon, label: labels[label], onTouch: asked(reach, event, one) }
    return one === 'keep' ? { ...entry, icon: kept ? 'starred' : 'star', label: kept ? labels.kept : labels.keep, pressed: kept } : entry
  })
  const takesSigns = chat.can.includes('react') && event.kind !== 'system' && event.kind !== 'recalled'
  const signs = takesSigns ? (view.reactionSet ?? []).map(({ id, zh, en }) => ({
    id, pair: { zh, en }, pressed: event.reactions?.some((one) => one.id === id && one.who.includes('me')) ?? false,
    onTouch: () => act({ kind: 'react', target: event.id, reaction: id }),
  })) : []
  return { signs, entries: [...entries, ...readingOf(reach, labels, event)] }
}

/** The menu of a message, with the chunk that only somebody who holds one needs. Where nothing can be done there is none. */
export default function EventMenu({ reach, event, anchor, onClose }: MenuAt & { reach: Reach }) {
  const { labels } = useWords()
  const of = menuOf(reach, labels, event)
  const empty = of.signs.length + of.entries.length === 0
  useEffect(() => {
    if (empty) onClose()
  }, [empty, onClose])
  return empty ? null : <MessageMenu of={of} anchor={anchor} mine={event.from === 'me'} onClose={onClose} />
}
