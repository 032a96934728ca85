'use client'
import { useState } from 'react'
import type { Pair, ViewEvent } from '@/engine/types'
import type { Hands } from '../chat/hands'
import { gist, type People } from '../chat/people'
import { Both, useWords } from '../chat/words'
import { hourMinute } from '../ui/clock'
import { En, Pinyin, Zh } from '../ui/text'
import { actsOf } from './acts'
import { marked, told } from './sentences'
import { tappedAt } from './tapped'
import { VoteForm } from './vote-form'

type Props = { event: ViewEvent; people: People; quoted?: ViewEvent | undefined; hands: Hands; signs: ({ id: string } & Pair)[] }

const Row = ({ pair }: { pair: Pair }) => {
  const { english } = useWords()
  return <li className="text-[.9375rem]/[1.375rem] text-client-2"><Zh>{pair.zh}</Zh>{english && pair.en && pair.en !== pair.zh && <En> {pair.en}</En>}</li>
}

/** One event of the transcript: when, who, what, and what can be done with it. */
export function Entry({ event, people, quoted, hands, signs }: Props) {
  const { labels, english, pinyin } = useWords()
  const [touched, setTouched] = useState(false)
  const { kind, text, more } = told(event, people, labels)
  const speaker = event.kind === 'system' || event.kind === 'recalled' || event.from === 'system' ? undefined : people[event.from]
  const rows = [...more, ...marked(event, people, labels, signs)]
  const acts = actsOf(event, hands, labels)
  const { onVote } = hands
  const votes = event.kind === 'vote' && onVote && event.open && (event.mine.length === 0 || event.change)
  const touch = (at: number | null) => at !== null && (pinyin === 'touch' && !touched && text.pinyin ? setTouched(true) : hands.onLook?.(event, at))
  return (
    <>
      <p className="text-message">
        <span className="num text-client-2">{hourMinute(event.at)}</span>{' '}
        {speaker && <><Zh className="font-semibold">{speaker.name.zh}</Zh>{english && speaker.name.en && speaker.name.en !== speaker.name.zh && <En className="text-client-2"> {speaker.name.en}</En>}<Zh>：</Zh></>}
        {kind && <span className="text-client-2">[<Both label={kind} />] </span>}
        <span onClick={(click) => touch(tappedAt(click))}><Zh className="whitespace-pre-line wrap-anywhere">{text.zh}</Zh></span>
      </p>
      {text.pinyin && (pinyin === 'all' || touched) && <p aria-hidden="true" className="text-[.875rem]/[1.25rem] text-client-2"><Pinyin words={text.pinyin} /></p>}
      {english && text.en && text.en !== text.zh && <p className="text-[.9375rem]/[1.375rem]"><En>{text.en}</En></p>}
      {quoted && <p className="text-[.875rem]/[1.25rem] text-client-2"><Both label={labels.quote} /> <Zh>{people[quoted.from]?.name.zh}：{gist(quoted, labels).zh}</Zh></p>}
      {rows.length > 0 && <ul className="pl-4">{rows.map((pair, index) => <Row key={index} pair={pair} />)}</ul>}
      {votes && <VoteForm event={event} onVote={(options) => onVote(event, options)} />}
      {acts.length > 0 && (
        <p className="flex flex-wrap gap-2 py-1">
          {acts.map(({ key, label, pressed, onTouch }) => <button key={key} type="button" aria-pressed={pressed} onClick={onTouch} className={`min-h-11 rounded-button border border-edge px-3.5 text-[.9375rem] ${pressed ? 'bg-own text-own-ink' : ''}`}><Both label={label} en="text-client-2" /></button>)}
        </p>
      )}
    </>
  )
}
