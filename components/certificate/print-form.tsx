'use client'

import { useState } from 'react'
import { button } from '../ui/button'
import { Field, Trouble } from '../ui/field'
import { troubleOf, type CertificateWords, type Problems } from './words'

type Props = { id: string; module: string; locale: 'en' | 'zh'; words: CertificateWords; problems: Problems }

/** Downloads a certificate; its name is typed each time, as nobody keeps it. */
export function PrintForm({ id, module, locale, words, problems }: Props) {
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    setBusy(true)
    setTrouble('')
    setTrouble(troubleOrNone(await download(`/api/me/certificates/${id}/pdf`, { name, language: locale }, `ruqun-${module}.pdf`), problems))
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex max-w-[26rem] flex-col gap-3">
      <Field name="name" label={words.same} required maxLength={80} autoComplete="name" />
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className={`${button({ look: 'ghost', size: 'small' })} self-start`}>{busy ? words.printing : words.print}</button>
    </form>
  )
}

const troubleOrNone = (code: string | null, problems: Problems) => (code === null ? '' : troubleOf(problems, code))

/** Asks for a file and hands it to the browser. @returns a problem's code, or null */
async function download(path: string, body: object, name: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok) return codeOf(await answer.json())
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await answer.blob())
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return null
  } catch {
    return 'offline'
  }
}

const codeOf = (problem: unknown): string => (typeof problem === 'object' && problem !== null && 'code' in problem && typeof problem.code === 'string' ? problem.code : 'internal')
