import { revisionOf } from './library'

/** Every string and id of a scenario that must not be in a live view, `coach` excepted. */
export const secretsOf = (slug: string): string[] => {
  const { story, prose } = revisionOf(slug)
  const points = Object.values(story.beats).flatMap((beat) => beat.script.flatMap((line) => (line.do === 'point' ? [line.point] : [])))
  const words = [
    ...Object.values(prose.points).flatMap((point) => [point.title, ...Object.values(point.signals).flat(), ...(point.missed ?? [])]),
    ...Object.values(prose.feedback).flatMap((choices) => Object.values(choices).flat()),
    ...Object.values(prose.subtext).map((thought) => thought.text),
  ].flatMap((pair) => [pair.zh, pair.en])
  const ids = [...Object.keys(story.beats), ...Object.keys(story.endings), ...points.flatMap((point) => [point.id, ...point.choices.map((choice) => choice.id)])]
  return [...words.filter((word) => word.length >= 5), ...ids.map((id) => JSON.stringify(id))]
}
