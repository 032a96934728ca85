'use client'
import { useEffect, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { Zh } from '../../ui/text'
import { Gloss } from '../gloss'
import { spoken, useWords } from '../words'
import { heardFor, voiceWidth } from './voice-length'

type State = 'unheard' | 'playing' | 'heard'
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const Waves = ({ playing, mine }: { playing: boolean; mine: boolean }) => (
  <svg width={20} height={20} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={1.7} strokeLinecap="round" aria-hidden="true" className={`flex-none ${mine ? '-scale-x-100' : ''} ${playing ? 'rq-waves' : ''}`}>
    <path d="M4.500 8.400a2.300 2.300 0 0 1 0 3.200" /><path d="M8 6a5.700 5.700 0 0 1 0 8" /><path d="M11.500 3.600a9 9 0 0 1 0 12.800" />
  </svg>
)

/** A voice message: the longer, the wider, and one has to sit through it before its words are there. Another touch does not wait. */
export function VoiceCard({ event, shape }: { event: ViewEvent & { kind: 'voice' }; shape: string }) {
  const { labels } = useWords()
  const [state, setState] = useState<State>('unheard')
  const [at, setAt] = useState(0)
  const { seconds } = event
  const mine = event.from === 'me'
  useEffect(() => {
    if (state !== 'playing') return
    if (at >= seconds) return setState('heard')
    const timer = setTimeout(() => setAt(at + 1), heardFor(seconds) / seconds)
    return () => clearTimeout(timer)
  }, [state, at, seconds])
  const touch = () => setState(state === 'unheard' && !still() ? 'playing' : 'heard')
  return (
    <div className={`flex min-w-0 flex-col ${mine ? 'items-end' : 'items-start'}`}>
      <div className={`flex items-center gap-2 ${mine ? 'flex-row-reverse' : ''}`}>
        <button type="button" onClick={touch} aria-expanded={state === 'heard'} aria-label={`${spoken(labels.voice)} ${seconds} ${spoken(labels.second)}, ${spoken(labels.toText)}`} style={{ width: voiceWidth(seconds) }}
          className={`flex h-10 max-w-full items-center gap-2 px-[13px] shadow-1 ${shape} ${mine ? 'flex-row-reverse bg-own text-own-ink' : 'bg-bubble text-bubble-ink'}`}>
          <Waves playing={state === 'playing'} mine={mine} /><span className="num text-[.96875rem]">{state === 'playing' ? seconds - at : seconds}″</span>
        </button>
        {state === 'unheard' && !mine && <span aria-hidden="true" className="size-2 flex-none rounded-full bg-cinnabar" />}
      </div>
      {state === 'heard' && (
        <>
          <div className={`mt-1.5 max-w-[16.375rem] rounded-bubble bg-client-2/12 px-[13px] py-2 text-[.96875rem]/[1.375rem] ${mine ? '' : 'rounded-tl-tail'}`}><Zh>{event.zh}</Zh></div>
          <Gloss pinyin={event.pinyin} en={event.en} mine={mine} />
        </>
      )}
    </div>
  )
}
