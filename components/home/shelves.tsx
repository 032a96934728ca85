'use client'

import { useEffect, useState } from 'react'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { Filters } from './filters'
import { choicesOf, fits, noFilter, readFilter, writeFilter, type Filter } from './filter'
import type { Pair } from './hero'
import { SceneRow } from './scene-row'

export type Named = { id: string; name: string }
export type Scene = { slug: string; href: string; number: string; title: Pair; norms: (Pair & { id: string })[]; clients: Named[]; level: Named | null; minutes: string; about: { href: string; name: string; label: string } }
export type Shelf = { name: Pair; scenes: Scene[] }
export type FilterWords = Record<'label' | 'client' | 'level' | 'norm' | 'all' | 'any' | 'found' | 'none' | 'clear', string>
type Props = { locale: 'en' | 'zh'; shelves: Shelf[]; words: FilterWords }

/** The shelves, narrowed by what the address says. The page itself is the same for everybody, so the address is read once it stands. */
export function Shelves({ locale, shelves, words }: Props) {
  const [filter, setFilter] = useState<Filter>(noFilter)
  useEffect(() => {
    const read = () => setFilter(readFilter(location.search))
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const change = (next: Filter) => {
    setFilter(next)
    const url = new URL(location.href)
    url.search = writeFilter(url.search, next)
    history.replaceState(history.state, '', url)
  }
  const scenes = shelves.flatMap((shelf) => shelf.scenes)
  const choices = choicesOf(scenes, locale)
  const shown = scenes.filter((scene) => fits(scene, filter)).length
  const narrowed = shown < scenes.length
  return (
    <>
      <Filters choices={choices} filter={filter} onFilter={change} words={words}>
        <span role="status" className="num">{narrowed ? fill(words.found, { count: shown, all: scenes.length }) : ''}</span>
      </Filters>
      {shown === 0 ? (
        <p className="border-t border-rule py-6">{words.none} <button type="button" onClick={() => change(noFilter)} className="link min-h-11">{words.clear}</button></p>
      ) : null}
      {shelves.map(({ name, scenes: all }) => {
        const some = all.filter((scene) => fits(scene, filter))
        return some.length === 0 ? null : (
          <div key={name.zh} className="grid gap-x-10 border-t border-rule desk:grid-cols-[10rem_minmax(0,1fr)]">
            <h3 className="pt-4 pb-3 font-semibold desk:py-4"><PairText pair={name} locale={locale} en="font-normal" /> <span className="num font-normal text-ink-3">{some.length}</span></h3>
            <ol className="divide-y divide-rule border-rule max-desk:border-t">{some.map((scene) => <SceneRow key={scene.href} scene={scene} locale={locale} first={filter.norm} />)}</ol>
          </div>
        )
      })}
    </>
  )
}
