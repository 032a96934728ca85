'use client'

import { useEffect, useState } from 'react'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'

/** Without https there is no clipboard to write to; the old way still works there. */
async function copy(text: string): Promise<boolean> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).then(() => true, () => false)
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true })
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

const shownFor = 2000 // ms

/** Copies the Chinese of a line, and says so quietly. */
export function Copy({ text, words }: { text: string; words: Record<'copy' | 'copied' | 'uncopied', string> }) {
  const [said, setSaid] = useState<'copied' | 'uncopied' | null>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <>
      <button type="button" onClick={() => void copy(text).then((done) => setSaid(done ? 'copied' : 'uncopied'))} className={button({ look: 'ghost', size: 'small' })}>
        {said === 'copied' ? <Icon name="check" size={18} /> : null}{said ? words[said] : words.copy}<span lang="zh-Hans" className="sr-only"> {text}</span>
      </button>
      <span role="status" className="sr-only">{said ? words[said] : ''}</span>
    </>
  )
}
