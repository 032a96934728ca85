import { BuzzSheet } from '../chat/buzz-sheet'
import { CallSheet } from '../chat/call-sheet'
import { CommentsSheet, isDocument } from '../chat/comments-sheet'
import { GatherSheet } from '../chat/gather-sheet'
import type { Other } from '../chat/people-picks'
import { RecordSheet } from '../chat/record-sheet'
import { SeveralSheet } from '../chat/several-sheet'
import { StatusSheet } from '../chat/status-sheet'
import { useWords } from '../chat/words'
import { WriteSheet } from '../chat/write-sheet'
import { En, Zh } from '../ui/text'
import { canGoTogether } from './message-acts'
import { ThreadSheet } from './thread-sheet'
import { holdsFrom } from './times'
import type { Reach, WorkSheetOf } from './types'

const isOther = (person: Reach['people'][string]): person is Other => person.id !== 'me'

/** The pages that only a client for work has, a chunk of their own. */
export default function WorkSheets({ sheet, reach }: { sheet: WorkSheetOf; reach: Reach }) {
  const { labels, text, english } = useWords()
  const { view, chat, events, people, clock, facts, act, open, tell } = reach
  const onClose = () => open(null)
  const known = Object.values(people).filter(isOther)
  const event = 'target' in sheet ? events.find(({ id }) => id === sheet.target) : undefined
  if (sheet.is === 'start-group') {
    return <GatherSheet title={labels.startGroup} act={labels.create} note={text.startNote} people={known} least={facts.sideGroupLeast} named onClose={onClose} onSend={(who, name) => act({ kind: 'start-group', who, ...(name !== undefined && { text: name }) })} />
  }
  if (sheet.is === 'status') {
    const holds = holdsFrom(clock).map((hold) => ({ ...hold, label: labels[hold.key] }))
    return <StatusSheet statuses={view.statuses ?? []} mine={view.myStatus} holds={holds} clock={clock} onClose={onClose} onSend={(status, until) => act({ kind: 'status', status, ...(until !== undefined && { until }) })} />
  }
  if (sheet.is === 'call') {
    const reached = known.filter((person) => view.chats.some((one) => one.kind === 'private' && one.can.includes('call') && one.members.some(({ id }) => id === person.id)))
    return <CallSheet people={reached} who={sheet.who} onClose={onClose} onCall={(who, video) => act({ kind: 'call', who, video })} />
  }
  if (!chat) return null
  if (sheet.is === 'invite') {
    const outside = known.filter((person) => !chat.members.some(({ id }) => id === person.id))
    return <GatherSheet title={labels.addPeople} act={labels.add} note={text.addNote} people={outside} least={1} onClose={onClose} onSend={(who) => act({ kind: 'invite', chat: chat.id, who })} />
  }
  if (!event) return null
  const target = event.id
  switch (sheet.is) {
    case 'edit': return event.kind === 'message'
      ? <WriteSheet title={labels.editMessage} field={labels.editMessage} act={labels.save} note={text.editNote} before={event.zh} onClose={onClose} onSend={(words) => act({ kind: 'edit', target, text: words })} /> : null
    case 'buzz': {
      const others = chat.members.filter(isOther).filter(({ id }) => !event.buzz?.confirmed.includes(id))
      return <BuzzSheet event={event} others={others} strengths={facts.buzzStrengths} onClose={onClose} onSend={(strength, who) => act({ kind: 'buzz', target, strength, who })} />
    }
    case 'several': {
      const send = (targets: typeof target[], to: typeof target) => {
        if (act({ kind: 'forward-many', targets, to })) tell('sent')
      }
      return <SeveralSheet first={target} events={events.filter(canGoTogether)} people={people} chats={view.chats.filter((one) => one.can.includes('forward-many'))} onSend={send} onClose={onClose} />
    }
    case 'thread': return <ThreadSheet root={target} reach={reach} onClose={onClose} />
    case 'comments': return isDocument(event) ? <CommentsSheet event={event} people={people} onClose={onClose} onSend={chat.can.includes('comment') ? (words) => act({ kind: 'comment', target, text: words }) : undefined} /> : null
    case 'record': return event.kind === 'record' ? <RecordSheet event={event} onClose={onClose} /> : null
    case 'approve': return event.kind === 'approval' ? (
      <WriteSheet title={sheet.accept ? labels.approve : labels.decline} field={labels.approvalWords} act={sheet.accept ? labels.approve : labels.decline} optional onClose={onClose} onSend={(words) => act({ kind: 'approve', target, accept: sheet.accept, ...(words && { text: words }) })}>
        <p className="pb-3 text-message font-medium"><Zh>{event.title.zh}</Zh>{english && event.title.en && <En className="block text-gloss font-normal text-client-2">{event.title.en}</En>}</p>
      </WriteSheet>
    ) : null
  }
}
