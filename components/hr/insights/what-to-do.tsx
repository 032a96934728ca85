import Link from 'next/link'
import type { Advice } from '@/lib/insights'
import { button } from '../../ui/button'
import { fill } from '../../ui/fill'
import { Heading } from './heading'
import { dayOf } from './day'
import { assignTo, choicesAt, peopleAt, remindAt, taskAt } from './links'
import { inWords, type Voice } from './words'

type First = { id: string; name: { zh: string; en: string }; minutes: number }
type Thing = { head: string; text: string; act: string; href: string }

/** At most three things to do; the first is the button. */
export function WhatToDo({ advice, first, voice }: { advice: Advice[]; first: First | null; voice: Voice }) {
  const { words: { todo } } = voice
  return (
    <section aria-labelledby="todo-title">
      <Heading id="todo-title" voice={voice} pick={(all) => all.todo.title} />
      {advice.length === 0 ? <p className="py-5 text-ink-2">{todo.none}</p> : (
        <ol className="divide-y divide-rule">
          {advice.map((one, at) => {
            const { head, text, act, href } = thing(one, first, voice)
            return (
              <li key={one.do} className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-4">
                <span aria-hidden="true" className="font-serif text-[1.25rem]/[1.5rem] text-ink-2">{at + 1}</span>
                <div>
                  <p className="font-semibold">{head}</p>
                  <p className="mt-0.5 text-ink-2">{text}</p>
                  <Link href={href} prefetch={false} className={at === 0 ? `${button({ size: 'small' })} mt-3` : 'link inline-flex min-h-11 items-center'}>{act}</Link>
                </div>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

function thing(advice: Advice, first: First | null, { locale, words: { todo }, zone, home }: Voice): Thing {
  const say = (said: { head: string; text: string; act: string }, values: Record<string, string | number>, href: string): Thing => ({ head: fill(said.head, values), text: fill(said.text, values), act: said.act, href })
  switch (advice.do) {
    case 'bring-in': return say(todo['bring-in'], {}, peopleAt(home))
    case 'assign-first': return say(todo['assign-first'], { module: first ? inWords(first.name, locale) : '', minutes: first?.minutes ?? '' }, assignTo(home, first ? { module: first.id, mode: 'assessment' } : {}))
    case 'remind': case 'extend': {
      const { task, cohort } = advice.late
      return say(todo[advice.do], { cohort: cohort.name, count: task.late, module: inWords(task.name, locale), day: dayOf(task.dueAt, locale, zone) }, (advice.do === 'remind' ? remindAt : taskAt)(home, task.id))
    }
    case 'look': return say(todo.look, { scene: inWords(advice.title, locale) }, choicesAt(home, advice.scenario, advice.misread.cohort?.id))
    case 'assign': {
      const { misread: { cohort, name }, module, again } = advice
      const said = again ? (cohort ? todo.again : todo.againAll) : cohort ? todo.assign : todo.assignAll
      const values = { cohort: cohort?.name ?? '', module: inWords(advice.name, locale), scene: inWords(advice.scene, locale), norm: inWords(name, locale), minutes: advice.minutes }
      return say(said, values, assignTo(home, { module, ...(cohort && { cohort: cohort.id }), mode: again ? 'practice' : 'assessment' }))
    }
  }
}
