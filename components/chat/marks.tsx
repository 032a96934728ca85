import type { Pair, ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import type { Hands } from './hands'
import type { People } from './people'
import { Both, useWords } from './words'

export type Signs = ({ id: string } & Pair)[]

const Sign = ({ pair, names, pressed, onTouch }: { pair: Pair; names: string; pressed: boolean; onTouch: (() => void) | undefined }) => {
  const { english } = useWords()
  const look = `flex items-baseline gap-1.5 rounded-[6px] px-2 py-0.5 text-gloss ${pressed ? 'bg-own text-own-ink' : 'bg-bubble text-bubble-ink'}`
  const words = <><span className="font-semibold"><Zh>{pair.zh}</Zh></span>{english && pair.en && <En className="opacity-80">{pair.en}</En>}<Zh className="opacity-80">{names}</Zh></>
  return onTouch ? <button type="button" aria-pressed={pressed} onClick={onTouch} className={`relative before:absolute before:-inset-y-2.5 before:inset-x-0 ${look}`}>{words}</button> : <span className={look}>{words}</span>
}

/** What others put on a message: small signs with the names of who gave them, and how many have confirmed it. */
export default function Marks({ event, people, hands, signs }: { event: ViewEvent; people: People; hands: Hands; signs: Signs }) {
  const { labels, english } = useWords()
  const { reactions = [], receipt } = event
  const { onReact, onConfirm } = hands
  if (reactions.length === 0 && !receipt) return null
  const count = receipt && { by: receipt.by, of: receipt.of }
  return (
    <div aria-live="off" className="mt-1.5 flex max-w-full flex-wrap items-center gap-1.5">
      {reactions.map(({ id, who }) => (
        <Sign key={id} pair={signs.find((sign) => sign.id === id) ?? { zh: id, en: '' }} pressed={who.includes('me')} onTouch={onReact && (() => onReact(event, id))}
          names={who.map((one) => (one === 'me' ? labels.me.zh : people[one]?.name.zh ?? '')).join('、')} />
      ))}
      {receipt && onConfirm && !receipt.mine && event.from !== 'me' && (
        <button type="button" onClick={() => onConfirm(event)} className="relative flex items-center gap-1.5 rounded-[6px] border border-accent bg-bubble px-2.5 py-1 text-gloss font-semibold text-accent before:absolute before:-inset-y-2 before:inset-x-0">
          <Icon name="check" size={14} /><span><Both label={labels.confirm} en="font-normal" /></span>
        </button>
      )}
      {count && (
        <span className="num flex items-center gap-1 text-gloss text-client-2">
          {receipt.mine && <Icon name="check" size={14} />}<Zh>{fill(labels.receipt.zh, count)}</Zh>{english && labels.receipt.en && <En>{fill(labels.receipt.en, count)}</En>}
        </span>
      )}
    </div>
  )
}
