'use client'

import { useId, useState } from 'react'
import type { FormField } from './types'

const box = 'block min-h-12 w-full rounded-field bg-sheet px-3.5 text-[1.0625rem] shadow-[inset_0_0_0_1px_var(--edge)]'
const types = { text: 'text', email: 'email', password: 'password', 'new-password': 'password' } as const

/** One field with its label above it; a password can be looked at while it is typed. */
export function Field({ name, label, kind, autoComplete, most, hint, value = '', words, wrong }: FormField & { words: { show: string; hide: string }; wrong: boolean }) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const secret = types[kind] === 'password'
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[.9375rem]">{label}</label>
      <div className="relative">
        <input
          id={id} name={name} type={shown ? 'text' : types[kind]} defaultValue={value} required maxLength={most} autoComplete={autoComplete} spellCheck={false}
          autoCapitalize={kind === 'text' && autoComplete === 'name' ? undefined : 'none'} aria-invalid={wrong || undefined} aria-describedby={hint ? `${id}hint` : undefined} className={`${box} ${secret ? 'pr-16' : ''}`}
        />
        {secret ? <button type="button" onClick={() => setShown(!shown)} aria-pressed={shown} className="absolute inset-y-0 right-0 min-w-14 px-3 text-[.875rem] text-ink-2 hover:text-ink">{shown ? words.hide : words.show}</button> : null}
      </div>
      {hint ? <p id={`${id}hint`} className="mt-1.5 text-[.875rem]/[1.3125rem] text-ink-2">{hint}</p> : null}
    </div>
  )
}
