'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { send } from '../../ui/send'

/** What happens when it worked: the page is asked for anew, or another page is opened; `{id}` stands for what was made. */
export type Then = { kind: 'stay' } | { kind: 'go'; href: string }
export type ActWords = { sending: string; problems: Record<string, string> }
type State = { at: 'new' | 'sending' | 'done' } | { at: 'failed'; said: string }

const idIn = (value: unknown): string => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '')

/** Sends one act to our API and says in words what came of it. Nothing is sent before the page is ready, nor twice at once. */
export function useAct({ problems }: ActWords, then: Then) {
  const router = useRouter()
  const [state, setState] = useState<State>({ at: 'new' })
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const act = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<boolean> => {
    setState({ at: 'sending' })
    const sent = await send(method, path, body)
    if (!sent.ok) {
      setState({ at: 'failed', said: problems[sent.code] ?? problems['internal'] ?? '' })
      return false
    }
    setState({ at: 'done' })
    if (then.kind === 'go') router.push(then.href.replace('{id}', idIn(sent.value)))
    router.refresh()
    return true
  }
  return { act, busy: !ready || state.at === 'sending', done: state.at === 'done', failed: state.at === 'failed' ? state.said : '' }
}
