'use client'

import { useRef } from 'react'
import { newAttemptId } from '../../play/attempt-id'
import { button } from '../../ui/button'
import { bodyOf, type FieldSpec } from './body'
import { Field } from './field'
import { useAct, type ActWords, type Then } from './use-act'

type Props = {
  method: 'POST' | 'PUT'
  path: string
  makes?: boolean // something new: the body gets an id, the same for each try, so that it is made once
  fixed?: Record<string, unknown> // goes with what is typed
  fields: FieldSpec[]
  label: string
  words: ActWords & { optional: string }
  said?: string // when it worked and the page stays
  look?: 'primary' | 'ghost'
  then?: Then
}

/** Some fields and one button. What was typed stays when it did not work, and one sentence says why. */
export function ActForm({ method, path, makes = false, fixed = {}, fields, label, words, said = '', look = 'primary', then = { kind: 'stay' } }: Props) {
  const { act, busy, done, failed } = useAct(words, then)
  const id = useRef<string | null>(null)
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    if (makes) id.current ??= newAttemptId()
    const body = { ...fixed, ...bodyOf(fields, new FormData(form)), ...(id.current && { id: id.current }) }
    if (!(await act(method, path, body)) || !makes) return
    id.current = null
    form.reset()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex max-w-[30rem] flex-col gap-5 print:hidden">
      {fields.map((field) => <Field key={field.name} field={field} optional={words.optional} />)}
      <p role="alert" className="text-cinnabar-text empty:hidden">{failed}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" disabled={busy} className={button({ look, size: look === 'ghost' ? 'small' : 'large' })}>{label}</button>
        <p role="status" className="text-ink-2 empty:hidden">{done ? said : ''}</p>
      </div>
    </form>
  )
}
