'use client'

import { useRouter } from 'next/navigation'
import { button } from '../ui/button'
import { Field } from '../ui/field'

type Props = { locale: 'en' | 'zh'; words: Record<'code' | 'look', string> }

/** Takes a code as it is printed and leads to what is known of it. */
export function VerifyForm({ locale, words }: Props) {
  const router = useRouter()
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('code') ?? '')
    router.push(`/${locale}/verify/${encodeURIComponent(typed.replace(/[\s-]/g, '').toLowerCase())}`)
  }
  return (
    <form onSubmit={submit} className="mt-8 flex max-w-[34rem] flex-col gap-4">
      <Field name="code" label={words.code} required maxLength={64} autoComplete="off" spellCheck={false} autoCapitalize="off" />
      <button type="submit" className={`${button()} self-start`}>{words.look}</button>
    </form>
  )
}
