'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import { newAttemptId } from '../../play/attempt-id'
import { button } from '../../ui/button'
import { fill } from '../../ui/fill'
import { box } from '../people/field'
import { useAct } from '../people/use-act'
import { assignmentOf } from './body'
import { Choices, Labelled, Select } from './fields'

type Option = { value: string; name: string; hint?: string }
type Words = Record<
  | 'title' | 'up' | 'module' | 'to' | 'cohort' | 'choose' | 'onePerson' | 'noCohort' | 'people' | 'change' | 'due' | 'dueHint' | 'mode' | 'practice' | 'practiceHint' | 'assessment' | 'assessmentHint' | 'guided' | 'guidedHint'
  | 'more' | 'overlay' | 'overlayHint' | 'client' | 'clientAny' | 'passBand' | 'passBandNone' | 'attempts' | 'attemptsAny' | 'attemptsHint' | 'send' | 'sending', string>
type Props = {
  words: Words; problems: Record<string, string>; path: string; up: string; then: string; modules: Option[]; cohorts: Option[]; people: string; byPerson: string; person: { id: string; name: string } | null
  overlays: Option[]; clients: Option[]; bands: Option[]; first: { module: string; cohort: string; mode: 'practice' | 'assessment'; overlay: string; due: string; today: string }; zone: string
}

/** A module, for whom, until when; what is rarely changed stands folded away. */
export function AssignForm({ words, problems, path, up, then, modules, cohorts, people, byPerson, person, overlays, clients, bands, first, zone }: Props) {
  const { act, busy, failed } = useAct({ problems, sending: words.sending }, { kind: 'go', href: then })
  const [module, setModule] = useState(first.module)
  const [mode, setMode] = useState(first.mode)
  const id = useRef('') // the same for each try, so that it is made once
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    id.current ||= newAttemptId()
    await act('POST', path, assignmentOf(id.current, new FormData(event.currentTarget)))
  }
  const hint = modules.find(({ value }) => value === module)?.hint
  return (
    <form onSubmit={(event) => void submit(event)} className="max-w-[34rem]">
      <p><Link href={up} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.up}</Link></p>
      <h1 className="font-serif text-title">{words.title}</h1>
      <div className="mt-6 flex flex-col gap-6 border-t border-ink pt-6">
        <Select name="module" label={words.module} options={modules} none={words.choose} value={module} onChange={setModule} needed {...(hint && { hint })} />
        {person ? (
          <div>
            <p className="mb-1.5 text-[.9375rem]">{words.to}</p>
            <p className="flex flex-wrap items-baseline gap-x-5"><span lang="zh-Hans" className="text-[1.0625rem] font-semibold">{person.name}</span><Link href={byPerson} prefetch={false} className="link inline-flex min-h-11 items-center">{words.change}</Link></p>
            <input type="hidden" name="person" value={person.id} />
          </div>
        ) : (
          <div>
            {cohorts.length > 0
              ? <Select name="cohort" label={words.to} options={cohorts} none={words.choose} value={first.cohort} needed />
              : <p>{words.noCohort} <Link href={people} prefetch={false} className="link inline-flex min-h-11 items-center">{words.people}</Link></p>}
            <Link href={byPerson} prefetch={false} className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.onePerson}</Link>
          </div>
        )}
        <Labelled label={words.due} hint={fill(words.dueHint, { zone })}>{(more) => <input type="date" name="due" defaultValue={first.due} min={first.today} required {...more} className={`${box} num max-w-56`} />}</Labelled>
        <Choices name="mode" label={words.mode} value={mode} onChange={(value) => setMode(value === 'assessment' ? 'assessment' : 'practice')} options={[{ value: 'practice', name: words.practice, hint: words.practiceHint }, { value: 'assessment', name: words.assessment, hint: words.assessmentHint }]} />
        <details className="border-y border-rule">
          <summary className="flex min-h-12 items-center font-medium">{words.more}</summary>
          <div className="flex flex-col gap-6 pt-2 pb-6">
            <div>
              <label className="flex min-h-11 items-center gap-3"><input type="checkbox" name="guided" defaultChecked aria-describedby="guided-hint" className="size-5 accent-[var(--ink)]" />{words.guided}</label>
              <p id="guided-hint" className="text-[.875rem]/[1.3125rem] text-ink-2">{words.guidedHint}</p>
            </div>
            {mode === 'assessment' ? <Select name="passBand" label={words.passBand} options={bands} none={words.passBandNone} /> : null}
            <Select name="attemptsAllowed" label={words.attempts} options={['1', '2', '3', '5'].map((value) => ({ value, name: value }))} none={words.attemptsAny} hint={words.attemptsHint} />
            <Select name="overlay" label={words.overlay} options={overlays} value={first.overlay} hint={words.overlayHint} />
            <Select name="client" label={words.client} options={clients} none={words.clientAny} />
          </div>
        </details>
        <p role="alert" className="text-cinnabar-text empty:hidden">{failed}</p>
        <button type="submit" disabled={busy || (!person && cohorts.length === 0)} className={`${button({ wide: 'phone' })} self-start max-desk:self-stretch`}>{words.send}</button>
      </div>
    </form>
  )
}
