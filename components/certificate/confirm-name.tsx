'use client'

import { useState } from 'react'
import { button } from '../ui/button'
import { Field, Trouble } from '../ui/field'
import { send } from '../ui/send'
import { troubleOf, type Problems } from './words'

type Props = { code: string; words: Record<'name' | 'nameLabel' | 'confirm' | 'asking' | 'matches' | 'differs', string>; problems: Problems }

const matchesIn = (value: unknown): boolean => typeof value === 'object' && value !== null && 'matches' in value && value.matches === true

/** Whether a certificate is in a name that somebody types; none is shown. */
export function ConfirmName({ code, words, problems }: Props) {
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    setBusy(true)
    const sent = await send('POST', '/api/verify', { code, name })
    setBusy(false)
    setTrouble(sent.ok ? '' : troubleOf(problems, sent.code))
    setSaid(sent.ok ? (matchesIn(sent.value) ? words.matches : words.differs) : '')
  }
  return (
    <section aria-labelledby="whose" className="mt-10 border-t border-rule pt-6">
      <h2 id="whose" className="font-serif text-heading">{words.name}</h2>
      <form onSubmit={(event) => void submit(event)} className="mt-3 flex max-w-[26rem] flex-col gap-3">
        <Field name="name" label={words.nameLabel} required maxLength={80} autoComplete="off" onChange={() => setSaid('')} />
        <Trouble>{trouble}</Trouble>
        <p role="status" className="font-medium empty:hidden">{said}</p>
        <button type="submit" disabled={busy} className={`${button({ look: 'ghost', size: 'small' })} self-start`}>{busy ? words.asking : words.confirm}</button>
      </form>
    </section>
  )
}
