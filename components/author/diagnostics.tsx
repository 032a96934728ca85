'use client'
import { useEffect, useState } from 'react'
import type { Found } from '@/lib/content/found'
import { fill } from '../ui/fill'
import type { FoundWords } from './words'

const every = 2000 // ms: the compiler works at every save
const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null && 'diagnostics' in value && Array.isArray(value.diagnostics)

const useFound = (): Found | null => {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const look = async () => {
      const answer = await fetch('/api/author/diagnostics', { cache: 'no-store' }).catch(() => null)
      const read: unknown = answer?.ok ? await answer.json() : null
      if (isFound(read)) setFound((now) => (JSON.stringify(now) === JSON.stringify(read) ? now : read))
    }
    void look()
    const timer = setInterval(() => void look(), every)
    return () => clearInterval(timer)
  }, [])
  return found
}

/** What the compiler says of this scene (and of what it stands on), in the corner of the page while it is being written. */
export function Diagnostics({ language, slug, words }: { language: 'en' | 'zh'; slug: string; words: FoundWords }) {
  const found = useFound()
  const [open, setOpen] = useState(true)
  if (!found) return null
  const own = found.diagnostics.filter(({ file }) => file.includes(`/${slug}.`) || !file.endsWith('.mdx'))
  const shown = found.ok ? own : found.diagnostics.filter((one) => one.severity === 'error' || own.includes(one))
  if (shown.length === 0) return null
  return (
    <aside aria-label={words.title} className="fixed right-3 bottom-3 z-30 max-h-[45dvh] w-[min(26rem,calc(100vw-1.5rem))] overflow-y-auto rounded-excerpt border border-edge bg-sheet p-3 text-small text-ink shadow-2">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="flex min-h-11 w-full items-center justify-between gap-4 text-left font-semibold">
        <span>{words.title}</span><span className="num font-normal text-ink-2">{fill(words.count, { n: shown.length })}</span>
      </button>
      {open && !found.ok && <p className="text-cinnabar-text">{words.stale}</p>}
      {open && (
        <ul>
          {shown.map((one) => (
            <li key={`${one.file}:${one.line}:${one.column}:${one.code}:${one.message.en}`} className="border-t border-rule py-2">
              <p className="num text-ink-2"><code>{one.code}</code> · {words[one.severity]} · {one.file.split('/').at(-1)}:{one.line}:{one.column}</p>
              <p>{one.message[language]}</p>
              <p className="text-ink-2">{one.remedy[language]}</p>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
