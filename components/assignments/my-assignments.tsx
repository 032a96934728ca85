import Link from 'next/link'
import { PairText, Zh } from '../ui/text'
import { BeginButton } from './begin-button'
import type { MineWords, Problems, SeesWords, Shown } from './types'

type Props = { locale: 'en' | 'zh'; todo: Shown[]; done: Shown[]; words: MineWords; sees: SeesWords; problems: Problems }

/** What somebody is to play, soonest first, with one button each; under it what is done. */
export function MyAssignments({ locale, todo, done, words, sees, problems }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-14 [&>*]:max-w-[62rem]">
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      {todo.length > 0 ? (
        <section aria-label={words.todo} className="mt-6 border-t border-ink">
          {todo.map((one) => <One key={one.id} locale={locale} one={one} words={words} sees={sees} problems={problems} />)}
        </section>
      ) : <p className="mt-6 text-[1.0625rem]/[1.6875rem] text-ink-2">{words.nothing}</p>}
      {done.length > 0 ? (
        <section aria-labelledby="done" className="mt-12">
          <h2 id="done" className="border-b border-ink pb-2 font-serif text-heading">{words.done}</h2>
          {done.map((one) => <One key={one.id} locale={locale} one={one} words={words} sees={sees} problems={problems} />)}
        </section>
      ) : null}
    </div>
  )
}

function One({ locale, one, words, sees, problems }: { locale: 'en' | 'zh'; one: Shown; words: MineWords; sees: SeesWords; problems: Problems }) {
  const { id, name, organization, facts, scenes, calendar, begin, band, missed } = one
  return (
    <article aria-labelledby={`name-${id}`} className="grid gap-x-10 gap-y-4 border-b border-rule py-6 desk:grid-cols-[minmax(0,1fr)_14rem]">
      <div>
        <h3 id={`name-${id}`} className="font-serif text-[1.25rem]/[1.75rem] font-semibold"><PairText pair={name} locale={locale} stacked en="text-[.9375rem]/[1.375rem] font-normal" /></h3>
        <p className="num mt-1 text-[.9375rem]/[1.5rem] text-ink-2">{facts.join(' · ')} · <Zh>{organization}</Zh></p>
        {band ? <p className="mt-1 font-serif text-[1.0625rem]/[1.6875rem]"><PairText pair={band} locale={locale} /></p> : null}
        {missed ? <p className="mt-1 max-w-[40rem] text-[.9375rem]/[1.5rem] text-ink-2">{missed}</p> : null}
        <ol aria-label={words.scenes} className="mt-3">
          {scenes.map((scene, i) => (
            <li key={scene.slug} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 py-1.5">
              <span aria-hidden="true" className="num text-ink-3">{i + 1}</span>
              <div>
                <p className="font-medium"><PairText pair={scene.title} locale={locale} stacked en="text-[.875rem]/[1.25rem] font-normal" /></p>
                <p className="num text-[.875rem]/[1.375rem] text-ink-2">{[scene.minutes, scene.state, ...scene.more].join(' · ')}</p>
                {scene.debrief ? <Link href={scene.debrief} prefetch={false} className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.debrief}<Zh className="sr-only"> {scene.title.zh}</Zh></Link> : null}
              </div>
            </li>
          ))}
        </ol>
      </div>
      <div className="flex flex-col items-start gap-2 desk:items-stretch">
        {begin ? <BeginButton locale={locale} assignment={id} begin={begin} isRead={one.isRead} mode={one.mode} name={name} words={words} sees={sees} problems={problems} /> : null}
        {calendar ? <a href={calendar} download="ruqun.ics" className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.calendar}<Zh className="sr-only"> {name.zh}</Zh></a> : null}
      </div>
    </article>
  )
}
