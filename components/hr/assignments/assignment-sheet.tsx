import Link from 'next/link'
import { button } from '../../ui/button'
import { PairText } from '../../ui/text'
import { ActButton } from '../people/act-button'
import type { ActWords } from '../people/use-act'
import { DateForm } from './date-form'
import { PeopleStates, type Standing, type StatesWords } from './people-states'

type Words = StatesWords & Record<'up' | 'nobody' | 'remind' | 'move' | 'moveTo' | 'moveNow' | 'moving' | 'moved' | 'withdraw' | 'withdrawText' | 'withdrawNow', string>
type Props = {
  locale: 'en' | 'zh'; words: Words; act: ActWords & { no: string }; name: { zh: string; en: string }; up: string; facts: string[]; counts: string; note: string; remind: string | null
  path: string | null // null: nothing can be changed
  due: string; today: string; banded: boolean; people: Standing[]
}

/** One assignment: what was asked for, how it stands, who is where, and what can be done about it. */
export function AssignmentSheet({ locale, words, act, name, up, facts, counts, note, remind, path, due, today, banded, people }: Props) {
  return (
    <>
      <p><Link href={up} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.up}</Link></p>
      <h1 className="max-w-[46rem] font-serif text-title text-balance desk:text-title-desk"><PairText pair={name} locale={locale} stacked en="mt-1 text-[1.25rem]/[1.75rem] font-normal" /></h1>
      <p className="num mt-3 text-ink-2">{facts.join(' · ')}</p>
      <div className="mt-6 grid gap-x-16 gap-y-8 border-t border-ink pt-5 desk:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <p className="num text-[1.0625rem]/[1.6875rem]">{counts}</p>
          <p className="mt-1 text-[.9375rem]/[1.4375rem] text-ink-2">{note}</p>
          {people.length > 0 ? <PeopleStates locale={locale} words={words} people={people} banded={banded} /> : <p className="mt-6 text-ink-2">{words.nobody}</p>}
        </div>
        {path ? (
          <div className="flex flex-col items-start gap-6 max-desk:order-first print:hidden">
            {remind ? <Link href={remind} prefetch={false} className={button({ size: 'small' })}>{words.remind}</Link> : null}
            <DateForm words={words} act={act} path={path} due={due} today={today} />
            <div className="w-full max-w-[22rem] border-t border-rule pt-5">
              <ActButton method="DELETE" path={path} label={words.withdraw} words={act} sure={{ ask: words.withdrawText, yes: words.withdrawNow }} />
            </div>
          </div>
        ) : null}
      </div>
    </>
  )
}
