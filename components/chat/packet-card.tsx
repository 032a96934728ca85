import type { ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { PacketIcon } from '../ui/packet'
import { timeFrom } from './time'
import { spoken, useWords } from './words'

type Props = { greeting: { zh: string; en: string }; packet: (ViewEvent & { kind: 'packet' })['packet']; openedAt?: string | undefined; from: string; shape: string; onTouch?: (() => void) | undefined }

const stateLabel = { sealed: 'sealed', opened: 'opened', cannot: 'sealed' } as const

/** A packet in the chat: red while sealed, faded to clay once opened. Touching it opens it or its page. */
export function PacketCard({ greeting, packet, openedAt, from, shape, onTouch }: Props) {
  const { labels, english } = useWords()
  const done = packet.state === 'opened'
  const under = done ? `${labels.opened.zh}${openedAt ? ` ${timeFrom(openedAt, openedAt)}` : ''}` : ''
  return (
    <button type="button" onClick={onTouch} disabled={!onTouch}
      className={`grid min-h-[66px] w-[16.125rem] max-w-full grid-cols-[58px_minmax(0,1fr)] overflow-hidden text-left shadow-1 ${shape} ${done ? 'bg-packet-done text-bubble-ink' : 'bg-cinnabar text-cream'}`}>
      <span className={`grid place-items-center ${done ? 'bg-packet-done-2' : 'bg-cinnabar-2'}`}><PacketIcon opened={done} /></span>
      <span className="self-center py-2 pr-3 pl-[13px]">
        <span className="sr-only">{fill(spoken(labels.packetOf), { name: from })}, {spoken(labels[stateLabel[packet.state]])}: </span>
        <span className="block font-serif text-[1rem]/[1.3125rem] font-semibold tracking-[.02em]"><Zh>{greeting.zh}</Zh></span>
        {done ? <span className="mt-0.5 block text-gloss"><Zh>{under}</Zh>{labels.opened.en && <En> {labels.opened.en}</En>}</span>
          : english && greeting.en && <En className="mt-0.5 block text-gloss">{greeting.en}</En>}
      </span>
    </button>
  )
}
