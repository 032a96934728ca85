import Link from 'next/link'
import type { Meta } from '@/lib/content/types'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import type { AuthorWords } from './words'

/** Every scene and example, to be opened. */
export function ScenesList({ locale, words, scenes }: { locale: 'en' | 'zh'; words: AuthorWords; scenes: Meta[] }) {
  return (
    <section className="mx-auto max-w-[62rem] px-5 pt-10 pb-24 desk:px-16">
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-2 max-w-[34rem] text-ink-2">{words.lead}</p>
      <h2 className="mt-8 text-meta text-ink-2">{words.scenes}</h2>
      <ul>
        {scenes.map((scene) => (
          <li key={scene.slug} className="border-t border-rule">
            <Link href={`/${locale}/author/${scene.slug}`} className="flex min-h-12 flex-wrap items-baseline gap-x-4 py-2 hover:bg-paper-2">
              <code className="w-44 text-small text-ink-2">{scene.slug}</code>
              <span className="flex-1"><PairText pair={scene.title} locale={locale} /></span>
              <span className="text-small text-ink-2">{scene.example ? words.example : fill(words.minutes, { n: scene.minutes })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
