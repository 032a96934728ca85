import { readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { parseId, type NormId, type NormIndex, type Pair } from '@/engine/types'
import { attempt, DataError, date, grade, id, pair, readYaml, stop, type OnDataError } from './yaml'

const line = z.strictObject({ zh: z.string().min(1), pinyin: z.string(), en: z.string().min(1) })
const shape = z.strictObject({
  id,
  dimension: id,
  name: pair,
  rule: pair,
  why: pair,
  varies: z.array(z.strictObject({ who: z.string(), zh: z.string().min(1), en: z.string().min(1) })),
  good: z.array(line).min(1),
  bad: z.array(line).min(1),
  sources: z.array(z.strictObject({ url: z.url(), grade })),
  confidence: z.enum(['high', 'medium', 'low']),
  reviewed: date,
})
const dimensionList = z.array(z.strictObject({ id, name: pair }))

/** A norm with all that the handbook says of it. `who` of a variation is an overlay or `generation`; pinyin as it is shown; `reviewed` is a day, 2026-11-22. */
export type Norm = z.output<typeof shape>
export type Dimension = { id: string; name: Pair }
export type Norms = { norms: Record<string, Norm>; dimensions: Dimension[] }

/**
 * All norms under a content folder. A file is named after its norm.
 * @throws DataError
 */
export function loadNorms(content: string, onError: OnDataError = stop): Norms {
  const folder = path.join(content, 'norms')
  const dimensions = attempt(onError, () => readYaml(path.join(folder, 'dimensions.yaml'), dimensionList)) ?? []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'dimensions.yaml').sort()
  const norms = files.flatMap((name) => attempt(onError, () => readNorm(path.join(folder, name), dimensions)) ?? [])
  return { norms: Object.fromEntries(norms.map((norm) => [norm.id, norm])), dimensions }
}

function readNorm(file: string, dimensions: Dimension[]): Norm {
  const norm = readYaml(file, shape)
  const wrong = (message: string): DataError => new DataError([{ file, line: 1, column: 1, message }])
  if (`${norm.id}.yaml` !== path.basename(file)) throw wrong(`id ${norm.id} and file name differ`)
  if (!dimensions.some((dimension) => dimension.id === norm.dimension)) throw wrong(`no dimension ${norm.dimension}`)
  return norm
}

/** Names and grouping only: what score, coach and debrief read. */
export function normIndex({ norms, dimensions }: Norms): NormIndex {
  const index: Record<NormId, { name: Pair; dimension: string }> = {}
  for (const norm of Object.values(norms)) index[parseId<'norm'>(norm.id)] = { name: norm.name, dimension: norm.dimension }
  return { norms: index, dimensions }
}
