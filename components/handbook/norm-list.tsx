'use client'

import { useEffect, useState } from 'react'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { NormRow, type RowWords } from './norm-row'
import { hit, type Found } from './search'
import type { Pair } from './types'

export type Group = { id: string; name: Pair; norms: Found[] }
export type SearchWords = Record<'label' | 'hint' | 'found' | 'none' | 'subjects' | 'clear', string>
type Props = { locale: 'en' | 'zh'; groups: Group[]; words: SearchWords & RowWords }

/** The norms by dimension, narrowed by what is typed. Without a script it is the whole list, and the field is not there. */
export function NormList({ locale, groups, words }: Props) {
  const [query, setQuery] = useState('')
  useEffect(() => setQuery(new URLSearchParams(location.search).get('q') ?? ''), [])
  const change = (next: string) => {
    setQuery(next)
    const url = new URL(location.href)
    if (next.trim()) url.searchParams.set('q', next)
    else url.searchParams.delete('q')
    history.replaceState(history.state, '', url)
  }
  const all = groups.reduce((sum, { norms }) => sum + norms.length, 0)
  const shown = groups.map((group) => ({ ...group, rows: group.norms.flatMap((norm) => { const found = hit(norm, query); return found ? [{ norm, scene: found.scene }] : [] }) }))
  const some = shown.filter(({ rows }) => rows.length > 0)
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <search className="flex flex-wrap items-center gap-x-6 gap-y-2 py-6 desk:py-8 [@media(scripting:none)]:hidden">
        <label className="flex w-full max-w-[30rem] items-center gap-4 text-[.9375rem]">
          <span className="flex-none text-ink-2">{words.label}</span>
          <input type="search" value={query} onChange={(event) => change(event.target.value)} placeholder={words.hint} autoComplete="off" spellCheck={false} className="min-h-11 w-full min-w-0 border-b border-edge bg-transparent text-[1.0625rem] text-ink placeholder:text-ink-3" />
        </label>
        <span role="status" className="num text-[.9375rem] text-ink-2">{count < all ? (count === 0 ? words.none : fill(words.found, { count, all })) : ''}</span>
        {count === 0 ? <button type="button" onClick={() => change('')} className="link min-h-11 text-[.9375rem]">{words.clear}</button> : null}
      </search>
      <nav aria-label={words.subjects} className="pb-5 text-[.9375rem]">
        <ul className="flex flex-wrap gap-x-6">{some.map(({ id, name }) => <li key={id}><a href={`#${id}`} className="link inline-flex min-h-9 items-center text-ink-2">{name[locale]}</a></li>)}</ul>
      </nav>
      {some.map(({ id, name, rows }) => (
        <section key={id} id={id} aria-labelledby={`${id}-name`} className="grid gap-x-10 border-t border-rule desk:grid-cols-[11rem_minmax(0,1fr)]">
          <h2 id={`${id}-name`} className="pt-5 pb-2 font-semibold desk:py-4"><PairText pair={name} locale={locale} stacked en="text-[.9375rem]/[1.375rem] font-normal" /> <span className="num text-[.875rem] font-normal text-ink-3">{rows.length}</span></h2>
          <ul className="divide-y divide-rule border-rule max-desk:border-t">{rows.map(({ norm, scene }) => <NormRow key={norm.id} norm={norm} scene={scene} locale={locale} words={words} />)}</ul>
        </section>
      ))}
    </>
  )
}
