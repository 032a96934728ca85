'use client'
import { useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import type { People } from './people'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

type Chain = ViewEvent & { kind: 'chain' }
/** `chain`: the list to join, if one is going round. */
type Props = { chain: Chain | null; people: People; onSend: (text: string, joins: Chain | null) => void; onClose: () => void }

/** 接龙: add one's line to the list that is going round, or begin another. */
export function ChainSheet({ chain, people, onSend, onClose }: Props) {
  const { labels, english } = useWords()
  const [joins, setJoins] = useState(chain)
  const [text, setText] = useState(chain ? `${people.me?.name.zh ?? ''} ` : '')
  const label = joins ? labels.chainAdd : labels.chainTitle
  const begin = () => {
    setJoins(null)
    setText('')
  }
  return (
    <Sheet title={<Both label={labels.chain} en="font-normal text-client-2" />} onClose={onClose}>
      {joins && (
        <>
          <p className="text-message"><Zh>{joins.title.zh}</Zh>{english && <En className="block text-gloss text-client-2">{joins.title.en}</En>}</p>
          <ol className="mt-2">{joins.rows.map((row, i) => <li key={i} className="flex gap-2 border-b border-client-rule py-2"><span className="num text-client-2">{i + 1}.</span><Zh>{row.text.zh}</Zh></li>)}</ol>
        </>
      )}
      <form className="mt-3 flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (text.trim()) onSend(text.trim(), joins) }}>
        <label className="flex items-center gap-2 rounded-field bg-field px-3.5">
          <span className="num text-client-2">{joins ? `${joins.rows.length + 1}.` : '#接龙'}</span>
          <input value={text} maxLength={100} aria-label={spoken(label)} onChange={(typed) => setText(typed.target.value)} className="min-h-[52px] min-w-0 flex-1 bg-transparent text-[1rem]" />
        </label>
        <button type="submit" disabled={!text.trim()} className={button()}><Both label={labels.send} en="font-normal" /></button>
        {joins && <button type="button" onClick={begin} className="min-h-11 text-client-2"><span className="link"><Both label={labels.chainNew} /></span></button>}
      </form>
    </Sheet>
  )
}
