'use client'
import { useState } from 'react'
import type { OpaqueId, View, ViewEvent } from '@/engine/types'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import { filePicks } from './file-sheet'
import type { People } from './people'
import { Picks } from './picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

type Props = { card: ViewEvent & { kind: 'check-in' }; people: People; pictures: NonNullable<View['files']>; onSend: (row: { text?: string; file?: OpaqueId }) => void; onClose: () => void }

/** One's own row on a punch-in card: words, a picture, both or just being there. */
export function CheckInSheet({ card, people, pictures, onSend, onClose }: Props) {
  const { labels, english } = useWords()
  const [words, setWords] = useState('')
  const [file, setFile] = useState<OpaqueId | null>(null)
  const text = words.trim()
  return (
    <Sheet title={<Both label={labels.checkIn} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="text-message"><Zh>{card.title.zh}</Zh>{english && <En className="block text-gloss text-client-2">{card.title.en}</En>}</p>
      <ul className="mt-2">{card.rows.map((row, i) => <li key={i} className="border-b border-client-rule py-2"><Zh className="text-client-2">{people[row.who]?.name.zh}</Zh> <Zh>{row.text.zh}</Zh></li>)}</ul>
      <form className="mt-4 flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); onSend({ ...(text && { text }), ...(file && { file }) }) }}>
        <textarea value={words} rows={2} maxLength={200} aria-label={spoken(labels.checkInText)} placeholder={`${labels.checkInText.zh} ${labels.checkInText.en}`.trim()} onChange={(typed) => setWords(typed.target.value)} className="resize-none rounded-field bg-field px-3.5 py-2.5 text-[1rem]/6 text-bubble-ink" />
        {pictures.length > 0 && <div><p className="text-meta text-client-2"><Both label={labels.withPicture} /></p><Picks of={filePicks(pictures, (id) => setFile(id === file ? null : id), file)} label={spoken(labels.withPicture)} /></div>}
        <button type="submit" className={button()}><Both label={labels.checkIn} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
