import { getMessages, setRequestLocale } from 'next-intl/server'
import { Audience } from '@/components/home/audience'
import { Catalogue } from '@/components/home/catalogue'
import { Hero } from '@/components/home/hero'
import { DemoButton } from '@/components/hr/demo-button'
import { fill } from '@/components/ui/fill'
import { PairText } from '@/components/ui/text'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { Chrome } from '../../chrome'
import { loadBoth } from '../../i18n/both'
import { parseLocale } from '../../i18n/locales'
import { loadMessages } from '../../i18n/messages'
import { shelves } from './shelves'

export const dynamicParams = false

const first = 'ws-05'

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await params).locale) ?? 'en'
  setRequestLocale(locale)
  const [words, { home: zh }, { home: en }, both] = await Promise.all([getMessages(), loadMessages('zh'), loadMessages('en'), loadBoth()])
  const scenes = scenesOf(library())
  const opening = scenes.find(({ slug }) => slug === first) ?? scenes[0]
  const people = (['newcomers', 'mentors', 'foreigners'] as const).map((kind) => ({
    title: { zh: zh.audience[kind].title, en: en.audience[kind].title },
    text: { zh: zh.audience[kind].text, en: en.audience[kind].text },
    ...(kind === 'mentors' && { action: <DemoButton locale={locale} look={{ look: 'ghost', size: 'small' }} name={<PairText pair={{ zh: zh.audience.demo, en: en.audience.demo }} locale={locale} />} /> }),
  }))
  return (
    <Chrome locale={locale} home>
      <Hero
        locale={locale}
        lines={words.home.hero}
        below={words.home.below}
        enter={{ zh: zh.enter, en: en.enter }}
        scene={opening ? { href: `/${locale}/play/${opening.slug}`, title: opening.title, facts: fill(words.home.facts, { minutes: opening.minutes }) } : null}
        goOn={{ unfinished: { zh: zh.continue.unfinished, en: en.continue.unfinished }, next: { zh: zh.continue.next, en: en.continue.next } }}
        still={words.home.still}
        simulation={locale === 'en' ? '模拟 simulation' : '模拟'}
      />
      <Audience locale={locale} label={words.home.audience.label} people={people} />
      <Catalogue
        locale={locale}
        title={{ zh: zh.scenes.title, en: en.scenes.title }}
        text={words.home.scenes.text}
        other={[{ href: `/${locale}/modules`, name: both((all) => all.home.scenes.modules) }, { href: `/${locale}/norms`, name: both((all) => all.home.scenes.norms) }]}
        empty={words.home.scenes.empty}
        filters={words.home.filters}
        shelves={shelves(scenes, library().clients, locale, words, { work: { zh: zh.scenes.work, en: en.scenes.work }, study: { zh: zh.scenes.study, en: en.scenes.study } })}
      />
    </Chrome>
  )
}
