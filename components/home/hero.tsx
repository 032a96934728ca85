import Link from 'next/link'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { PairText, Zh } from '../ui/text'
import { Continue, type ContinueWords } from './continue'
import { DeviceStill, MomentStill } from './still'

export type Pair = { zh: string; en: string }
type Props = {
  locale: 'en' | 'zh'
  lines: { first: string; second: string } // the Chinese headline
  below: string // what it means, or in 中文 what it is
  enter: Pair
  scene: { href: string; title: Pair; facts: string } | null
  goOn: ContinueWords
  still: string
  simulation: string
}

export function Hero({ locale, lines, below, enter, scene, goOn, still, simulation }: Props) {
  const label = { locale, label: still, simulation }
  return (
    <section className="mx-auto grid max-w-[90rem] grid-cols-[minmax(0,1fr)] gap-x-12 px-5 desk:grid-cols-[minmax(0,1fr)_auto] desk:px-20 desk:pb-7">
      <div className="desk:self-center desk:pb-10">
        <h1 lang="zh-Hans" className="pt-8 font-serif text-display max-[23rem]:text-[2.75rem]/[3.75rem] desk:pt-0 desk:text-[clamp(4rem,7.2vw,6.5rem)] desk:leading-[1.3] desk:-tracking-[.01em]">
          <span className="block">{lines.first}</span><span className="block">{lines.second}</span>
        </h1>
        <p className="mt-3 font-serif text-[1.25rem]/[1.75rem] whitespace-pre-line text-ink-2 desk:mt-6 desk:text-[1.875rem]/[2.625rem]">{below}</p>
        <div className="mt-6 desk:hidden"><MomentStill {...label} /></div>
        {scene ? (
          <div className="mt-5 desk:mt-11">
            <Link href={scene.href} className={button({ wide: 'phone' })}>
              <span>{locale === 'en' ? `${enter.en} ` : ''}<Zh>{enter.zh}</Zh></span><Icon name="arrow" size={18} />
            </Link>
            <p className="mt-3 text-[.9375rem]/6 text-ink-2 desk:mt-5"><span className="max-desk:block"><PairText pair={scene.title} locale={locale} zh="text-ink" /><span className="max-desk:hidden"> · </span></span>{scene.facts}</p>
            <Continue locale={locale} words={goOn} />
          </div>
        ) : null}
      </div>
      <div className="hidden desk:block"><DeviceStill {...label} /></div>
    </section>
  )
}
