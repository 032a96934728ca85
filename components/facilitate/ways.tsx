import type { ViewChoice } from '@/engine/types'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { majority } from './course'
import { nameOf, type RoomVoice } from './words'

type Props = { main: ViewChoice[]; asides: ViewChoice[]; hands: Record<string, number>; busy: boolean; room: RoomVoice; onHands: (id: string, by: number) => void; onTake: (choice: ViewChoice) => void }

/** The ways from here as large rows, each with its count of raised hands. */
export function Ways({ main, asides, hands, busy, room, onHands, onTake }: Props) {
  const { words } = room
  const all = [...main, ...asides]
  const most = majority(all, hands)
  const counted = all.some(({ id }) => (hands[id] ?? 0) > 0)
  const leading = all.find(({ id }) => id === most)
  const rows = (choices: ViewChoice[], from: number) => choices.map((choice, i) => <Way key={choice.id} choice={choice} number={from + i} count={hands[choice.id] ?? 0} busy={busy} room={room} onHands={onHands} onTake={onTake} />)
  return (
    <div>
      <ol className="border-t border-ink">{rows(main, 1)}</ol>
      {asides.length > 0 ? <><p className="mt-5 mb-1 text-ink-2">{words.asides}</p><ol className="border-t border-rule">{rows(asides, main.length + 1)}</ol></> : null}
      <div className="mt-6 flex flex-wrap items-center gap-5">
        <button type="button" data-primary disabled={!leading || busy} onClick={() => leading && onTake(leading)} className={button()}>{words.majority}</button>
        <p role="status" className="text-ink-2">{leading ? '' : counted ? words.tie : words.none}</p>
      </div>
    </div>
  )
}

type WayProps = Pick<Props, 'busy' | 'room' | 'onHands' | 'onTake'> & { choice: ViewChoice; number: number; count: number }

function Way({ choice, number, count, busy, room, onHands, onTake }: WayProps) {
  const { words, voice: { locale } } = room
  const name = nameOf(room, choice)
  const step = 'grid size-12 place-items-center rounded-button text-[1.5rem]/none shadow-[inset_0_0_0_1px_var(--edge)] hover:bg-paper-2 disabled:opacity-40'
  return (
    <li className="border-b border-rule">
      <div role="group" tabIndex={0} aria-label={name[locale]} data-way={choice.id} className="grid grid-cols-[2rem_minmax(0,1fr)] items-center gap-x-4 gap-y-2 py-3.5 desk:grid-cols-[2.25rem_minmax(0,1fr)_auto]">
        <span aria-hidden="true" className="num text-[1.25rem] text-ink-3">{number}</span>
        <button type="button" disabled={busy} onClick={() => onTake(choice)} title={words.take} className="min-h-12 text-left text-[1.375rem]/[2rem] hover:underline hover:decoration-1 hover:underline-offset-4">
          <PairText pair={name} locale={locale} stacked zh="font-medium" en="text-[1.0625rem]/[1.5rem]" />
        </button>
        <span className="flex items-center gap-2 max-desk:col-start-2">
          <button type="button" disabled={count === 0} aria-label={fill(words.fewer, { choice: name[locale] })} onClick={() => onHands(choice.id, -1)} className={step}>−</button>
          <output aria-label={words.hands} className="num w-12 text-center text-[1.75rem]/none font-semibold">{count}</output>
          <button type="button" aria-label={fill(words.more, { choice: name[locale] })} onClick={() => onHands(choice.id, 1)} className={step}>+</button>
        </span>
      </div>
    </li>
  )
}
