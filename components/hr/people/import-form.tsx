'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { button } from '../../ui/button'
import { fill } from '../../ui/fill'
import { apply, preview, type Preview } from './import-api'
import { ImportPreview, type PreviewWords } from './import-preview'

export type ImportWords = PreviewWords & Record<'file' | 'look' | 'apply' | 'other' | 'done' | 'roster' | 'sending', string>
type State = { at: 'choosing' } | { at: 'looking' } | { at: 'seen'; file: File; preview: Preview; applying: boolean } | { at: 'done'; added: number; changed: number }

/** A file is chosen, what it would change is looked at, and only then it is imported. */
export function ImportForm({ locale, api, roster, words, problems }: { locale: 'en' | 'zh'; api: string; roster: string; words: ImportWords; problems: Record<string, string> }) {
  const [state, setState] = useState<State>({ at: 'choosing' })
  const [failed, setFailed] = useState('')
  const [ready, setReady] = useState(false)
  const next = useRef<HTMLDivElement>(null) // takes the focus when what had it goes
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (state.at === 'seen' || state.at === 'done') next.current?.focus()
  }, [state.at])
  const told = (code: string) => setFailed(problems[code] ?? problems['internal'] ?? '')

  const look = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.size === 0) return
    setFailed('')
    setState({ at: 'looking' })
    const seen = await preview(api, file)
    if (!seen.ok) told(seen.code)
    setState(seen.ok ? { at: 'seen', file, preview: seen.value, applying: false } : { at: 'choosing' })
  }
  const run = async (file: File, seen: Preview) => {
    setFailed('')
    setState({ at: 'seen', file, preview: seen, applying: true })
    const applied = await apply(api, file, seen)
    if (!applied.ok) told(applied.code)
    setState(applied.ok ? { at: 'done', added: applied.value.added, changed: applied.value.changed } : { at: 'seen', file, preview: seen, applying: false })
  }
  const again = () => {
    setFailed('')
    setState({ at: 'choosing' })
  }

  const alert = <p role="alert" className="max-w-[40rem] text-cinnabar-text empty:hidden">{failed}</p>
  if (state.at === 'done') {
    return (
      <div ref={next} tabIndex={-1} className="flex flex-col items-start gap-5 outline-none">
        <p role="status" className="text-[1.1875rem]/[1.75rem] font-semibold">{fill(words.done, { added: state.added, changed: state.changed })}</p>
        <div className="flex flex-wrap gap-3">
          <Link href={roster} prefetch={false} className={button()}>{words.roster}</Link>
          <button type="button" onClick={again} className={button({ look: 'ghost' })}>{words.other}</button>
        </div>
      </div>
    )
  }
  if (state.at === 'seen') {
    const { counts } = state.preview
    return (
      <div ref={next} tabIndex={-1} className="flex flex-col gap-5 outline-none">
        <ImportPreview locale={locale} name={state.file.name} preview={state.preview} words={words} />
        {alert}
        <div className="flex flex-wrap gap-3">
          {counts.errors === 0 && counts.added + counts.changed > 0 ? <button type="button" disabled={state.applying} onClick={() => void run(state.file, state.preview)} className={button()}>{state.applying ? words.sending : words.apply}</button> : null}
          <button type="button" disabled={state.applying} onClick={again} className={button({ look: 'ghost' })}>{words.other}</button>
        </div>
      </div>
    )
  }
  return (
    <form onSubmit={(event) => void look(event)} className="flex max-w-[34rem] flex-col items-start gap-5">
      <label className="w-full text-[.9375rem]"><span className="mb-1.5 block">{words.file}</span>
        <input type="file" name="file" required accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" className="block min-h-12 w-full rounded-field bg-sheet p-2.5 shadow-[inset_0_0_0_1px_var(--edge)] file:mr-4 file:min-h-7 file:font-semibold" />
      </label>
      {alert}
      <button type="submit" disabled={!ready || state.at === 'looking'} className={button()}>{state.at === 'looking' ? words.sending : words.look}</button>
    </form>
  )
}
