'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { button } from '../ui/button'

type Place = { scenario: string; client: string; overlay: string; point: string }
type Props = { locale: 'en' | 'zh'; words: { play: string; failed: string }; place: Place }

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const idOf = (made: unknown): string | null => (typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string' ? made.id : null)

/** Opens the scene at one of its points. */
export function PlayFrom({ locale, words, place }: Props) {
  const router = useRouter()
  const [stage, setStage] = useState<'ready' | 'going' | 'failed'>('ready')
  const go = async () => {
    setStage('going')
    try {
      let answer = await post('/api/author/attempts', place)
      if (answer.status === 401 && (await post('/api/guest', {})).ok) answer = await post('/api/author/attempts', place)
      const id = answer.ok ? idOf(await answer.json()) : null
      if (id === null) return setStage('failed')
      router.push(`/${locale}/play/${place.scenario}?attempt=${id}`)
    } catch {
      setStage('failed')
    }
  }
  return (
    <span className="flex items-center gap-3">
      {stage === 'failed' && <span role="alert" className="text-small text-cinnabar-text">{words.failed}</span>}
      <button type="button" disabled={stage === 'going'} onClick={() => void go()} className={button({ look: 'ghost', size: 'small' })}>{words.play}</button>
    </span>
  )
}
