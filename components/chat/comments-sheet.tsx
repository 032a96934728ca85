'use client'
import { useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import type { People } from './people'
import { Sheet } from './sheet'
import { timeFrom } from './time'
import { Both, spoken, useWords } from './words'

type Document = ViewEvent & { kind: 'link' | 'file' }
type Props = { event: Document; people: People; onSend?: ((text: string) => void) | undefined; onClose: () => void }

/** Whether an event is a document that people write beside. */
export const isDocument = (event: ViewEvent): event is Document => (event.kind === 'link' || event.kind === 'file') && event.doc === true

/** What is written beside a document, and a field to write there. */
export function CommentsSheet({ event, people, onSend, onClose }: Props) {
  const { labels, text, english } = useWords()
  const [words, setWords] = useState('')
  const { comments = [] } = event
  return (
    <Sheet title={<Both label={labels.comment} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="text-message font-medium"><Zh>{event.zh}</Zh>{english && event.en && <En className="block text-gloss font-normal text-client-2">{event.en}</En>}</p>
      {comments.length === 0 && <p className="py-4 text-client-2"><Both label={labels.noComments} /></p>}
      <ul className="my-3">
        {comments.map(({ who, at, zh, en }, i) => (
          <li key={i} className="grid grid-cols-[32px_minmax(0,1fr)] gap-x-3 border-t border-client-rule py-2.5">
            <Avatar name={people[who]?.avatar ?? ''} size={32} />
            <div>
              <p className="flex items-baseline justify-between gap-3 text-small text-client-2"><span><Zh>{who === 'me' ? labels.me.zh : people[who]?.name.zh}</Zh>{english && who !== 'me' && <En> {people[who]?.name.en}</En>}</span><Zh className="num">{timeFrom(event.at, at)}</Zh></p>
              <p className="mt-0.5 text-[.96875rem]/[1.375rem]"><Zh className="wrap-anywhere whitespace-pre-line">{zh}</Zh>{english && en && <En className="block text-gloss text-client-2">{en}</En>}</p>
            </div>
          </li>
        ))}
      </ul>
      {onSend && (
        <form className="flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (words.trim()) onSend(words.trim()) }}>
          <textarea value={words} rows={3} maxLength={500} aria-label={spoken(labels.comment)} placeholder={[labels.comment.zh, labels.comment.en].join(' ').trim()} onChange={(typed) => setWords(typed.target.value)}
            className="resize-none rounded-field bg-field px-3.5 py-2.5 text-[1rem]/6 text-bubble-ink placeholder:text-client-2" />
          <p className="text-meta text-client-2">{text.commentNote}</p>
          <button type="submit" disabled={!words.trim()} className={button()}><Both label={labels.comment} en="font-normal" /></button>
        </form>
      )}
    </Sheet>
  )
}
