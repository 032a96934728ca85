'use client'
import { useState } from 'react'
import type { OpaqueId, View, ViewChoice } from '@/engine/types'
import type { People } from '../chat/people'
import { Both, useWords } from '../chat/words'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { HintRow } from './hint-row'
import { rowLook, TrayRow } from './tray-row'
import { rowsFor } from './tray-rows'

type Props = { view: View; open: OpaqueId | null; people: People; clock: string; folds: boolean; onChoose: (choice: ViewChoice) => void; onVisit: (chat: OpaqueId) => void; onHint: () => void }

/** Suggestions on paper. All rows look alike and stand in the order the server drew; silence is one of them. */
export function Tray({ view, open, people, clock, folds, onChoose, onVisit, onHint }: Props) {
  const { labels, text } = useWords()
  const [wish, setWish] = useState<{ open: boolean; when: boolean } | null>(null) // the user's own word holds until the circumstances change
  const unfolded = wish && wish.when === folds ? wish.open : !folds
  const { choices, elsewhere } = rowsFor(view, open)
  if (choices.length + elsewhere.length === 0) return view.setting.guided ? null : <HintRow noted={view.setting.mode === 'assessment'} onHint={onHint} />
  return (
    <section aria-label={text.suggestions} className="flex min-h-0 flex-none flex-col border-t border-rule bg-sheet text-ink">
      <button type="button" aria-expanded={unfolded} onClick={() => setWish({ open: !unfolded, when: folds })} className="flex min-h-[34px] flex-none items-center justify-between gap-3 px-4 text-left text-gloss text-ink-2 -outline-offset-2 pointer-coarse:min-h-11">
        <span><Zh className="mr-1.5 font-serif text-[.875rem] font-semibold text-ink">{labels.could.zh}</Zh>{labels.could.en && <En>{labels.could.en}</En>}</span>
        <span className="flex items-center gap-1.5"><span><Both label={labels.orType} /></span><Icon name="down" size={14} className={unfolded ? '' : 'rotate-180'} /></span>
      </button>
      {unfolded && (
        <ul className="max-h-[min(44dvh,21rem)] lg:max-h-[18.5rem] overflow-y-auto overscroll-contain px-4">
          {choices.map((choice) => <TrayRow key={choice.id} choice={choice} stickers={view.stickers ?? []} channels={view.channels} chats={view.chats} people={people} group={open} clock={clock} onChoose={onChoose} />)}
          {elsewhere.map(({ chat }) => {
            const there = view.chats.find((one) => one.id === chat)
            return there && (
              <li key={chat}><button type="button" onClick={() => onVisit(chat)} className={rowLook}>
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
