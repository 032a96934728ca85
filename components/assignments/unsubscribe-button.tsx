'use client'

import { useEffect, useState } from 'react'
import { button } from '../ui/button'
import { PlainPage } from '../ui/plain-page'
import { send } from '../ui/send'

type Said = { title: string; text: string }
type Props = Said & { token: string; now: string; working: string; done: Said; problems: Record<string, string> }

/** One press, and no more reminders come. */
export function UnsubscribeButton({ token, title, text, now, working, done, problems }: Props) {
  const [state, setState] = useState<{ at: 'new' | 'sending' | 'done' } | { at: 'failed'; said: string }>({ at: 'new' })
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const press = async () => {
    setState({ at: 'sending' })
    const sent = await send('POST', `/api/unsubscribe/${token}`)
    setState(sent.ok ? { at: 'done' } : { at: 'failed', said: problems[sent.code] ?? problems.internal ?? '' })
  }
  if (state.at === 'done') return <div role="status"><PlainPage {...done} /></div>
  return (
    <PlainPage title={title} text={text}>
      <button type="button" disabled={!ready || state.at === 'sending'} onClick={() => void press()} className={button()}>{state.at === 'sending' ? working : now}</button>
      <p role="alert" className="w-full text-cinnabar-text empty:hidden">{state.at === 'failed' ? state.said : ''}</p>
    </PlainPage>
  )
}
