import type { EventBody, MoveKind } from '@/engine/types'
import type { ClientSpec } from '../clients'
import type { Lowered } from '../lower/story'
import { choicesOf, clientsFor, patternsOf } from './walk'

/** What only some clients can do or show. */
export const checkClients = (lowered: Lowered): void => {
  moves(lowered)
  cues(lowered)
  greyLines(lowered)
}

const readMarks = '已读 read marks'
const reactions = '消息表情回应 message reactions'

const moves = (lowered: Lowered): void => {
  const { report, front, names } = lowered.context
  const cannot = front.me.cannot.map(({ text }) => text)
  for (const { choice, at, clients } of choicesOf(lowered)) {
    const { kind, seen, deliver } = choice.on
    for (const { kind: thing } of patternsOf(choice)) if (cannot.includes(thing)) report('RQ087', at, { who: names.me.zh, thing })
    for (const { kind: move } of choice.also ?? []) {
      const [first] = clients
      if (first && clients.every(client => !client.moves.includes(move))) report('RQ078', at, { client: first.name.zh, move, known: first.moves.join(', ') })
    }
    for (const client of clients) {
      if (!client.moves.includes(kind)) report('RQ078', at, { client: client.name.zh, move: kind, known: client.moves.join(', ') })
      if (seen && kind === 'wait' && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: readMarks })
      if (deliver && !client.scheduledSend) report('RQ079', at, { client: client.name.zh })
    }
  }
}

const showsTyping = ({ context: { names } }: Lowered, client: ClientSpec, chat: string): boolean =>
  client.typingCue === 'everywhere' || (client.typingCue === 'private' && names.chats[chat]?.kind === 'private')

const cues = (lowered: Lowered): void => {
  const { marks, report } = lowered.context
  for (const mark of marks.events) {
    const { event, at } = mark
    for (const client of clientsFor(lowered, mark)) {
      if (event.kind === 'typing' && !showsTyping(lowered, client, event.chat)) report('RQ077', at, { client: client.name.zh })
      if (event.kind === 'read' && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: readMarks })
      const made = madeBy[event.kind]
      if (made && !client.moves.includes(made.move)) report('RQ076', at, { client: client.name.zh, thing: made.thing })
      if (event.kind === 'reaction' && !client.reactions) report('RQ076', at, { client: client.name.zh, thing: reactions })
    }
  }
}

/** Things that come from a move: where the client has no such move, nobody can have made it. */
const madeBy: Partial<Record<EventBody['kind'], { move: MoveKind; thing: string }>> = {
  nudge: { move: 'nudge', thing: '拍一拍 nudges' },
  'check-in': { move: 'check-in', thing: '打卡 check-in cards' },
  voice: { move: 'voice', thing: '语音 voice messages' },
  chain: { move: 'chain', thing: '接龙 sign-up lists' },
  packet: { move: 'open-packet', thing: '红包 packets' },
  sticker: { move: 'sticker', thing: '表情包 stickers' },
  invite: { move: 'answer-invite', thing: '群邀请卡片 invitation cards' },
  vote: { move: 'vote', thing: '投票 votes' },
  approval: { move: 'approve', thing: '审批 approvals' },
  calendar: { move: 'rsvp', thing: '日程 calendar cards' },
  record: { move: 'forward-many', thing: '合并转发 records' },
  commented: { move: 'comment', thing: '文档评论 comments' },
}

/** What the phone would say of itself, written as a system line, is held to the same facts. */
const greyLines = (lowered: Lowered): void => {
  const { marks, report, names } = lowered.context
  for (const mark of marks.spoken) {
    const { text, at, chat } = mark
    for (const client of clientsFor(lowered, mark)) {
      const tell = client.all['leave-notice']
      const told = tell === 'everyone' || (tell === 'owner' && names.chats[chat]?.owner === 'me')
      if (/已读/.test(text) && !client.readMarks) report('RQ076', at, { client: client.name.zh, thing: readMarks })
      if (/正在输入/.test(text) && !showsTyping(lowered, client, chat)) report('RQ077', at, { client: client.name.zh })
      if (/(退出|离开)了?(该?群|群聊)/.test(text) && !told) report('RQ095', at, { client: client.name.zh })
      if (/昵称|群名片/.test(text) && !client.words.nickname) report('RQ105', at, { client: client.name.zh })
    }
  }
}
