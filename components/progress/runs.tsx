import Link from 'next/link'
import { PairText, Zh } from '../ui/text'
import type { Run, Voice } from './words'

/** One's runs, the newest first: unfinished ones go on, finished ones explain themselves. */
export function Runs({ runs, earlier, voice }: { runs: Run[]; earlier: string | null; voice: Voice }) {
  const { locale, words, bands } = voice
  const day = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'Asia/Shanghai' })
  return (
    <>
      <ol className="divide-y divide-rule border-b border-rule">
        {runs.map((run) => (
          <li key={run.id} className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 py-3.5">
            <div>
              <p className="text-entry font-semibold">{run.title ? <PairText pair={run.title} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" /> : words.attempts.gone}</p>
              <p className="text-[.875rem]/[1.375rem] text-ink-2">
                <time dateTime={run.begun}>{day.format(new Date(run.begun))}</time>{run.rewound ? ` · ${words.attempts.again}` : ''}{' · '}
                {run.status === 'playing' ? words.attempts.playing : run.band ? <span className="font-serif"><PairText pair={bands[run.band]} locale={locale} zh="font-semibold text-ink" /></span> : words.attempts.unbanded}
              </p>
            </div>
            {run.href ? <p className="text-right text-[.9375rem]"><Link href={run.href} className="link after:absolute after:inset-0">{run.status === 'playing' ? words.attempts.continue : words.attempts.debrief}{run.title ? <Zh className="sr-only"> {run.title.zh}</Zh> : null}</Link></p> : null}
          </li>
        ))}
      </ol>
      {earlier ? <p className="mt-4"><Link href={earlier} className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.attempts.earlier}</Link></p> : null}
    </>
  )
}
