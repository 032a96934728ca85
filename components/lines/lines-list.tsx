'use client'

import { useState } from 'react'
import { Zh } from '../ui/text'
import { LineRow } from './line-row'
import type { KeptLine } from './types'
import { setStar } from './use-stars'
import type { Voice } from './where'

const keyOf = ({ attempt, id }: KeptLine) => `${attempt}/${id}`

/** One's lines, the newest first. What is let go leaves its place open until the page is left, so that it can be taken back. */
export function LinesList({ lines, voice }: { lines: KeptLine[]; voice: Voice }) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState<string | null>(null)
  const { words } = voice
  const set = async (line: KeptLine, kept: boolean) => {
    const key = keyOf(line)
    const show = (there: boolean) => setGone((now) => new Set(there ? [...now].filter((one) => one !== key) : [...now, key]))
    show(kept)
    const done = await setStar(line.attempt, line.id, kept)
    setFailed(done ? null : key)
    if (!done) show(!kept)
  }
  return (
    <ol className="divide-y divide-rule border-y border-ink">
      {lines.map((line) => (
        <li key={keyOf(line)}>
          {gone.has(keyOf(line)) ? (
            <p role="status" className="flex min-h-14 flex-wrap items-center gap-x-3 py-1 text-[.9375rem] text-ink-2 print:hidden">
              <span>{words.removed} <Zh>{line.zh}</Zh></span><button type="button" autoFocus onClick={() => void set(line, true)} className="link min-h-11 text-ink">{words.undo}</button>
            </p>
          ) : <LineRow line={line} voice={voice} onRemove={() => void set(line, false)} />}
          {failed === keyOf(line) ? <p role="alert" className="pb-3 text-[.9375rem] text-cinnabar-text print:hidden">{words.failed}</p> : null}
        </li>
      ))}
    </ol>
  )
}
