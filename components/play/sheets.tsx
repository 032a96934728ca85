import { lazy, Suspense } from 'react'
import type { Affordance, OpaqueId, ViewEvent } from '@/engine/types'
import { ChainSheet } from '../chat/chain-sheet'
import { CheckInSheet } from '../chat/check-in-sheet'
import { FileSheet } from '../chat/file-sheet'
import { ForwardSheet } from '../chat/forward-sheet'
import { GroupInfo } from '../chat/group-info'
import { HandIcon } from '../chat/hand-icons'
import { LeaveSheet } from '../chat/leave-sheet'
import { NoticeSheet } from '../chat/notice-sheet'
import { PacketSheet, type Other } from '../chat/packet-sheet'
import { PersonSheet } from '../chat/person-sheet'
import { TimeSheet } from '../chat/time-sheet'
import { VerifySheet } from '../chat/verify-sheet'
import { VoiceSheet } from '../chat/voice-sheet'
import { WhoSheet } from '../chat/who-sheet'
import { useWords } from '../chat/words'
import { fileBubble, packetBubble } from './gestures'
import { mention, nudge } from './person-acts'
import { sendTimes, waitsIn } from './times'
import type { Reach, SheetOf, WorkSheetOf } from './types'

const WorkSheets = lazy(() => import('./work-sheets'))
const WordsSheet = lazy(() => import('../reading/words-sheet').then(({ WordsSheet: shown }) => ({ default: shown })))

type Props = { sheet: SheetOf; reach: Reach; onSendLater: (at: string) => void }

const isOther = (person: Reach['people'][string]): person is Other => person.id !== 'me'
const isChain = (event: ViewEvent): event is ViewEvent & { kind: 'chain' } => event.kind === 'chain'
const isCard = (event: ViewEvent): event is ViewEvent & { kind: 'check-in' } => event.kind === 'check-in'

/** What the client knows and lets one set about the open chat. */
const Info = ({ reach }: { reach: Reach }) => {
  const { chat, people, act, open } = reach
  if (!chat) return null
  const { id } = chat
  const may = <Doing extends () => void>(move: Affordance, doing: Doing): Doing | undefined => (chat.can.includes(move) ? doing : undefined)
  return (
    <GroupInfo chat={chat} people={people} onClose={() => open(null)} onSettings={() => open({ is: 'settings' })} onPerson={(who) => open({ is: 'person', who })}
      onNickname={chat.can.includes('nickname') ? (text) => act({ kind: 'nickname', chat: id, text }) : undefined} onNotice={may('notice', () => open({ is: 'notice' }))}
      onMute={may('mute', () => act({ kind: 'mute', chat: id }))} onPin={may('pin', () => act({ kind: 'pin', chat: id }))} onLeave={may('leave', () => open({ is: 'leave' }))}
      onFold={may('fold', () => act({ kind: 'fold', chat: id }))} onInvite={chat.kind === 'group' ? may('invite', () => open({ is: 'invite' })) : undefined} onStartGroup={may('start-group', () => open({ is: 'start-group' }))} />
  )
}

const ofWork = (sheet: SheetOf): sheet is WorkSheetOf => ['edit', 'buzz', 'several', 'thread', 'comments', 'record', 'approve', 'start-group', 'invite', 'status', 'call'].includes(sheet.is)

