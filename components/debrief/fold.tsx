'use client'

import { useState } from 'react'
import { Icon } from '../ui/icon'

type Props = { id: string; open: boolean; head: React.ReactNode; marks: React.ReactNode; children: React.ReactNode }

/** A point that may be closed on a phone. On a desk, and on paper, it always stands open. The heading in `head` has the id `{id}-title`. */
export function Fold({ id, open: first, head, marks, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-t border-rule desk:scroll-mt-6">
      <div className="relative flex items-center gap-3 py-4 desk:pt-6 desk:pb-3">
        <div className="min-w-0 flex-1">{head}</div>
        {open ? null : <span className="desk:hidden print:hidden">{marks}</span>}
        <Icon name="down" size={18} className={`text-ink-3 desk:hidden print:hidden ${open ? 'rotate-180' : ''}`} />
        <button type="button" aria-expanded={open} aria-controls={`${id}-body`} aria-labelledby={`${id}-title`} onClick={() => setOpen(!open)} className="absolute inset-0 desk:hidden print:hidden" />
      </div>
      <div id={`${id}-body`} className={`pb-7 desk:pb-9 ${open ? '' : 'max-desk:hidden print:block'}`}>{children}</div>
    </section>
  )
}
