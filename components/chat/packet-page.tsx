'use client'
import { useEffect, useRef, useState } from 'react'
import type { Pair, ViewPacket } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { EnvelopeBack, EnvelopeFlap, EnvelopeFront } from './envelope'
import { Slip } from './packet-slip'
import { Takers } from './packet-takers'
import type { People } from './people'
import { inVoice } from './page-language'
import { Both, spoken, useWords } from './words'

type Props = { packet: ViewPacket; greeting: Pair; from: string; people: People; fresh: boolean; onClose: () => void }

/** The packet's own page. Sealed while the server is asked; then, the first time, thread, flap and slip; a tap goes to the end. */
export default function PacketPage({ packet, greeting, from, people, fresh, onClose }: Props) {
  const { labels, text, english } = useWords()
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus(), [])
  const [skipped, skip] = useState(false)
  const opened = packet.state === 'opened'
  const opening = opened && fresh && !skipped
  return (
    <section ref={page} role="dialog" aria-modal="true" aria-label={fill(spoken(labels.packetOf), { name: inVoice(labels, people[from]?.name) })} tabIndex={-1}
      onClick={() => skip(true)} onKeyDown={(press) => press.key === 'Escape' && onClose()} className="rq-fade absolute inset-0 z-30 flex flex-col overflow-y-auto bg-sheet text-ink outline-none">
      <button type="button" onClick={onClose} aria-label={text.back} className="grid size-11 flex-none place-items-center pl-1"><Icon name="back" size={24} /></button>
      <div className={`flex flex-1 flex-col ${opening ? 'rq-opening' : ''}`}>
        <div className="relative mx-auto -mt-5 h-[412px] w-[266px] flex-none overflow-hidden">
          <EnvelopeBack closed={!opened} />
          {opened && <Slip packet={packet} greeting={greeting} from={from} people={people} />}
          <EnvelopeFront closed={!opened} />
          {(!opened || opening) && <EnvelopeFlap />}
        </div>
        {packet.state === 'cannot' && <p role="status" className="px-8 pt-6 text-center"><Zh>{packet.why.zh}</Zh>{english && <En className="block text-ink-2">{packet.why.en}</En>}</p>}
        {opened && <Takers packet={packet} people={people} />}
        <p className="mt-auto px-6 pt-8 pb-7 text-center text-[.8125rem] text-ink-2"><Both label={labels.playMoney} /></p>
      </div>
    </section>
  )
}
