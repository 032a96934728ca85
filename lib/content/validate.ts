import type { Block, Tag } from './blocks'
import type { Report } from './diagnostics/report'
import { tags, top } from './tags'

/** Checks every tag's name, place and attributes; keeps the tags that can be read on. */
export const validate = (blocks: Block[], report: Report, overlays: readonly string[], parent = top): Block[] =>
  blocks.filter(block => block.kind !== 'tag' || sound(block.tag, report, overlays, parent)).map(block =>
    block.kind === 'tag' ? { ...block, tag: { ...block.tag, body: validate(block.tag.body, report, overlays, block.tag.name) } } : block,
  )

const sound = (tag: Tag, report: Report, overlays: readonly string[], parent: string): boolean => {
  const rule = tags[tag.name]
  if (!rule) {
    report('RQ005', tag.at, { name: tag.name, known: Object.keys(tags).join(', ') })
    return false
  }
  if (!rule.inside.includes(parent)) {
    const say = (name: string) => (name === top ? top : `<${name}>`)
    report('RQ006', tag.at, { name: tag.name, parent: say(parent), allowed: rule.inside.map(say).join(', ') })
    return false
  }
  const known = [...rule.needed, ...rule.optional]
  for (const { name, at } of tag.attributes) {
    if (known.includes(name) || (rule.overlays && overlays.includes(name))) continue
    if (rule.overlays && culture.test(name)) report('RQ025', at, { id: name, known: overlays.join(', ') })
    else report('RQ007', at, { tag: tag.name, name, known: known.join(', ') })
  }
  const missing = rule.needed.filter(name => !tag.attributes.some(attribute => attribute.name === name && attribute.text.trim()))
  missing.forEach(name => report('RQ008', tag.at, { tag: tag.name, name }))
  return !missing.length
}

// An attribute that looks like a culture profile is meant as one; what else is written wrongly is a mere attribute.
const culture = /^(soe|private-|foreign-|overseas-|study-)/
