import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { isAttemptId } from '@/components/play/attempt-id'
import { AssignedFirst } from '@/components/progress/assigned-first'
import { ProgressPage } from '@/components/progress/progress-page'
import type { Onward, Run } from '@/components/progress/words'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { myAssignments } from '@/lib/assignments'
import { myOrganizations } from '@/lib/organizations'
import { getProgress, type Next, type Progress } from '@/lib/progress'
import { currentActor } from '../../../actor'
import { bandNames } from '../../../band-names'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { Waiting } from '../../../waiting'
import { whenOf } from '../assignments/shown'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string | string[] }> }

const shown = 20 // runs on a page

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { progress } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: progress.title, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const { after } = await searchParams
  const cursor = typeof after === 'string' && isAttemptId(after) ? after : undefined
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} cursor={cursor} /></Suspense>
}

/** The words are asked for by language: what is drawn inside a boundary cannot rely on the request's. */
async function Mine({ locale, cursor }: { locale: Locale; cursor: string | undefined }) {
  const actor = await currentActor()
  const progress = actor ? await getProgress(actor, { cursor, limit: shown }) : null
  const assigned = actor !== null && (await myOrganizations(actor)).length > 0
  const [due] = assigned ? (await myAssignments(actor)).filter(({ done }) => !done) : []
  if (!progress || progress.attempts.length === 0) return <Nothing locale={locale} assigned={assigned} />
  const [{ progress: words, common, assignments }, zh, bands] = await Promise.all([loadMessages(locale), loadMessages('zh'), bandNames()])
  return (
    <Chrome locale={locale} ruled>
      {due ? <AssignedFirst locale={locale} title={assignments.mine.title} name={due.name} when={whenOf(due, { locale, words: assignments.mine })} /> : null}
      <ProgressPage
        said={progress.headline}
        next={progress.onward && onwardOf(progress.onward, locale)}
        scenes={`/${locale}#scenes`}
        runs={progress.attempts.map((attempt) => runOf(attempt, locale))}
        earlier={progress.next ? `/${locale}/progress?after=${progress.next}` : null}
        dimensions={progress.dimensions}
        norms={progress.norms}
        voice={{ locale, words, zh: zh.progress, marks: common.marks, bands }}
      />
      {assigned && !due ? <p className="mx-auto max-w-[90rem] px-5 pb-16 desk:px-16"><Link href={`/${locale}/assignments`} prefetch={false} className="link inline-flex min-h-11 items-center">{assignments.mine.title}</Link></p> : null}
    </Chrome>
  )
}

const onwardOf = ({ why, title, minutes, norms, scenario, attempt }: Next, locale: Locale): Onward =>
  ({ why, title, minutes, norms, href: `/${locale}/play/${scenario}${attempt ? `?attempt=${attempt}` : ''}` })

function runOf({ id, title, status, begun, rewoundFrom, scenario, score }: Progress['attempts'][number], locale: Locale): Run {
  const playable = title !== null
  const href = status === 'ended' ? `/${locale}/debrief/${id}` : playable ? `/${locale}/play/${scenario}?attempt=${id}` : null
  return { id, title, status, band: score?.band ?? null, begun, rewound: rewoundFrom !== null, href }
}

async function Nothing({ locale, assigned }: { locale: Locale; assigned: boolean }) {
  const { progress: { empty }, assignments } = await loadMessages(locale)
  return (
    <Chrome locale={locale} ruled>
      <PlainPage title={empty.title} text={empty.text}>
        {assigned ? <Link href={`/${locale}/assignments`} prefetch={false} className={button()}>{assignments.mine.title}</Link> : null}
        <Link href={`/${locale}/play/ws-05`} className={button({ look: assigned ? 'ghost' : 'primary' })}>{empty.action}</Link>
      </PlainPage>
    </Chrome>
  )
}
