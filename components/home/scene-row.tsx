import Link from 'next/link'
import { PairText } from '../ui/text'
import type { Pair } from './hero'
import type { Scene } from './shelves'

const normsShown = 2
const joined = (norms: Pair[]): Pair => ({ zh: norms.map(({ zh }) => zh).join('；'), en: norms.map(({ en }) => en).join(' · ') })

/** One scene in a line. Of its norms the first few, before them the one that was asked for. */
export function SceneRow({ scene, locale, first }: { scene: Scene; locale: 'en' | 'zh'; first: string }) {
  const norms = [...scene.norms].sort((a, b) => Number(b.id === first) - Number(a.id === first)).slice(0, normsShown)
  return (
    <li className="relative grid gap-x-6 py-4 desk:grid-cols-[2.25rem_minmax(0,5fr)_minmax(0,4fr)_7rem_4.5rem_4rem_3.5rem] desk:gap-x-4">
      <span className="num hidden pt-1 text-[.875rem] text-ink-3 desk:block">{scene.number}</span>
      <Link href={scene.href} className="text-entry group after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4">
        <PairText pair={scene.title} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" />
      </Link>
      <div className="mt-1.5 flex flex-wrap gap-x-4 text-[.875rem]/[1.375rem] text-ink-2 desk:contents">
        <p className="max-desk:order-last max-desk:basis-full desk:mt-0.5 desk:text-[.9375rem]/[1.375rem] desk:text-ink">{norms.length === 0 ? null : <PairText pair={joined(norms)} locale={locale} stacked zh={locale === 'en' ? 'max-desk:hidden' : ''} />}</p>
        <p className="desk:mt-0.5 desk:text-[.875rem]">{scene.clients.map(({ name }, index) => <span key={name} className="desk:block">{index > 0 ? <span className="desk:hidden"> · </span> : null}{name}</span>)}</p>
        <p className="max-desk:empty:hidden desk:mt-0.5 desk:text-[.875rem]">{scene.level?.name}</p>
        <p className="num desk:mt-0.5 desk:text-right desk:text-[.875rem] desk:text-ink">{scene.minutes}</p>
        <p className="relative desk:text-right"><Link href={scene.about.href} prefetch={false} aria-label={scene.about.label} className="link -my-2.5 inline-flex min-h-11 items-center text-[.875rem] text-ink-2">{scene.about.name}</Link></p>
      </div>
    </li>
  )
}
