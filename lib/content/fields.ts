import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Words } from './diagnostics/types'
import type { Report } from './diagnostics/report'

/** A place in the frontmatter: its YAML, its offset in the file and what it is called in diagnostics. */
export type Field = { node: unknown; at: number; name: string }
export type Text = { text: string; at: number }
export type Fields = { report: Report; base: number }

const offset = (node: unknown, base: number, otherwise: number): number => {
  const range = isNode(node) ? node.range : undefined
  return range ? base + range[0] : otherwise
}
const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node)

/** The entries of a map; unknown and missing keys are reported. `known` null: any key. */
export const entries = (
  { report, base }: Fields,
  field: Field,
  known: { needed: readonly string[]; optional: readonly string[] } | null,
): Map<string, Field> => {
  const read = new Map<string, Field>()
  if (!isMap(field.node)) {
    report('RQ012', field.at, { name: field.name, wanted: 'key: value' })
    return read
  }
  for (const { key, value } of field.node.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = offset(key, base, field.at)
    const allowed = known && [...known.needed, ...known.optional]
    if (allowed && !allowed.includes(name)) report('RQ010', at, { name, known: allowed.join(', ') })
    else read.set(name, { node: value, at: offset(value, base, at), name })
  }
  for (const name of known?.needed ?? []) if (!read.has(name)) report('RQ011', field.at, { name: field.name ? `${field.name}.${name}` : name })
  return read
}

export const scalar = ({ report }: Fields, field: Field | undefined, wanted = '…'): Text | null => {
  if (!field) return null
  const value = isScalar(field.node) ? field.node.value : undefined
  if (typeof value === 'string' && value.trim()) return { text: value.trim(), at: field.at }
  if (typeof value === 'number') return { text: String(value), at: field.at }
  report('RQ012', field.at, { name: field.name, wanted })
  return null
}

export const whole = (fields: Fields, field: Field | undefined): number | null => {
  const read = scalar(fields, field, '1, 2, 3 …')
  if (!read) return null
  const value = Number(read.text)
  if (Number.isInteger(value) && value > 0) return value
  fields.report('RQ012', read.at, { name: field?.name ?? '', wanted: '1, 2, 3 …' })
  return null
}

export const flag = ({ report }: Fields, field: Field | undefined): boolean => {
  const value = field && isScalar(field.node) ? field.node.value : undefined
  if (field && typeof value !== 'boolean') report('RQ012', field.at, { name: field.name, wanted: 'true' })
  return value === true
}

/** One word out of a few. */
export const oneWord = <Word extends string>(fields: Fields, field: Field | undefined, known: readonly Word[]): Word | null => {
  const read = scalar(fields, field, known.join(', '))
  const word = known.find(one => one === read?.text)
  if (read && !word) fields.report('RQ019', read.at, { value: read.text, name: field?.name ?? '', wanted: known.join(', ') })
  return word ?? null
}

export const texts = (fields: Fields, field: Field | undefined): Text[] =>
  list(fields, field).flatMap(item => scalar(fields, item) ?? [])

export const list = ({ report, base }: Fields, field: Field | undefined): Field[] => {
  if (!field) return []
  if (isSeq(field.node)) return field.node.items.map(node => ({ node, at: offset(node, base, field.at), name: field.name }))
  report('RQ012', field.at, { name: field.name, wanted: '[ … ]' })
  return []
}

export const splitPair = (text: string): Words | null => {
  const cut = /\s+[|｜]\s+/.exec(text)
  return cut ? { zh: text.slice(0, cut.index).trim(), en: text.slice(cut.index + cut[0].length).trim() } : null
}

/** `中文 | English`; text without Chinese stands for both. `spell` gives the English of a bare name. */
export const pairOf = (report: Report, read: Text, spell?: (zh: string) => string): Words => {
  const pair = splitPair(read.text)
  if (pair) return pair
  if (!/\p{Script=Han}/u.test(read.text)) return { zh: read.text, en: read.text }
  if (spell) return { zh: read.text, en: spell(read.text) }
  report('RQ015', read.at, { zh: read.text })
  return { zh: read.text, en: '' }
}
