import type { Lowered } from './lower/story'
import type { Meta } from './types'
import type { Line, Pair } from '@/engine/types'

/** What the catalogue shows. Modules are filled in where the modules are known. */
export const metaOf = ({ story, rubric, context }: Lowered): Meta => {
  const { front, book, env } = context
  const pair = ({ zh, id }: Line): Pair => {
    const text = id && book.lines[id]
    return { zh, en: text?.en ?? '', ...(text?.pinyin.length ? { pinyin: text.pinyin } : {}) }
  }
  const points = Object.values(rubric.points)
  const norms = [...new Set(points.flatMap(({ norms }) => norms))]
  return {
    slug: story.slug,
    title: pair(story.title),
    briefing: story.briefing.map(pair),
    clients: Object.keys(story.clients),
    overlays: story.overlays,
    ...(Object.keys(story.house).length > 0 && { house: Object.keys(story.house) }),
    modules: [],
    norms: norms.flatMap(id => { const norm = env.norms.norms[id]; return norm ? [{ id, name: norm.name }] : [] }),
    minutes: front.minutes ?? Math.max(2, Math.round((context.marks.events.length * 3 + points.length * 30) / 60)),
    ...(front.level ? { level: front.level } : {}),
    points: points.length,
    cast: Object.values(story.cast).map(({ name, title, avatar }) => ({ name: pair(name), ...(title ? { title: pair(title) } : {}), avatar })),
    sources: front.sources,
    reviewed: front.reviewed,
    ...(front.example ? { example: true as const } : {}),
  }
}
