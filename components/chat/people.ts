import type { Pair, ViewChat, ViewEvent, ViewMember } from '@/engine/types'
import type { Label, LabelKey } from './words'

export type Person = ViewMember
export type People = Record<string, Person>

/** Everyone who can be named in these chats, by opaque id; `me` is always there. */
export const peopleOf = (chats: ViewChat[], me: Person): People =>
  Object.fromEntries([['me', me] as const, ...chats.flatMap((chat) => chat.members.map((member) => [member.id, member] as const))])

const named = (member: Person): Person => (member.nickname === undefined ? member : { ...member, name: { zh: member.nickname, en: member.name.en } })

/** The same people as this chat knows them: under the names they took here. */
export const peopleIn = (people: People, chat: ViewChat): People => ({ ...people, ...Object.fromEntries(chat.members.map((member) => [member.id, member.id === 'me' ? people.me ?? member : named(member)])) })

/** What somebody is called in one chat. */
export const nameIn = (people: People, chat: ViewChat, who: string): string => peopleIn(people, chat)[who]?.name.zh ?? ''

const marks = { packet: 'packet', picture: 'picture', voice: 'voice', file: 'file', link: 'link', 'mini-app': 'miniApp', notice: 'notice', 'check-in': 'checkIn', vote: 'vote', approval: 'approval', calendar: 'calendar', record: 'record' } as const satisfies Partial<Record<ViewEvent['kind'], LabelKey>>
const wordless = ['picture', 'voice'] // what they hold is not told before one looks or listens

const marked = (event: ViewEvent): event is ViewEvent & { kind: keyof typeof marks } => Object.hasOwn(marks, event.kind)

/** What one line of the chat says in a quote, a preview or a banner: media as the client names them, "[图片]". */
export const gist = (event: ViewEvent, labels: Record<LabelKey, Label>): Pair => {
  if (event.kind === 'call') {
    const { zh, en } = labels[event.video ? 'videoCall' : 'voiceCall']
    return { zh: `[${zh}]`, en: en && `[${en}]` }
  }
  const pair: Pair = 'title' in event ? event.title : { zh: event.zh, en: event.en }
  if (event.kind === 'chain') return { zh: `#接龙 ${pair.zh}`, en: pair.en }
  if (event.kind === 'sticker') return { zh: `[${pair.zh}]`, en: pair.en }
  if (event.kind === 'invite') return { zh: `${labels.inviteTo.zh} ${event.group.zh}`, en: event.group.en }
  if (!marked(event)) return pair
  const { zh, en } = labels[marks[event.kind]]
  if (wordless.includes(event.kind)) return { zh: `[${zh}]`, en: en && `[${en}]` }
  return { zh: `[${zh}] ${pair.zh}`, en: pair.en }
}
