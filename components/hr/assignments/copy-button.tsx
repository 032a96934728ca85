'use client'

import { useState } from 'react'
import { button } from '../../ui/button'

/** Puts a text on the clipboard; where the browser refuses, selects it to be copied by hand. */
export function CopyButton({ text, label, copied }: { text: string; label: string; copied: string }) {
  const [state, setState] = useState<'new' | 'copied' | 'refused'>('new')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-3 print:hidden">
      <button type="button" onClick={() => void copy()} className={button({ look: 'ghost', size: 'small' })}>{label}</button>
      <span role="status" className="text-[.875rem] text-ink-2 empty:hidden">{state === 'copied' ? copied : ''}</span>
      {state === 'refused' ? <textarea readOnly value={text} rows={3} aria-label={label} onFocus={(event) => event.target.select()} className="w-full rounded-field bg-sheet p-3 shadow-[inset_0_0_0_1px_var(--edge)]" /> : null}
    </span>
  )
}
