import { revisionOf } from './library'

export type Secrets = { words: string[]; ids: Set<string> }

/** Every string and id of a scenario that must not be in a live view, `coach` excepted. */
export const secretsOf = (slug: string): Secrets => {
  const { story, prose, text } = revisionOf(slug)
  const spoken = JSON.stringify(story, (_key, value: { kind?: unknown } | null) => (value?.kind === 'thought' ? undefined : value)) // a title may be what somebody says
  const english = Object.entries(text.lines).flatMap(([id, line]) => (spoken.includes(`"${id}"`) ? [line.en] : [])).join('\n')
  const points = Object.values(story.beats).flatMap((beat) => beat.script.flatMap((line) => (line.do === 'point' ? [line.point] : [])))
  const words = [
    ...Object.values(prose.points).flatMap((point) => [point.title, ...Object.values(point.signals).flat(), ...(point.missed ?? [])]),
    ...Object.values(prose.feedback).flatMap((choices) => Object.values(choices).flat()),
    ...Object.values(prose.subtext).map((thought) => thought.text),
  ].flatMap((pair) => (spoken.includes(pair.zh) ? [] : [pair.zh, ...(english.includes(pair.en) ? [] : [pair.en])]))
  const ids = [...Object.keys(story.beats), ...Object.keys(story.endings), ...points.flatMap((point) => [point.id, ...point.choices.map((choice) => choice.id)])]
  const open = new Set([story.stickers, story.files, story.contacts, story.statuses].flatMap((known) => Object.keys(known ?? {}))) // what lies on the phone is shown under its own name
  return { words: words.filter((word) => word.length >= 5), ids: new Set(ids.filter((id) => !open.has(id))) }
}

// Some ids are also the names of kinds and fields ("packet", "seen"): only what stands where an id stands can be one.
const idKeys = new Set(['id', 'chat', 'from', 'to', 'who', 'quotes', 'focus', 'choice', 'target', 'event', 'point', 'seen', 'mentions', 'members'])

const idsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return idKeys.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, key))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([inner, one]) => idsIn(one, inner)) : []
}

/** What of the secrets a live view tells; nothing, if all is well. */
export const leaksOf = (view: object, { words, ids }: Secrets): string[] => {
  const text = JSON.stringify(view)
  return [...words.filter((word) => text.includes(word)), ...idsIn(view).filter((id) => ids.has(id)), ...(/"(seed|rates|rate|feedback|subtext)":/.exec(text) ?? [])]
}
