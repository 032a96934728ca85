'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { newAttemptId } from '../play/attempt-id'
import { button } from '../ui/button'
import { Field, Trouble } from '../ui/field'
import { send } from '../ui/send'
import { troubleOf, type CertificateWords, type Problems } from './words'

type Props = { module: string; assignment: string | null; words: CertificateWords; problems: Problems }

/** Asks for the name to be printed and makes the certificate. */
export function Make({ module, assignment, words, problems }: Props) {
  const router = useRouter()
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const id = useRef('')
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    id.current ||= newAttemptId()
    const sent = await send('POST', '/api/me/certificates', { id: id.current, module, assignment, name: form.get('name'), band: form.get('band') !== null })
    setBusy(false)
    if (!sent.ok && sent.code === 'id-taken') id.current = '' // it was made under another name: this is a further one
    setTrouble(sent.ok ? '' : troubleOf(problems, sent.code))
    if (sent.ok) router.refresh()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-3 flex max-w-[26rem] flex-col gap-3">
      <Field name="name" label={words.name} hint={words.nameHint} required maxLength={80} autoComplete="name" />
      <label className="flex min-h-11 items-center gap-3 text-[.9375rem]"><input type="checkbox" name="band" className="size-5" />{words.band}</label>
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className={`${button({ size: 'small' })} self-start`}>{busy ? words.making : words.make}</button>
    </form>
  )
}
