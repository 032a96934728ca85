import type { Lowered } from '../lower/story'
import { choiceAt, clientsOf, pointsOf } from './walk'

/** What only some clients can do or show. */
export const checkClients = (lowered: Lowered): void => {
  for (const client of clientsOf(lowered)) {
    moves(lowered, client)
    cues(lowered, client)
    greyLines(lowered, client)
  }
  const { marks, report } = lowered.context
  const clients = clientsOf(lowered)
  for (const { tag, chat } of marks.cues) if (clients.every(client => shows(lowered, client, tag.name, chat))) report('RQ088', tag.at, { thing: `<${tag.name}>` })
  if (clients.every(client => client.scheduledSend)) for (const at of marks.scheduled) report('RQ088', at, { thing: 'deliver' })
}

type Spec = ReturnType<typeof clientsOf>[number]

const moves = (lowered: Lowered, client: Spec): void => {
  const { report, front, marks: { scheduled } } = lowered.context
  const cannot = front.me.cannot.map(({ text }) => text)
  for (const { point } of pointsOf(lowered)) {
    for (const choice of point.choices) {
      const at = choiceAt(lowered, point, choice)
      const { kind } = choice.on
      if (!client.moves.includes(kind)) report('RQ078', at, { client: client.name.zh, move: kind, known: client.moves.join(', ') })
      if (cannot.includes(kind)) report('RQ087', at, { who: lowered.context.names.me.zh, thing: kind })
      if (choice.on.seen && choice.on.kind === 'wait' && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: readMarks })
    }
  }
  if (!client.scheduledSend) for (const at of scheduled) report('RQ079', at, { client: client.name.zh })
}

const readMarks = '已读 read marks'

/** Whether a client shows this cue in this chat. */
const shows = ({ context: { names } }: Lowered, client: Spec, cue: string, chat: string): boolean => {
  if (cue === 'Reaction') return client.reactions
  if (cue === 'ReadMark') return client.readMarks
  return client.typingCue === 'everywhere' || (client.typingCue === 'private' && names.chats[chat]?.kind === 'private')
}

const cues = (lowered: Lowered, client: Spec): void => {
  const { marks, report } = lowered.context
  for (const { tag, chat } of marks.cues) {
    if (shows(lowered, client, tag.name, chat)) continue
    if (tag.name === 'Typing') report('RQ077', tag.at, { client: client.name.zh })
    else report('RQ076', tag.at, { client: client.name.zh, thing: tag.name === 'Reaction' ? '消息表情回应 message reactions' : readMarks })
  }
}

/** A read mark or a typing cue written as a system line is one all the same. */
const greyLines = (lowered: Lowered, client: Spec): void => {
  const { marks, report } = lowered.context
  for (const { text, at, chat } of marks.spoken) {
    if (/已读/.test(text) && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: readMarks })
    if (/正在输入/.test(text) && !shows(lowered, client, 'Typing', chat)) report('RQ077', at, { client: client.name.zh })
  }
}
