import type { Revision } from './types'
import { openBook } from './book'
import { check } from './checks'
import { readStart, type Clock } from './clock'
import { reporter, type Report } from './diagnostics/report'
import type { Diagnostic } from './diagnostics/types'
import type { Env } from './env'
import { readFrontmatter, type Front } from './frontmatter'
import { hashesOf } from './hashes'
import { freshContext } from './lower/fresh'
import { lowerStory } from './lower/story'
import { metaOf } from './meta'
import { nameInLatin } from './names-in-latin'
import { parseDocument } from './parse'
import { nameReadings } from './pinyin/names'
import { readSource, type Place } from './source'
import { validate } from './validate'

export type { Diagnostic } from './diagnostics/types'
export type { Env } from './env'
/** `seeds`: source rows and the points or events that teach them. `places`: where ids stand, as `point:`, `choice:point:`, `ending:` … before the id. `said`: readings that hold in this file. */
export type Compiled = { revision?: Revision; seeds: Record<string, string[]>; places: Record<string, Place>; diagnostics: Diagnostic[]; said?: Record<string, string> }

/**
 * Compiles one scenario file. Pure: the same source and environment give the same hashes and diagnostics.
 * With an error among the diagnostics there is no revision; broken syntax hides all later diagnostics of the file.
 */
export const compile = (source: string, env: Env): Compiled => {
  const file = readSource(env.file, source.replace(/\r\n?/g, '\n'))
  const { report, diagnostics } = reporter(file)
  const document = parseDocument(file, report)
  const front = document && readFrontmatter(document.frontmatter, report, nameInLatin)
  if (!document || !front) return { seeds: {}, places: {}, diagnostics: diagnostics() }

  const clock = startOf(front, report)
  const body = validate(document.body, report, front.overlays.map(({ text }) => text))
  const said = { ...nameReadings(calledBy(front)), ...front.pinyin }
  const book = openBook(env, said, report)
  const context = freshContext({ env, report, source: file, front, clock, book, body })
  if (!context) return { seeds: {}, places: {}, diagnostics: diagnostics() }
  const lowered = lowerStory(context, slugOf(env.file), body)
  const sound = () => diagnostics().every(({ severity }) => severity !== 'error')
  check(lowered, env.ways ?? true, sound)

  const found = diagnostics()
  const seeds = Object.fromEntries(context.seeds)
  const places = Object.fromEntries([...context.marks.ids].map(([id, at]) => [id, file.place(at)]))
  if (!sound()) return { seeds, places, diagnostics: found }
  const { story, rubric, prose } = lowered
  const text = { lines: book.lines }
  return { revision: { slug: story.slug, hashes: hashesOf(story, rubric, text, prose), story, rubric, text, prose, meta: metaOf(lowered) }, seeds, places, diagnostics: found, said }
}

/** Names and forms of address, so that pinyin writes them with capitals. */
const calledBy = ({ me, cast }: Front): string[] => [me, ...cast].flatMap(({ name, address }) => [name.zh, ...(address ? [address] : [])])

/** The file's name up to its first dot. */
export const slugOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\..*$/, '')

const startOf = (front: Front, report: Report): Clock => {
  const clock = readStart(front.starts.text)
  if (!clock && front.starts.text) report('RQ050', front.starts.at, { value: front.starts.text, wanted: '2026-03-10 10:00 Asia/Shanghai' })
  return clock ?? { local: '2026-01-01T00:00', zone: 'UTC', second: 0, weekday: 4 }
}
