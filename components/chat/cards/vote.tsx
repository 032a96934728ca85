'use client'
import { useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import { filled } from '../filled'
import type { People } from '../people'
import { timeFrom } from '../time'
import { WorkIcon } from '../work-icons'
import { Both, spoken, useWords } from '../words'
import { Frame, Kind } from './frame'
import { picked, share } from './votes'

type Vote = ViewEvent & { kind: 'vote' }
type Option = Vote['options'][number]

const Result = ({ option, all, mine, people }: { option: Option; all: number; mine: boolean; people: People }) => {
  const { labels, english } = useWords()
  const names = (option.who ?? []).map((one) => (one === 'me' ? labels.me.zh : people[one]?.name.zh ?? '')).join('、')
  return (
    <li className="py-1.5">
      <p className="flex items-baseline justify-between gap-3 text-[.9375rem]/[1.25rem]">
        <span className={mine ? 'font-semibold' : ''}><Zh>{option.zh}</Zh>{mine && <><span aria-hidden="true"> ✓</span><span className="sr-only"> ({spoken(labels.me)})</span></>}{english && option.en && <En className="block text-gloss font-normal text-client-2">{option.en}</En>}</span>
        <span className="num flex-none text-gloss text-client-2"><Both label={filled(labels.votes, { count: option.votes })} /></span>
      </p>
      <span aria-hidden="true" className="mt-1 block h-1 rounded-full bg-client-2/18"><span className="block h-1 rounded-full bg-accent" style={{ width: `${share(option.votes, all)}%` }} /></span>
      {names && <Zh className="mt-0.5 block text-small text-client-2">{names}</Zh>}
    </li>
  )
}

type Props = { event: Vote; people: People; shape: string; onVote?: ((options: number[]) => void) | undefined }

/** 投票: what can be chosen while it is open to me, and how it stands once I have said mine or nobody can any more. */
export function VoteCard({ event, people, shape, onVote }: Props) {
  const { labels, english } = useWords()
  const { id, title, options, mine, many, change, closes, open } = event
  const [again, setAgain] = useState(false)
  const [chosen, setChosen] = useState<number[]>(mine)
  const asks = onVote !== undefined && open && (mine.length === 0 || again)
  const all = options.reduce((sum, option) => sum + option.votes, 0)
  const cast = () => {
    setAgain(false)
    onVote?.(chosen)
  }
  return (
    <Frame shape={shape}>
      <Kind drawing={<WorkIcon name="ballot" size={15} />} label={many ? labels.voteMany : labels.voteOne} />
      <div className="px-[13px] pt-1 pb-2">
        <p className="text-message font-semibold"><Zh>{title.zh}</Zh>{english && title.en && <En className="block text-gloss font-normal text-client-2">{title.en}</En>}</p>
        {asks ? (
          <fieldset className="mt-1"><legend className="sr-only">{title.zh}</legend>
            {options.map((option, i) => (
              <label key={i} className="flex min-h-11 items-center gap-2.5 border-t border-client-2/25">
                <input type={many ? 'checkbox' : 'radio'} name={`vote ${id}`} checked={chosen.includes(i)} onChange={() => setChosen(picked(chosen, i, many))} className="size-[18px] flex-none accent-accent" />
                <span className="py-1 text-[.9375rem]/[1.25rem]"><Zh>{option.zh}</Zh>{english && option.en && <En className="block text-gloss text-client-2">{option.en}</En>}</span>
              </label>
            ))}
          </fieldset>
        ) : <ul className="mt-1">{options.map((option, i) => <Result key={i} option={option} all={all} mine={mine.includes(i)} people={people} />)}</ul>}
        {(closes !== undefined || !open) && <p className="num pt-1 text-small text-client-2">{open && closes ? <Both label={filled(labels.voteCloses, { time: timeFrom(event.at, closes) })} /> : <Both label={labels.voteClosed} />}</p>}
      </div>
      {asks && <button type="button" disabled={chosen.length === 0} onClick={cast} className="min-h-11 w-full border-t border-client-2/25 text-[.90625rem] font-semibold text-accent outline-offset-[-2px] disabled:text-client-2"><Both label={labels.voteNow} en="font-normal" /></button>}
      {!asks && onVote && open && change && <button type="button" onClick={() => setAgain(true)} className="min-h-11 w-full border-t border-client-2/25 text-[.90625rem] font-semibold text-accent outline-offset-[-2px]"><Both label={labels.voteAgain} en="font-normal" /></button>}
    </Frame>
  )
}
