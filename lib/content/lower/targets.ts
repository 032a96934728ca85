import { parseId, type Target } from '@/engine/types'
import type { Block, Raw } from '../blocks'
import { attr, tagsOf, type Context } from './context'

/** All beats and endings of the file, so that a `to` may point forward. */
export const readTargets = (body: Block[]): Context['targets'] => {
  const beats = tagsOf(body, 'Beat')
  const inside = (blocks: Block[]): Block[] => blocks.flatMap(block => (block.kind === 'tag' ? [block, ...inside(block.tag.body)] : []))
  const ids = (found: ReturnType<typeof tagsOf>) => new Set(found.flatMap(tag => attr(tag, 'id')?.text ?? []))
  return { beats: ids(beats), endings: ids(tagsOf(inside(body), 'End')) }
}

export const targetOf = ({ targets, report }: Context, raw: Raw): Target | null => {
  if (targets.beats.has(raw.text)) return { beat: parseId<'beat'>(raw.text) }
  if (targets.endings.has(raw.text)) return { ending: parseId<'ending'>(raw.text) }
  report('RQ020', raw.at, { id: raw.text, known: [...targets.beats, ...targets.endings].join(', ') })
  return null
}
