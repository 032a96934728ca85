import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { AssignmentSheet } from '@/components/hr/assignments/assignment-sheet'
import { fill } from '@/components/ui/fill'
import { dayAt, dayWords, getAssignment, type Detail } from '@/lib/assignments'
import { library } from '@/lib/content/library'
import { parseLocale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'
import { Waiting } from '../../../../../../waiting'
import { AssignmentsFrame, found, type Inside } from '../frame'

type Props = { params: Promise<{ locale: string; organization: string; assignment: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.list.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization, assignment } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <AssignmentsFrame locale={locale} id={organization} path={`assignments/${assignment}`} inside={async (given) => sheet(found(await getAssignment(given.actor, organization, assignment)), given)} />
    </Suspense>
  )
}

function sheet(one: Detail, given: Inside) {
  const { organization: { id, timeZone, demo }, locale, home, words, problems, bands } = given
  const isOpen = !one.withdrawn && !demo
  return (
    <AssignmentSheet
      locale={locale} words={words.one} act={{ sending: words.one.moving, problems, no: words.one.keep }} name={one.name ?? { zh: words.list.gone, en: words.list.gone }} up={`${home}/assignments`} facts={factsOf(one, given)}
      counts={[fill(words.one.counts, { people: one.people, begun: one.begun, finished: one.finished }), ...(one.overdue > 0 ? [fill(words.one.late, { count: one.overdue })] : [])].join(locale === 'zh' ? '，' : ' ')}
      note={one.withdrawn ? words.one.withdrawnNote : one.mode === 'practice' ? words.one.practiceNote : words.one.assessmentNote} remind={isOpen && one.name && one.persons.some(({ done }) => !done) ? `${home}/assignments/${one.id}/remind` : null}
      path={isOpen ? `/api/organizations/${id}/assignments/${one.id}` : null} due={one.due} today={dayAt(new Date(), timeZone)} banded={one.mode === 'assessment'}
      people={one.persons.map(({ membershipId, name, staffNumber, state, late, band, finishedAt, done }) => ({
        id: membershipId, name, staffNumber, state: state === 'finished' && one.passBand && !done ? words.one.notPassed : words.one.states[state], late: late && finishedAt !== null ? words.one.lateMark : null,
        band: band ? bands[band] : null, when: finishedAt ? dayWords(dayAt(finishedAt, timeZone), locale) : null,
      }))}
    />
  )
}

function factsOf({ to, due, isDue, mode, guided, overlay, client, passBand, attemptsAllowed }: Detail, { locale, words: { one }, bands }: Inside): string[] {
  const { overlays, clients } = library()
  return [
    fill(one.to, { name: to.name }), fill(isDue ? one.wasDue : one.by, { day: dayWords(due, locale) }), one[mode], guided ? one.guided : one.immersive, overlays[overlay]?.[locale] ?? overlay,
    ...(client ? [clients[client]?.[locale] ?? client] : []), ...(passBand ? [fill(one.passBand, { band: bands[passBand][locale] })] : []), ...(attemptsAllowed ? [fill(one.attempts, { count: attemptsAllowed })] : []),
  ]
}
