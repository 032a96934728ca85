'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { newAttemptId } from '../play/attempt-id'
import { button } from '../ui/button'
import { send } from '../ui/send'
import { Zh } from '../ui/text'
import type { MineWords, Pair, Problems, SeesWords, Shown } from './types'
import { WhoSees } from './who-sees'

type Props = {
  locale: 'en' | 'zh'; assignment: string; begin: NonNullable<Shown['begin']>; isRead: boolean; mode: Shown['mode']; name: Pair; words: MineWords; sees: SeesWords; problems: Problems
}

/** Begins what is next, or goes on with it. Before the first time it says who sees what. */
export function BeginButton({ locale, assignment, begin: { label, scenario, attempt }, isRead, mode, name, words, sees, problems }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [ready, setReady] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useRef('') // one press, however often it is sent
  useEffect(() => setReady(true), [])

  const begin = async (read: boolean) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    dialog.current?.close()
    id.current ||= newAttemptId()
    const noted = read ? { ok: true as const } : await send('POST', `/api/assignments/${assignment}/read`)
    const begun = noted.ok ? await send('POST', `/api/assignments/${assignment}/attempts`, { id: id.current, scenario }) : noted
    setBusy(false)
    if (!begun.ok) return setProblem(problems[begun.code] ?? problems.internal ?? '')
    if ('value' in begun) router.push(`/${locale}/play/${scenario}?attempt=${idOf(begun.value) ?? id.current}`)
    id.current = '' // whoever comes back to this page begins another one
  }
  const press = () => {
    if (attempt) return router.push(`/${locale}/play/${scenario}?attempt=${attempt}`)
    if (isRead) return void begin(true)
    dialog.current?.showModal()
  }

  return (
    <>
      <button type="button" disabled={!ready || busy} onClick={press} className={button({ wide: 'phone' })}>{busy ? words.beginning : label}<Zh className="sr-only"> {name.zh}</Zh></button>
      <p role="alert" className="text-[.9375rem]/[1.4375rem] text-cinnabar-text empty:hidden">{problem ?? ''}</p>
      <WhoSees ref={dialog} id={assignment} says={sees[mode]} words={sees} agree={() => void begin(false)} />
    </>
  )
}

const idOf = (view: unknown): string | null => (typeof view === 'object' && view !== null && 'id' in view && typeof view.id === 'string' ? view.id : null)
