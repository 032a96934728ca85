'use client'
import { useState } from 'react'
import type { OpaqueId, Pair, ViewEvent } from '@/engine/types'
import { Icon, type IconName } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { gist } from './people'
import { inVoice } from './page-language'
import { Both, spoken, useWords, type Label } from './words'

type LineProps = { icon: IconName; label: Label; pair: Pair; open?: boolean; onTouch: () => void }

const Line = ({ icon, label, pair, open, onTouch }: LineProps) => {
  const { labels, english } = useWords()
  return (
    <button type="button" onClick={onTouch} aria-expanded={open} aria-label={`${spoken(label)}: ${inVoice(labels, pair)}`} className="flex min-h-11 w-full items-start gap-2 border-b border-client-rule px-3.5 py-2.5 text-left outline-offset-[-2px]">
      <Icon name={icon} size={18} className="mt-px text-accent" />
      <span className={`min-w-0 flex-1 text-[.84375rem]/[1.25rem] ${open ? 'max-h-48 overflow-y-auto' : 'truncate'}`}>
        {open ? <><span className="block text-small text-client-2"><Both label={label} /></span><Zh className="whitespace-pre-line">{pair.zh}</Zh>{english && <En className="mt-1 block text-gloss text-client-2">{pair.en}</En>}</> : <Zh>{pair.zh}</Zh>}
      </span>
      {open !== undefined && <Icon name="down" size={16} className={`mt-0.5 text-client-2 ${open ? '-scale-y-100' : ''}`} />}
    </button>
  )
}

type Props = { notice: Pair | undefined; pinned: ViewEvent | undefined; onFind: (event: OpaqueId) => void }

/** What stands at the top of a group for everybody: its notice, which unfolds, and the message pinned last, which is found. */
export default function Board({ notice, pinned, onFind }: Props) {
  const { labels } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div className="flex-none bg-bar text-bubble-ink">
      {notice && <Line icon="notice" label={labels.notice} pair={notice} open={open} onTouch={() => setOpen(!open)} />}
      {pinned && <Line icon="pin" label={labels.pinned} pair={gist(pinned, labels)} onTouch={() => onFind(pinned.id)} />}
    </div>
  )
}
