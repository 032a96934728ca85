import type { Scene, Shown } from '@/components/assignments/types'
import { fill } from '@/components/ui/fill'
import type { Band, Pair } from '@/engine/types'
import { dayAt, dayWords, type Mine, type MyScene } from '@/lib/assignments'
import type { Locale } from '../../../i18n/locales'
import type { Messages } from '../../../i18n/types'

type Voice = { locale: Locale; words: Omit<Messages['assignments']['mine'], 'empty' | 'signIn'>; bands: Record<Band, Pair> }

/** An assignment in words. */
export function shownOf(one: Mine, voice: Voice): Shown {
  const { locale, words, bands } = voice
  const { id, name, organization, mode, passBand, next, done, band, read } = one
  const scene = next ? one.scenes.find(({ slug }) => slug === next.scenario) : undefined
  return {
    id, name, organization: organization.name, mode, isRead: read, band: done && band ? bands[band] : null, missed: done && passBand && one.state !== 'passed' && !one.withdrawn ? words.missed : null,
    facts: [whenOf(one, voice), words[mode], ...(passBand ? [fill(words.passBand, { band: bands[passBand][locale] })] : [])],
    scenes: one.scenes.map((each) => sceneOf(each, voice)),
    calendar: done ? null : `/api/assignments/${id}/calendar?language=${locale}`,
    begin: next && scene ? { ...next, label: scene.state === 'open' ? words.continue : scene.state === 'done' ? words.again : words.begin } : null,
  }
}

/** Until when, or when it was done, in words. */
export function whenOf({ due, dueAt, done, withdrawn, finishedAt, organization: { timeZone } }: Mine, { locale, words }: Pick<Voice, 'locale' | 'words'>): string {
  if (withdrawn) return words.withdrawn
  if (done && finishedAt) return fill(words.finished, { day: dayWords(dayAt(finishedAt, timeZone), locale) })
  if (dueAt.getTime() < Date.now()) return fill(words.overdue, { day: dayWords(due, locale) })
  return due === dayAt(new Date(), timeZone) ? words.today : fill(words.by, { day: dayWords(due, locale) })
}

function sceneOf({ slug, title, minutes, state, attempt, band, finished, left }: MyScene, { locale, words, bands }: Voice): Scene {
  return {
    slug, title, minutes: fill(words.minutes, { minutes }), state: words.state[state],
    more: [
      ...(band && state === 'done' ? [bands[band][locale]] : []), ...(finished > 1 ? [fill(words.repeat, { count: finished })] : []),
      ...(left === null || finished === 0 ? [] : [left === 0 ? words.leftNone : fill(words.left, { count: left })]),
    ],
    debrief: state === 'done' && attempt ? `/${locale}/debrief/${attempt}` : null,
  }
}
