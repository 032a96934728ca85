import Link from 'next/link'
import type { CohortOverview, Task } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { PairText, Zh } from '../../ui/text'
import { dayOf } from './day'
import { Heading } from './heading'
import { peopleAt, remindAt, taskAt } from './links'
import type { Voice } from './words'

const mostTasks = 3 // of a cohort: those somebody is late with, then the latest
const head = 'py-2 text-left text-[.875rem] font-normal text-ink-2'
const figure = 'num py-2.5 desk:text-right'

/** The cohorts, and how they stand with what was asked of them. Lateness is a word and a way to a private reminder, never a mark. */
export function CohortsTable({ cohorts, voice }: { cohorts: CohortOverview[]; voice: Voice }) {
  const { words: { cohorts: words }, home } = voice
  return (
    <section aria-labelledby="cohorts-title">
      <Heading id="cohorts-title" voice={voice} pick={(all) => all.cohorts.title} />
      {cohorts.length === 0 ? <p className="py-5 text-ink-2">{words.none} <Link href={peopleAt(home)} className="link inline-flex min-h-11 items-center">{words.bringIn}</Link></p> : (
        <table role="table" className="w-full max-desk:block">
          <thead role="rowgroup" className="max-desk:sr-only">
            <tr role="row" className="border-b border-rule">
              <th role="columnheader" scope="col" className={head}>{words.cohort}</th><th role="columnheader" scope="col" className={head}>{words.module}</th>
              <th role="columnheader" scope="col" className={`${head} desk:text-right`}>{words.begun}</th><th role="columnheader" scope="col" className={`${head} pl-4 desk:text-right`}>{words.finished}</th>
              <th role="columnheader" scope="col" className={`${head} pl-6 desk:text-right`}>{words.due}</th><th role="columnheader" scope="col" className={`${head} pl-8`}>{words.left}</th>
            </tr>
          </thead>
          {cohorts.map((cohort) => <Cohort key={cohort.id} cohort={cohort} voice={voice} />)}
        </table>
      )}
    </section>
  )
}

function Cohort({ cohort: { id, name, people, tasks }, voice }: { cohort: CohortOverview; voice: Voice }) {
  const { words: { cohorts: words }, home } = voice
  const shown = [...tasks].sort((a, b) => Number(b.late > 0) - Number(a.late > 0)).slice(0, mostTasks)
  const earlier = tasks.length - shown.length
  return (
    <tbody role="rowgroup" className="border-b border-rule align-top max-desk:block max-desk:py-4">
      {(shown.length > 0 ? shown : [null]).map((task, at) => (
        <tr role="row" key={task?.id ?? 'none'} className="max-desk:grid max-desk:grid-cols-2 max-desk:gap-x-4">
          {at === 0 ? (
            <th role="rowheader" scope="rowgroup" rowSpan={Math.max(1, shown.length)} className="py-2.5 pr-4 text-left font-normal max-desk:col-span-2">
              <Zh className="font-semibold">{name}</Zh>
              <span className="block text-[.875rem] text-ink-2 max-desk:ml-3 max-desk:inline">{fill(people === 1 ? words.sizeOne : words.size, { people })}</span>
              {earlier > 0 ? <Link href={`${home}/assignments?cohort=${id}`} prefetch={false} className="link mt-1 block text-[.875rem] text-ink-2 max-desk:ml-3 max-desk:inline">{fill(earlier === 1 ? words.moreOne : words.more, { count: earlier })}</Link> : null}
            </th>
          ) : null}
          {task ? <TaskCells task={task} voice={voice} /> : <td role="cell" colSpan={5} className="py-2.5 text-ink-2 max-desk:col-span-2">{words.nothing}</td>}
        </tr>
      ))}
    </tbody>
  )
}

function TaskCells({ task, voice }: { task: Task; voice: Voice }) {
  const { locale, words: { cohorts: words }, zone, home } = voice
  const label = (name: string) => <span aria-hidden="true" className="mr-2 text-ink-2 desk:hidden">{name}</span>
  return (
    <>
      <td role="cell" className="py-2.5 pr-4 max-desk:col-span-2"><Link href={taskAt(home, task.id)} prefetch={false} className="hover:underline"><PairText pair={task.name} locale={locale} /></Link></td>
      <td role="cell" className={figure}>{label(words.begun)}{task.begun}</td>
      <td role="cell" className={`${figure} desk:pl-4`}>{label(words.finished)}{task.finished}<span className="text-ink-3"> / {task.people}</span></td>
      <td role="cell" className={`${figure} whitespace-nowrap desk:pl-6`}>{label(words.due)}{dayOf(task.dueAt, locale, zone)}</td>
      <td role="cell" className="py-2.5 desk:pl-8">
        {left(task, voice)}
        {task.late > 0 ? <Link href={remindAt(home, task.id)} prefetch={false} className="link block w-fit text-[.9375rem] text-ink-2 max-desk:inline-flex max-desk:min-h-11 max-desk:items-center max-desk:pl-2">{words.remind}</Link> : null}
      </td>
    </>
  )
}

function left({ people, finished, late, dueAt }: Task, { words: { cohorts: words } }: Voice): string {
  if (finished >= people) return words.all
  if (late > 0) return fill(words.late, { count: late })
  return fill(dueAt.getTime() < Date.now() ? words.later : words.open, { count: people - finished })
}
