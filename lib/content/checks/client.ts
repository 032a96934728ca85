import type { Lowered } from '../lower/story'
import { attr } from '../lower/context'
import { choiceAt, clientsOf, pointsOf } from './walk'

/** What only some clients can do or show. */
export const checkClients = (lowered: Lowered): void => {
  for (const client of clientsOf(lowered)) {
    moves(lowered, client)
    cues(lowered, client)
    greyLines(lowered, client)
  }
  const { marks, report } = lowered.context
  for (const { tag } of marks.cues) report('RQ088', tag.at, { thing: `<${tag.name}>` })
  for (const at of marks.scheduled) report('RQ088', at, { thing: 'deliver' })
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
      if (choice.on.seen && choice.on.kind === 'wait' && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: '已读 read marks' })
    }
  }
  if (!client.scheduledSend) for (const at of scheduled) report('RQ079', at, { client: client.name.zh })
}

const cues = (lowered: Lowered, client: Spec): void => {
  const { marks, report, names } = lowered.context
  for (const { tag, chat } of marks.cues) {
    const from = attr(tag, 'from')?.text ?? ''
    const alone = names.chats[chat]?.kind === 'private'
    if (tag.name === 'Typing' && !(client.typingCue === 'everywhere' || (client.typingCue === 'private' && alone))) report('RQ077', tag.at, { client: client.name.zh })
    if (tag.name === 'Reaction' && !client.reactions) report('RQ076', tag.at, { client: client.name.zh, thing: '消息表情回应 message reactions' })
    if (tag.name === 'ReadMark' && !client.readMarks) report('RQ076', tag.at, { client: client.name.zh, thing: `已读 read marks (${from})` })
  }
}

/** A read mark or a typing cue written as a system line is one all the same. */
const greyLines = (lowered: Lowered, client: Spec): void => {
  const { marks, report, names } = lowered.context
  for (const { text, at, chat } of marks.spoken) {
    if (/已读/.test(text) && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: '已读 read marks' })
    const alone = names.chats[chat]?.kind === 'private'
    if (/正在输入/.test(text) && !(client.typingCue === 'everywhere' || (client.typingCue === 'private' && alone))) report('RQ077', at, { client: client.name.zh })
  }
}
