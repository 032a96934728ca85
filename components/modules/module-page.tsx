import Link from 'next/link'
import { SheetPage, SheetPart } from '../ui/sheet-page'
import { PairText } from '../ui/text'
import { PlayedScenes } from './played-scenes'
import type { Scene } from './scene-list'

type Pair = { zh: string; en: string }
type Linked = { href: string; name: Pair }
type Words = Record<'scenes' | 'norms' | 'after' | 'on', Pair> & { done: string }
type Props = { locale: 'en' | 'zh'; name: Pair; purpose: Pair; size: string; up: Linked[]; scenes: Scene[]; norms: Linked[]; after: Linked[]; paths: Linked[]; words: Words }

/** A module: what it is for, its scenes in order, the norms that come up, and what is best behind one. */
export function ModulePage({ locale, name, purpose, size, up, scenes, norms, after, paths, words }: Props) {
  return (
    <SheetPage
      locale={locale} up={up} title={name}
      under={<><p className="mt-4 max-w-[44rem] text-[1.0625rem]/[1.75rem]"><PairText pair={purpose} locale={locale} stacked /></p><p className="num mt-2 text-[.9375rem] text-ink-2">{size}</p></>}
    >
      <SheetPart locale={locale} id="scenes" title={words.scenes}><div className="-my-3"><PlayedScenes locale={locale} scenes={scenes} done={words.done} /></div></SheetPart>
      {after.length > 0 ? <SheetPart locale={locale} id="after" title={words.after}><Links locale={locale} links={after} /></SheetPart> : null}
      <SheetPart locale={locale} id="norms" title={words.norms}><Links locale={locale} links={norms} /></SheetPart>
      {paths.length > 0 ? <SheetPart locale={locale} id="on" title={words.on}><Links locale={locale} links={paths} /></SheetPart> : null}
    </SheetPage>
  )
}

/** Places to go to, in two columns where there is room. */
export function Links({ locale, links }: { locale: 'en' | 'zh'; links: Linked[] }) {
  return (
    <ul className="-my-1.5 grid gap-x-8 sm:grid-cols-2">
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="inline-block min-h-9 py-1.5 font-medium hover:underline hover:decoration-1 hover:underline-offset-4"><PairText pair={name} locale={locale} stacked en="text-[.875rem]/[1.25rem] font-normal" /></Link>
        </li>
      ))}
    </ul>
  )
}
