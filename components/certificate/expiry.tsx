'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { button } from '../ui/button'
import { Field, Trouble } from '../ui/field'
import { send } from '../ui/send'
import { troubleOf, type Problems } from './words'

type Props = { path: string; expires: string | null; words: Record<'expires' | 'save', string>; problems: Problems }

/** Until when a certificate is valid, the day itself included; an empty date: without an end. */
export function Expiry({ path, expires, words, problems }: Props) {
  const router = useRouter()
  const [day, setDay] = useState(expires ?? '')
  const [trouble, setTrouble] = useState('')
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    const sent = await send('PUT', path, { expires: day === '' ? null : new Date(`${day}T23:59:59`).toISOString() })
    setTrouble(sent.ok ? '' : troubleOf(problems, sent.code))
    if (sent.ok) router.refresh()
  }
  return (
    <form onSubmit={(event) => void save(event)} className="flex flex-wrap items-end gap-3">
      <Field type="date" label={words.expires} value={day} onChange={(event) => setDay(event.target.value)} />
      {day === (expires ?? '') ? null : <button type="submit" className={button({ look: 'ghost', size: 'small' })}>{words.save}</button>}
      <Trouble>{trouble}</Trouble>
    </form>
  )
}