/** The phone's rarer pages, one chunk, loaded when the first of them is asked for. */
export default function Sheets({ sheet, reach, onSendLater }: Props) {
  const { labels } = useWords()
  const { view, chat, events, people, clock, facts, act, open, visit, tell } = reach
  const onClose = () => open(null)
  if (ofWork(sheet)) return <Suspense><WorkSheets sheet={sheet} reach={reach} /></Suspense>
  if (sheet.is === 'verify') return <VerifySheet channels={view.channels ?? []} onClose={onClose} onPick={(channel) => act({ kind: 'verify', channel })} />
  if (sheet.is === 'wait') {
    const times = waitsIn(view, clock).map((wait) => ({ ...wait, label: labels[wait.key] }))
    return <TimeSheet title={labels.wait} paper times={times} clock={clock} onClose={onClose} onPick={({ key }) => act({ kind: 'wait', ...untilOf(times, key) })} />
  }
  if (!chat) return null
  const others = chat.members.filter(isOther)
  const private_ = (who: OpaqueId) => view.chats.find((one) => one.kind === 'private' && one.members.some((member) => member.id === who))
  switch (sheet.is) {
    case 'packet': return (
      <PacketSheet limits={facts.packet} size={chat.size} others={others} inPrivate={chat.kind === 'private'} onClose={onClose}
        onSend={(packet) => act({ kind: 'send-packet', chat: chat.id, ...packet }, packetBubble({ zh: packet.greeting, en: '' }))} />
    )
    case 'chain': {
      const going = events.find((event) => event.id === sheet.joins) ?? events.findLast(isChain)
      return (
        <ChainSheet chain={going && isChain(going) ? going : null} people={people} onClose={onClose}
          onSend={(text, joins) => act({ kind: 'chain', chat: chat.id, text, ...(joins && { target: joins.id }) })} />
      )
    }
    case 'files': return <FileSheet files={view.files ?? []} onClose={onClose} onPick={(file) => act({ kind: 'send-file', chat: chat.id, file }, fileBubble(view, file))} />
    case 'voice': return <VoiceSheet most={facts.voiceSeconds} onClose={onClose} onSend={({ seconds, text }) => act({ kind: 'voice', chat: chat.id, seconds, text }, { kind: 'voice', seconds, zh: text, en: '' })} />
    case 'notice': return <NoticeSheet onClose={onClose} onSend={(text) => act({ kind: 'notice', chat: chat.id, text }, { kind: 'notice', zh: text, en: '' })} />
    case 'screenshot': {
      const keep = { key: 'keep', lead: <span className="grid size-11 flex-none place-items-center"><HandIcon name="picture" /></span>, pair: labels.toAlbum, onPick: () => act({ kind: 'screenshot', chat: chat.id }) }
      const send = (to: OpaqueId) => {
        if (act({ kind: 'screenshot', chat: chat.id, to })) tell('sent')
      }
      return <ForwardSheet title={labels.screenshot} chats={view.chats.filter((one) => one.can.includes('screenshot'))} first={keep} onPick={send} onClose={onClose} />
    }
    case 'forward': {
      const send = (to: OpaqueId) => {
        if (act({ kind: 'forward', target: sheet.target, to })) tell('sent')
      }
      return <ForwardSheet title={labels.sendTo} chats={view.chats.filter((one) => one.can.includes('forward'))} onPick={send} onClose={onClose} />
    }
    case 'check-in': {
      const card = events.find((event) => event.id === sheet.target)
      if (!card || !isCard(card)) return null
      return <CheckInSheet card={card} people={people} pictures={(view.files ?? []).filter((file) => file.shape === 'picture')} onClose={onClose} onSend={(row) => act({ kind: 'check-in', target: card.id, ...row })} />
    }
    case 'who': {
      const mine = events.find((event) => event.id === sheet.target)
      return mine ? <WhoSheet event={mine} chat={chat} people={people} onClose={onClose} /> : null
    }
    case 'person': {
      const { who } = sheet
      const person = chat.members.find((member) => member.id === who) ?? people[who]
      const alone = private_(who)
      const here = chat.members.some((member) => member.id === who)
      const then = (doing: () => void) => () => {
        onClose()
        doing()
      }
      return person ? (
        <PersonSheet person={person} onClose={onClose} onMessage={alone && alone.id !== chat.id ? then(() => visit(alone.id)) : undefined}
          onMention={here && chat.kind === 'group' && chat.can.includes('say') ? then(() => mention(reach, who)) : undefined}
          onCall={alone?.can.includes('call') ? () => open({ is: 'call', who }) : undefined} onNudge={here && chat.can.includes('nudge') ? then(() => nudge(reach, who)) : undefined} />
      ) : null
    }
    case 'words': {
      const said = events.find((event) => event.id === sheet.target)
      return said ? <Suspense><WordsSheet attempt={view.id} event={said} at={sheet.at} aloud={sheet.aloud === true} onClose={onClose} /></Suspense> : null
    }
    case 'later': return <TimeSheet title={labels.sendLater} other times={sendTimes(clock).map((at) => ({ key: at, at }))} clock={clock} onClose={onClose} onPick={({ at }) => onSendLater(at)} />
    case 'info': return <Info reach={reach} />
    case 'leave': return <LeaveSheet name={chat.name} onLeave={() => act({ kind: 'leave', chat: chat.id })} onClose={() => open({ is: 'info' })} />
    case 'settings': return null
  }
}

const untilOf = (waits: { key: string; until?: string }[], key: string): { until?: string } => {
  const until = waits.find((wait) => wait.key === key)?.until
  return until === undefined ? {} : { until }
}
