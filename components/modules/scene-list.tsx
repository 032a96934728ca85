import Link from 'next/link'
import { Icon } from '../ui/icon'
import { PairText } from '../ui/text'

type Pair = { zh: string; en: string }
export type Scene = { slug: string; href: string; title: Pair; minutes: string }

/** Scenes in order; those that have been played to an end bear a tick, which `done` names. */
export function SceneList({ locale, scenes, played, done }: { locale: 'en' | 'zh'; scenes: Scene[]; played: ReadonlySet<string>; done: string }) {
  return (
    <ol className="divide-y divide-rule">
      {scenes.map(({ slug, href, title, minutes }) => (
        <li key={slug} className="relative flex items-baseline justify-between gap-4 py-3">
          <Link href={href} className="text-[1.125rem]/[1.625rem] font-semibold after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4">
            <PairText pair={title} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" />
          </Link>
          <span className="num flex flex-none items-center gap-2 text-[.875rem] text-ink-2">
            {played.has(slug) ? <><Icon name="check" size={16} /><span className="sr-only">{done}</span></> : null}{minutes}
          </span>
        </li>
      ))}
    </ol>
  )
}
