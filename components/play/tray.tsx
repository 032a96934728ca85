'use client'
import { useState } from 'react'
import type { OpaqueId, View, ViewChat, ViewChoice } from '@/engine/types'
import type { People } from '../chat/people'
import { timeFrom } from '../chat/time'
import { Both, useWords } from '../chat/words'
import { fill } from '../ui/fill'
import { Icon, type IconName } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { stickerIn } from './gestures'
import { rowsFor } from './tray-rows'

const icons: Partial<Record<ViewChoice['kind'], IconName>> = { wait: 'pass', 'open-packet': 'packet', mute: 'mute', chain: 'chain', sticker: 'face', 'send-packet': 'packet' }
const row = 'grid min-h-[47px] w-full grid-cols-[46px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule py-1 text-left -outline-offset-2 hover:bg-paper-2/60'

/** Where a row goes: to a group, to one person in private, or nowhere but the clock. */
const Where = ({ choice, chats, people, group }: { choice: ViewChoice; chats: ViewChat[]; people: People; group: OpaqueId | null }) => {
  const { labels, english } = useWords()
  const icon = icons[choice.kind]
  if (choice.kind === 'wait' || choice.kind === 'open-packet' || choice.kind === 'mute') return <span className="text-ink-2">{icon && <Icon name={icon} size={26} />}</span>
  const chat = chats.find((one) => one.id === choice.chat)
  const person = choice.to ? people[choice.to] : undefined
  const isPrivate = chat?.kind === 'private'
  const label = isPrivate ? labels.inPrivate : labels.inGroup
  const other = !isPrivate && chat && group !== null && chat.id !== group
  return (
    <span className="text-small break-words text-ink-2">
      <Zh className="block">{other ? chat.name.zh : label.zh}</Zh>
      {isPrivate && person ? (english ? <En className="block">{person.name.en}</En> : <Zh className="block">{person.name.zh}</Zh>) : !other && label.en && <En className="block">{label.en}</En>}
    </span>
  )
}

// A wait within the same minute would name the time it already is.
const soon = (clock: string, until: string): boolean => clock.slice(0, 16) === until.slice(0, 16)

type RowProps = { choice: ViewChoice; stickers: NonNullable<View['stickers']>; chats: ViewChat[]; people: People; group: OpaqueId | null; clock: string; onChoose: (choice: ViewChoice) => void }

const Row = ({ choice, stickers, chats, people, group, clock, onChoose }: RowProps) => {
  const { labels, english } = useWords()
  const fallback = choice.kind === 'wait' ? labels.pass : choice.kind === 'open-packet' ? labels.openIt : choice.kind === 'mute' ? labels.mute : null
  const gesture = fallback !== null
  const drawn = choice.kind === 'sticker' ? stickers.find((sticker) => sticker.id === stickerIn(choice)) : undefined
  const words = choice.zh === undefined && drawn ? drawn : choice
  const zh = words.zh ?? fallback?.zh
  const en = words.zh === undefined ? fallback?.en : english ? words.en : ''
  return (
    <li>
      <button type="button" onClick={() => onChoose(choice)} className={row}>
        <Where choice={choice} chats={chats} people={people} group={group} />
        <span className={gesture ? 'flex flex-wrap items-baseline gap-x-2' : ''}>
          <Zh className="block text-line">{choice.kind === 'sticker' && `[${labels.stickers.zh}] `}{zh}</Zh>
          {en && <En className={`block text-ink-2 ${gesture ? 'text-[.875rem]/[1.25rem]' : 'text-[.8125rem]/4'}`}>{en}</En>}
        </span>
        {choice.until && <Zh className="num text-gloss whitespace-nowrap text-ink-2">{soon(clock, choice.until) ? (english && labels.moment.en) || labels.moment.zh : fill(labels.until.zh, { time: timeFrom(clock, choice.until) })}</Zh>}
      </button>
    </li>
  )
}

type Props = { view: View; open: OpaqueId | null; people: People; clock: string; folds: boolean; onChoose: (choice: ViewChoice) => void; onVisit: (chat: OpaqueId) => void }

/** Suggestions on paper. All rows look alike and stand in the order the server drew; silence is one of them. */
export function Tray({ view, open, people, clock, folds, onChoose, onVisit }: Props) {
  const { labels, text } = useWords()
  const [wish, setWish] = useState<{ open: boolean; when: boolean } | null>(null) // the user's own word holds until the circumstances change
  const unfolded = wish && wish.when === folds ? wish.open : !folds
  const { choices, elsewhere } = rowsFor(view, open)
  if (choices.length + elsewhere.length === 0) return null
  return (
    <section aria-label={text.suggestions} className="flex min-h-0 flex-none flex-col border-t border-rule bg-sheet text-ink">
      <button type="button" aria-expanded={unfolded} onClick={() => setWish({ open: !unfolded, when: folds })} className="flex min-h-[34px] flex-none items-center justify-between gap-3 px-4 text-left text-gloss text-ink-2 -outline-offset-2 pointer-coarse:min-h-11">
        <span><Zh className="mr-1.5 font-serif text-[.875rem] font-semibold text-ink">{labels.could.zh}</Zh>{labels.could.en && <En>{labels.could.en}</En>}</span>
        <span className="flex items-center gap-1.5"><span><Both label={labels.orType} /></span><Icon name="down" size={14} className={unfolded ? '' : 'rotate-180'} /></span>
      </button>
      {unfolded && (
        <ul className="max-h-[min(44dvh,21rem)] lg:max-h-[18.5rem] overflow-y-auto overscroll-contain px-4">
          {choices.map((choice) => <Row key={choice.id} choice={choice} stickers={view.stickers ?? []} chats={view.chats} people={people} group={open} clock={clock} onChoose={onChoose} />)}
          {elsewhere.map(({ chat }) => {
            const there = view.chats.find((one) => one.id === chat)
            return there && (
              <li key={chat}><button type="button" onClick={() => onVisit(chat)} className={row}>
                <span className="text-ink-2"><Icon name="arrow" size={22} /></span>
                <span><Zh className="block text-line">{fill(labels.goThere.zh, { name: there.name.zh })}</Zh>{labels.goThere.en && <En className="block text-[.8125rem]/4 text-ink-2">{fill(labels.goThere.en, { name: there.name.en })}</En>}</span>
              </button></li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
