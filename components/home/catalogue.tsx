import Link from 'next/link'
import { PairText } from '../ui/text'
import type { Pair } from './hero'

export type { Pair } from './hero'
export type Scene = { href: string; number: string; title: Pair; norms: Pair[]; client: string; minutes: string }
export type Shelf = { name: Pair; scenes: Scene[] }
type Props = { locale: 'en' | 'zh'; title: Pair; text: string; empty: string; shelves: Shelf[] }

const joined = (norms: Pair[]): Pair => ({ zh: norms.map(({ zh }) => zh).join('、'), en: norms.map(({ en }) => en).join(' · ') })

/** A table of contents: what really can be played, nothing else. */
export function Catalogue({ locale, title, text, empty, shelves }: Props) {
  return (
    <section id="scenes" aria-labelledby="scenes-title" className="mx-auto max-w-[90rem] px-5 pt-8 pb-16 desk:px-20 desk:pt-10 desk:pb-24">
      <div className="grid items-baseline gap-x-10 gap-y-1 pb-6 desk:grid-cols-[10rem_minmax(0,1fr)] desk:pb-9">
        <h2 id="scenes-title" className="font-serif text-[1.75rem]/[2.5rem] font-semibold desk:text-title"><PairText pair={title} locale={locale} en="ml-1 text-[1.25rem] font-normal italic" /></h2>
        <p className="max-w-[38rem] text-[1.0625rem]/[1.625rem] text-ink-2">{text}</p>
      </div>
      {shelves.length === 0 ? <p className="border-t border-rule py-6">{empty}</p> : null}
      {shelves.map(({ name, scenes }) => (
        <div key={name.zh} className="grid gap-x-10 border-t border-rule desk:grid-cols-[10rem_minmax(0,1fr)]">
          <h3 className="pt-4 pb-3 font-semibold desk:py-4"><PairText pair={name} locale={locale} en="font-normal" /> <span className="num font-normal text-ink-3">{scenes.length}</span></h3>
          <ol className="divide-y divide-rule border-rule max-desk:border-t">{scenes.map((scene) => <SceneRow key={scene.href} scene={scene} locale={locale} />)}</ol>
        </div>
      ))}
    </section>
  )
}

function SceneRow({ scene, locale }: { scene: Scene; locale: Props['locale'] }) {
  return (
    <li className="relative grid gap-x-6 py-4 desk:grid-cols-[2.25rem_minmax(0,5fr)_minmax(0,4fr)_7rem_4.5rem] desk:gap-x-4">
      <span className="num hidden pt-1 text-[.875rem] text-ink-3 desk:block">{scene.number}</span>
      <Link href={scene.href} className="text-entry group after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4">
        <PairText pair={scene.title} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" />
      </Link>
      <div className="mt-1.5 flex flex-wrap gap-x-4 text-[.875rem]/[1.375rem] text-ink-2 desk:contents">
        <p className="max-desk:order-last desk:mt-0.5 desk:text-[.9375rem]/[1.375rem] desk:text-ink"><PairText pair={joined(scene.norms)} locale={locale} stacked en="max-desk:hidden" /></p>
        <p className="desk:mt-0.5 desk:text-[.875rem]">{scene.client}</p>
        <p className="num desk:mt-0.5 desk:text-right desk:text-[.875rem] desk:text-ink">{scene.minutes}</p>
      </div>
    </li>
  )
}
