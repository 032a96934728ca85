'use client'
import { useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import type { People } from './people'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

type Props = { chain: (ViewEvent & { kind: 'chain' }) | null; people: People; onSend: (text: string) => void; onClose: () => void }

/** 接龙: add one's line to the list that is going round, or begin one. */
export default function ChainSheet({ chain, people, onSend, onClose }: Props) {
  const { labels, english } = useWords()
  const [text, setText] = useState(chain ? `${people.me?.name.zh ?? ''} ` : '')
  const label = chain ? labels.chainAdd : labels.chainTitle
  return (
    <Sheet title={<Both label={labels.chain} en="font-normal text-client-2" />} onClose={onClose}>
      {chain && (
        <>
          <p className="text-message"><Zh>{chain.title.zh}</Zh>{english && <En className="block text-gloss text-client-2">{chain.title.en}</En>}</p>
          <ol className="mt-2">{chain.rows.map((row, i) => <li key={i} className="flex gap-2 border-b border-client-rule py-2"><span className="num text-client-2">{i + 1}.</span><Zh>{row.text.zh}</Zh></li>)}</ol>
        </>
      )}
      <form className="mt-3 flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (text.trim()) onSend(text.trim()) }}>
        <label className="flex items-center gap-2 rounded-field bg-field px-3.5">
          <span className="num text-client-2">{chain ? `${chain.rows.length + 1}.` : '#接龙'}</span>
          <input value={text} maxLength={100} aria-label={spoken(label)} onChange={(typed) => setText(typed.target.value)} className="min-h-[52px] min-w-0 flex-1 bg-transparent text-[1rem]" />
        </label>
        <button type="submit" disabled={!text.trim()} className={button()}><Both label={labels.send} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
