'use client'
import { useEffect, useRef, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { Icon } from '../ui/icon'
import { En, Pinyin, Zh } from '../ui/text'
import { Listen } from './listen'
import { WordRow } from './word-row'
import { fetchWords, wordAt, type Word } from './words'

type Props = { attempt: string; event: ViewEvent; at?: number | undefined; aloud?: boolean; onClose: () => void }

const lineOf = (event: ViewEvent) => ('title' in event ? event.title : 'zh' in event ? event : null)

/** A small sheet over the chat that tells the words of one line: how they sound, what they do here, what they mean. `at`: the place that was tapped. */
export function WordsSheet({ attempt, event, at, aloud = false, onClose }: Props) {
  const { labels, text, english } = useWords()
  const [words, setWords] = useState<Word[] | null | undefined>(undefined)
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.focus(), [])
  useEffect(() => {
    const stop = new AbortController()
    void fetchWords(attempt, event.id, stop.signal).then((found) => stop.signal.aborted || setWords(found))
    return () => stop.abort()
  }, [attempt, event.id])
  const pointed = words ? wordAt(words, at) : -1
  useEffect(() => {
    if (pointed >= 0) sheet.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  const line = lineOf(event)
  return (
    <div className="absolute inset-0 z-30 flex flex-col justify-end">
      <button type="button" aria-label={text.close} tabIndex={-1} onClick={onClose} className="min-h-0 flex-1 bg-device/25" />
      <section ref={sheet} role="dialog" aria-modal="true" aria-labelledby="words-of" tabIndex={-1} onKeyDown={(press) => press.key === 'Escape' && onClose()}
        className="rq-rise flex max-h-[78%] min-h-0 flex-none flex-col bg-sheet text-ink shadow-2 outline-none">
        <div className="flex min-h-[50px] flex-none items-center justify-between pl-5">
          <h2 id="words-of" className="text-[1rem] font-semibold"><Ours label={labels.words} /></h2>
          <button type="button" onClick={onClose} aria-label={text.close} className="grid size-12 place-items-center"><Icon name="close" size={22} /></button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-5">
          {line && (
            <div className="px-5 pb-4">
              {line.pinyin && <p className="text-[.875rem]/[1.25rem] text-ink-2"><Pinyin words={line.pinyin} /></p>}
              <p className="text-[1.125rem]/[1.6875rem] whitespace-pre-line"><Zh>{line.zh}</Zh></p>
              {english && line.en && <p className="text-[.9375rem]/[1.375rem] text-ink-2"><En>{line.en}</En></p>}
              <div className="mt-3"><Listen text={line.zh} aloud={aloud} /></div>
            </div>
          )}
          {words && words.length > 0 ? <ul>{words.map((word, index) => <WordRow key={index} word={word} pointed={index === pointed} />)}</ul>
            : <p role="status" className="px-5 py-2 text-[.9375rem] text-ink-2">{words === undefined ? text.findingWords : words === null ? text.wordsAway : text.noWords}</p>}
          {words && words.length > 0 && <p className="border-t border-rule px-5 pt-3 text-small text-ink-2">{text.dictionary} <a href="https://www.mdbg.net/chinese/dictionary?page=cc-cedict" className="link" target="_blank" rel="noreferrer">CC-CEDICT</a>, <a href="https://creativecommons.org/licenses/by-sa/4.0/" className="link" target="_blank" rel="noreferrer">CC BY-SA 4.0</a></p>}
        </div>
      </section>
    </div>
  )
}
