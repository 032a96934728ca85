import Link from 'next/link'
import { EvidenceCard, type Evidence } from '../evidence/evidence-card'
import { Links } from '../modules/module-page'
import { Avatar } from '../ui/avatar'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { SheetPage, SheetPart } from '../ui/sheet-page'
import { PairText, Zh } from '../ui/text'
import type { Linked, Pair } from './types'

export type SceneSheet = {
  title: Pair
  briefing: Pair[]
  cast: { name: Pair; title?: Pair; avatar: string }[]
  facts: string // client, length, level, in a line
  norms: Linked[]
  overlays: Pair[]
  modules: Linked[]
}
type Words = Record<'enter' | 'cast' | 'norms' | 'overlays' | 'module', Pair>
type Props = { locale: 'en' | 'zh'; scene: SceneSheet; play: string; room: { href: string; name: string }; up: Linked[]; words: Words; evidence: Evidence }

/** What can be known of a scene before it is played: who is there and what it is about, not how it goes. */
export function ScenePage({ locale, scene, play, room, up, words, evidence }: Props) {
  return (
    <SheetPage
      locale={locale} up={up} title={scene.title} aside={<EvidenceCard locale={locale} evidence={evidence} />}
      under={<p className="num mt-3 text-[.9375rem] text-ink-2">{scene.facts}</p>}
    >
      <div className="max-w-[47rem] py-6 desk:py-8">
        <div className="flex flex-col gap-3">
          {scene.briefing.map((line) => <p key={line.zh}><PairText pair={line} locale={locale} stacked zh="font-serif text-coach desk:text-coach-desk" en="mt-1 text-[1.0625rem]/[1.6875rem]" /></p>)}
        </div>
        <Link href={play} className={`${button({ wide: 'phone' })} mt-6`}><span>{locale === 'en' ? `${words.enter.en} ` : ''}<Zh>{words.enter.zh}</Zh></span><Icon name="arrow" size={18} /></Link>
        <p className="mt-2 print:hidden"><Link href={room.href} prefetch={false} className="link inline-flex min-h-11 items-center text-[.9375rem] text-ink-2">{room.name}</Link></p>
      </div>
      <div className="border-t border-rule">
        <SheetPart locale={locale} id="cast" title={words.cast}>
          <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {scene.cast.map(({ name, title, avatar }) => (
              <li key={name.zh} className="flex gap-3">
                <Avatar name={avatar} size={40} />
                <span className="text-[.9375rem]/[1.375rem]">
                  <span className="font-medium"><PairText pair={name} locale={locale} en="font-normal" /></span>
                  {title ? <span className="block"><PairText pair={title} locale={locale} stacked zh="text-ink-2" /></span> : null}
                </span>
              </li>
            ))}
          </ul>
        </SheetPart>
        <SheetPart locale={locale} id="norms" title={words.norms}><Links locale={locale} links={scene.norms} /></SheetPart>
        <SheetPart locale={locale} id="overlays" title={words.overlays}>
          <ul className="flex flex-wrap gap-x-7 gap-y-1">{scene.overlays.map((overlay) => <li key={overlay.zh}><PairText pair={overlay} locale={locale} /></li>)}</ul>
        </SheetPart>
        {scene.modules.length > 0 ? <SheetPart locale={locale} id="module" title={words.module}><Links locale={locale} links={scene.modules} /></SheetPart> : null}
      </div>
    </SheetPage>
  )
}
