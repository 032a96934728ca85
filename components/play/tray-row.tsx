import type { OpaqueId, View, ViewChat, ViewChoice } from '@/engine/types'
import { meaningOf } from '../chat/meaning'
import type { People } from '../chat/people'
import { wayIcon } from '../chat/ways'
import { Both, useWords, type LabelKey } from '../chat/words'
import { Icon, type IconName } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { isAnswer, stickerIn, wayIn } from './gestures'
import { timeLabel } from './time-label'

type Kind = ViewChoice['kind']

// What is done in the client rather than said has a drawing in place of where it goes; without words of the author's own it bears the client's.
const gestures: Partial<Record<Kind, { icon: IconName; label: LabelKey }>> = {
  wait: { icon: 'pass', label: 'pass' }, 'open-packet': { icon: 'packet', label: 'openIt' }, mute: { icon: 'mute', label: 'mute' }, recall: { icon: 'recall', label: 'recall' },
  react: { icon: 'face', label: 'react' }, confirm: { icon: 'check', label: 'confirm' }, pin: { icon: 'pin', label: 'pinChat' }, nudge: { icon: 'at', label: 'nudge' },
  nickname: { icon: 'members', label: 'nickname' }, leave: { icon: 'back', label: 'leaveGroup' }, verify: { icon: 'person', label: 'verify' }, report: { icon: 'notice', label: 'report' },
  'answer-invite': { icon: 'members', label: 'accept' }, screenshot: { icon: 'picture', label: 'screenshot' }, 'send-file': { icon: 'file', label: 'file' },
  fold: { icon: 'down', label: 'fold' }, vote: { icon: 'check', label: 'vote' }, call: { icon: 'call', label: 'call' }, buzz: { icon: 'notice', label: 'buzz' }, status: { icon: 'person', label: 'myStatus' },
  'start-group': { icon: 'members', label: 'startGroup' }, invite: { icon: 'members', label: 'addPeople' }, approve: { icon: 'check', label: 'approval' }, rsvp: { icon: 'clock', label: 'calendar' },
}
// What is sent but is not a plain message says what it is.
const marks: Partial<Record<Kind, LabelKey>> = { nickname: 'nickname', sticker: 'stickers', voice: 'voice', notice: 'notice', 'check-in': 'checkIn', chain: 'chain', 'send-packet': 'packet', forward: 'forward', 'forward-many': 'together', edit: 'edit', comment: 'comment' }

export const rowLook = 'grid min-h-[47px] w-full grid-cols-[54px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule py-1 text-left -outline-offset-2 hover:bg-paper-2/60 focus:bg-paper-2'

type Props = { choice: ViewChoice; stickers: NonNullable<View['stickers']>; channels: View['channels']; chats: ViewChat[]; people: People; group: OpaqueId | null; clock: string; onChoose: (choice: ViewChoice) => void }

/** Where a row goes: to a group, to one person in private, or nowhere but the clock. */
const Where = ({ choice, channels, chats, people, group }: Pick<Props, 'choice' | 'channels' | 'chats' | 'people' | 'group'>) => {
  const { labels, english } = useWords()
  const gesture = gestures[choice.kind]
  const way = wayIn(choice, channels)
  if (gesture) return <span className="text-ink-2"><Icon name={way ? wayIcon[way] : gesture.icon} size={26} /></span>
  const chat = chats.find((one) => one.id === choice.chat)
  const person = choice.to ? people[choice.to] : undefined
  const isPrivate = chat?.kind === 'private'
  const label = isPrivate ? labels.inPrivate : labels.inGroup
  const other = !isPrivate && chat && group !== null && chat.id !== group
  return (
    <span className="text-small break-words text-ink-2">
      <Zh className="block">{other ? chat.name.zh : label.zh}</Zh>
      {isPrivate && person ? (english ? <En className="block">{person.name.en}</En> : <Zh className="block">{person.name.zh}</Zh>) : other ? english && <En className="block">{chat.name.en}</En> : label.en && <En className="block">{label.en}</En>}
    </span>
  )
}

const When = ({ choice, clock }: { choice: ViewChoice; clock: string }) => {
  const { labels } = useWords()
  const label = timeLabel(choice, labels, clock)
  return label && <span className="num text-right text-gloss whitespace-nowrap text-ink-2"><Both label={label} stacked /></span>
}

/** One suggestion. A kind of move that is not known here is still a row, in the author's words. */
export function TrayRow({ choice, stickers, channels, chats, people, group, clock, onChoose }: Props) {
  const { labels, english } = useWords()
  const gesture = gestures[choice.kind]
  const mark = isAnswer(choice) ? 'thread' : marks[choice.kind]
  const drawn = choice.kind === 'sticker' ? stickers.find((sticker) => sticker.id === stickerIn(choice)) : undefined
  const words = choice.zh === undefined && drawn ? drawn : choice
  const own = words.zh === undefined && gesture ? labels[gesture.label] : null
  const en = own ? own.en : english ? meaningOf(words) : ''
  return (
    <li>
      <button type="button" onClick={() => onChoose(choice)} className={rowLook}>
        <Where choice={choice} channels={channels} chats={chats} people={people} group={group} />
        <span className={gesture ? 'flex flex-wrap items-baseline gap-x-2' : ''}>
          <Zh className="block text-line">{mark && `[${labels[mark].zh}] `}<span>{own ? own.zh : words.zh}</span></Zh>
          {en && <En className={`block text-ink-2 ${gesture ? 'text-[.875rem]/[1.25rem]' : 'text-[.8125rem]/4'}`}>{en}</En>}
        </span>
        <When choice={choice} clock={clock} />
      </button>
    </li>
  )
}
