'use client'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Mark } from '@/engine/types'
import '../chat/motion.css'
import { WordsProvider, type Label, type Words } from '../chat/words'
import { useStars } from '../lines/use-stars'
import { DeskBriefing, DeskHeader, type Scene } from './desk'
import { Phone } from './phone'
import { usePrefs } from './prefs'
import { knownOf, type Firm } from './start'
import type { ClientFacts, SheetOf } from './types'
import { useArrivals } from './use-arrivals'
import { useFetchedAhead } from './use-fetched-ahead'
import { usePlay } from './use-play'
import { usePressed } from './use-pressed'
import { useDesk, useReducedMotion, useVisibleHeight } from './use-screen'

const coachCode = () => import('./coach')
const Coach = lazy(coachCode)

export type PlayProps = {
  locale: string
  slug: string
  startsAt: string // story time, "2026-03-12T19:30"
  scene: Scene
  clients: Record<string, ClientFacts>
  overlays: Record<string, string> // names for people
  firm: Firm
  clientNames: Record<string, string>
  clientLabels: Record<string, Record<string, Label>> // what the screen of a client calls otherwise
  words: Words
  marks: Record<Mark, string>
  name: string // of the house
}

const column = 'flex min-h-0 flex-1 flex-col'

/** The play page: on a phone the phone alone, on a desk between briefing and coach. */
export function Play({ locale, slug, startsAt, scene, clients, overlays, firm, clientNames, clientLabels, words, marks, name }: PlayProps) {
  const [prefs, setPrefs] = usePrefs(locale)
  const [sheet, setSheet] = useState<SheetOf | null>(null)
  const known = useMemo(() => knownOf(Object.keys(clients), firm), [clients, firm])
  const play = usePlay(slug, startsAt, known)
  const plain = prefs.transcript
  const desk = useDesk() && !plain // a transcript is one column everywhere
  const still = useReducedMotion()
  const height = useVisibleHeight()
  const { state, dispatch } = play
  const { view, coach } = state
  const stars = useStars(view && view.turn > 0 ? view.id : undefined) // before that nothing has been said
  usePressed()
  useFetchedAhead(view !== null && view.turn > 0)
  useArrivals(state, dispatch, still || plain ? 'direct' : prefs.speed, !desk && coach?.stage === 'open')
  const home = `/${locale}`
  const room = view?.chats.find((chat) => chat.kind === 'group')?.members.filter((member) => member.id !== 'me') ?? []
  const own = view && clientLabels[view.setting.client]
  const shown = useMemo(() => ({ ...words, labels: { ...words.labels, ...own }, pinyin: prefs.pinyin, english: prefs.english }), [words, own, prefs.pinyin, prefs.english])
  const spoken = coach !== null
  useEffect(() => {
    if (spoken) void coachCode() // it speaks only after others have
  }, [spoken])
  const showsCoach = desk && view && coach && coach.stage !== 'due'
  return (
    <WordsProvider value={shown}>
        <div data-plain={plain || undefined} className="flex h-dvh flex-col overflow-hidden bg-bar lg:bg-paper" style={height === null ? undefined : { height }}>
          <DeskHeader title={scene.title} name={name} home={home} prefs={prefs} onPrefs={setPrefs} onSettings={() => setSheet({ is: 'settings' })} />
          <main className={plain ? column : `${column} lg:grid lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] lg:items-center lg:gap-x-12 lg:px-10`}>
            {!desk && <h1 className="sr-only">{scene.title.zh}</h1>}
            <div className={`hidden max-h-full self-start overflow-y-auto py-10 ${plain ? '' : 'lg:block'}`}>
              {desk && <DeskBriefing scene={scene} room={room} mode={view ? words.text[view.setting.mode] : ''} overlay={view ? overlays[view.setting.overlay] ?? '' : ''} />}
            </div>
            <div className={plain ? `${column} mx-auto w-full max-w-[46rem]` : `${column} lg:h-[min(862px,calc(100dvh-68px-3rem))] lg:w-[394px] lg:flex-none wide:w-[668px] lg:rounded-[50px] lg:bg-device lg:p-[9px] lg:shadow-3`}>
              <div data-client={view?.setting.client} className={`relative flex min-h-0 flex-1 flex-col overflow-hidden bg-wall text-bubble-ink ${plain ? '' : 'lg:rounded-device'}`}>
                <Phone play={play} desk={desk} title={scene.title} briefing={scene.briefing} clients={clients} marks={marks} home={home} debriefHref={`${home}/debrief/${view?.id ?? ''}`}
                  clientNames={clientNames} firm={firm} prefs={prefs} onPrefs={setPrefs} stars={stars} sheet={sheet} onSheet={setSheet} />
              </div>
            </div>
            <div className={`hidden max-h-full self-start overflow-y-auto py-10 pr-1 ${plain ? '' : 'lg:block'}`} aria-live="polite">
              {showsCoach && (
                <div className="ml-auto max-w-[20.5rem]">
                  <Suspense><Coach key={coach.coach.turn} coach={coach.coach} view={view} stars={stars} marks={marks} desk practice={view.setting.mode === 'practice'} onAgain={() => play.again(coach.coach.turn)} onGoOn={() => dispatch({ do: 'go-on' })} /></Suspense>
                </div>
              )}
            </div>
          </main>
        </div>
    </WordsProvider>
  )
}
