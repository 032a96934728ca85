'use client'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { ViewChat } from '@/engine/types'
import { Composer, type PanelName } from '../chat/composer'
import type { Draft } from '../chat/draft'
import { gist } from '../chat/people'
import { useWords } from '../chat/words'
import type { Held } from './use-reach'

const Panel = lazy(() => import('./panel'))

type Props = {
  reach: Held
  room: ViewChat
  draft: Draft
  away: boolean // something else stands where it would
  sending: boolean
  closed: boolean // the story is over
  panel: PanelName | null
  onPanel: (panel: PanelName | null) => void
  onFocus: () => void
}

/** What one writes in, and the panel under it, which stays once it has been opened, so that it is there at once the next time. */
export function Field({ reach, room, draft, away, sending, closed, panel, onPanel, onFocus }: Props) {
  const { labels } = useWords()
  const { events, people, facts, open, send } = reach
  const wanted = useDeferredValue(panel)
  const [kept, keep] = useState<PanelName | null>(null)
  if (wanted !== null && wanted !== kept) keep(wanted)
  const quoted = draft.quotes && events.find((event) => event.id === draft.quotes)
  const members = useMemo(() => [
    ...(room.kind === 'group' ? room.members.filter((member) => member.id !== 'me') : []),
    ...(room.can.includes('mention-all') ? [{ id: 'all', name: labels.everyone, avatar: '' }] : []),
  ], [room, labels])
  const sendNow = useCallback(() => send(), [send])
  const sendLater = useCallback(() => open({ is: 'later' }), [open])
  const held = useMemo(() => kept && <Suspense><Panel name={kept} reach={reach} /></Suspense>, [kept, reach])
  return (
    <div className={`flex flex-none flex-col ${away ? 'rq-away' : ''}`}>
      <Composer key={room.id} draft={draft} quoted={quoted && `${people[quoted.from]?.name.zh ?? ''}：${gist(quoted, labels).zh}`} members={members} panel={panel} sending={sending} closed={closed}
        onDraft={reach.draft} onSend={sendNow} onSendLater={facts.scheduledSend ? sendLater : undefined} onPanel={onPanel} onFocus={onFocus} />
      <div className={`flex flex-none flex-col ${panel === null || panel !== kept ? 'rq-away' : ''}`}>{held}</div>
      <div className="h-[max(env(safe-area-inset-bottom),.5rem)] flex-none bg-bar lg:h-3" />
    </div>
  )
}
