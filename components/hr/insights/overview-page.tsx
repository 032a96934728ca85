import Link from 'next/link'
import type { Overview } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { PairText } from '../../ui/text'
import { CohortsTable } from './cohorts-table'
import { dayOf, timeOf } from './day'
import { Heading } from './heading'
import { HeatMap } from './heat-map'
import { choicesAt, normsAt } from './links'
import { saySentence } from './say'
import type { Voice } from './words'
import { WhatToDo } from './what-to-do'

type Props = { overview: Overview; first: React.ComponentProps<typeof WhatToDo>['first']; voice: Voice; exports: React.ReactNode }

const mostRows = 8

/** HR's first page: the sentence that matters, the cohorts, what to do, and where norms are misread. */
export function OverviewPage({ overview: { people, cohorts, sentence, advice, heat }, first, voice, exports }: Props) {
  const { locale, words, zh, zone, home } = voice
  const counted = fill(words.counted, { day: dayOf(heat.countedAt, locale, zone), time: timeOf(heat.countedAt, zone) })
  return (
    <>
      <p className="text-[.875rem] text-ink-2">{fill(words.people, { people, cohorts: cohorts.length })}</p>
      <h1 className="mt-2 max-w-[62rem] font-serif text-title text-balance desk:text-[2.625rem]/[3.75rem]">
        <PairText pair={{ zh: saySentence(sentence, 'zh', zh), en: saySentence(sentence, 'en', words) }} locale={locale} stacked en="mt-1 text-[1.1875rem]/[1.75rem] font-normal desk:text-[1.4375rem]/[2.125rem]" />
      </h1>
      <p className="mt-2 text-[.875rem] text-ink-2">{counted}</p>
      <div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 desk:mt-12 desk:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <CohortsTable cohorts={cohorts} voice={voice} />
        <WhatToDo advice={advice} first={first} voice={voice} />
      </div>
      {cohorts.length > 0 ? (
        <section aria-labelledby="heat-title" className="mt-12 desk:mt-16">
          <Heading id="heat-title" voice={voice} pick={(all) => all.heat.title} note={words.heat.note} />
          <HeatMap heat={heat} voice={voice} most={mostRows} hrefOf={(norm) => normsAt(home, { norm })} empty={words.heat.empty} />
          <p className="mt-3 flex flex-wrap gap-x-6">
            <Link href={normsAt(home)} prefetch={false} className="link inline-flex min-h-11 items-center">{words.heat.more}</Link>
            <Link href={choicesAt(home)} prefetch={false} className="link inline-flex min-h-11 items-center">{words.choices.lead}</Link>
          </p>
          {exports}
        </section>
      ) : null}
    </>
  )
}
