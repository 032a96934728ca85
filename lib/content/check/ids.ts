import type { Story } from '@/engine/types'

/** By `point:id`, `choice:point:id` or `ending:id`: what the id stands for. Two meanings of one key are a reused id. */
export type Ids = Map<string, { kind: 'point' | 'choice' | 'ending'; id: string; means: string }>

/** Ids that stored decisions, scores and statistics speak of. */
export function idsOf(story: Story): Ids {
  const ids: Ids = new Map()
  for (const beat of Object.values(story.beats)) {
    for (const line of beat.script) {
      if (line.do !== 'point') continue
      const { point } = line
      ids.set(`point:${point.id}`, { kind: 'point', id: point.id, means: `${point.role}, ${point.chat}` })
      for (const choice of point.choices) {
        ids.set(`choice:${point.id}:${choice.id}`, { kind: 'choice', id: choice.id, means: `${choice.on.kind}${choice.on.chat ? `, ${choice.on.chat.join(' ')}` : ''}` })
      }
    }
  }
  for (const id of Object.keys(story.endings)) ids.set(`ending:${id}`, { kind: 'ending', id, means: id })
  return ids
}
