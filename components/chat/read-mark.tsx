import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../ui/text'
import { filled } from './filled'
import { spoken, useWords } from './words'

/** `under`: below all that belongs to the message, not beside its bubble; a client's look has one of the two. */
type Props = { event: ViewEvent; under?: boolean; onWho?: ((event: ViewEvent) => void) | undefined }

/** A ring that fills as people read; closed, with a tick in it, once all have. */
const Ring = ({ by, of }: { by: number; of: number }) => {
  const part = of === 0 ? 0 : by / of
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true" className="block text-accent">
      <circle cx="8" cy="8" r="6.700" strokeWidth={1.400} fill={part === 1 ? 'currentColor' : 'none'} />
      {part === 1 ? <path d="m5.300 8.200 1.900 1.900 3.600-3.900" stroke="var(--wall)" strokeWidth={1.500} strokeLinecap="round" strokeLinejoin="round" />
        : <circle cx="8" cy="8" r="2.400" pathLength={1} strokeWidth={4.800} strokeDasharray={`${part} 1`} transform="rotate(-90 8 8)" />}
    </svg>
  )
}

/** Whether what I sent has been read: as words or as a ring, as the client has it; the words are there for a screen reader either way. Where the client tells who, it can be asked. */
export default function ReadMark({ event, under = false, onWho }: Props) {
  const { labels, english } = useWords()
  const { read } = event
  if (!read) return null
  const left = read.of - read.by
  const label = filled(read.of === 1 ? (left > 0 ? labels.unseen : labels.seen) : left > 0 ? labels.unseenBy : labels.seenByAll, { count: left })
  const inner = (
    <>
      <span className="sr-only">{spoken(label)}</span>
      <span aria-hidden="true" style={{ display: 'var(--read-words)' }}><Zh className="block">{label.zh}</Zh>{english && label.en && <En className="block">{label.en}</En>}</span>
      <span style={{ display: 'var(--read-ring)' }}><Ring by={read.by} of={read.of} /></span>
    </>
  )
  const look = `num flex-none pb-0.5 text-right text-small ${left > 0 ? 'text-accent' : 'text-client-2'}`
  // Marks change all the time: nobody wants each of them read out.
  return (
    <span aria-live="off" style={{ display: under ? 'var(--read-under)' : 'var(--read-beside)' }} className={`flex-none ${under ? 'mx-[3px] mt-1' : ''}`}>
      {read.who && onWho ? <button type="button" onClick={() => onWho(event)} className={`relative before:absolute before:-inset-x-1 before:-inset-y-3 ${look}`}>{inner}</button> : <span className={`block ${look}`}>{inner}</span>}
    </span>
  )
}
