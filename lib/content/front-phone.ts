import type { Contact, PhoneFile } from '@/engine/types'
import type { Words } from './diagnostics/types'
import { entries, oneWord, pairOf, scalar, type Field, type Fields, type Text } from './fields'

/** What lies on the trainee's phone, and by what other ways they can reach somebody. */
export type FrontFile = { id: string; at: number; shape: PhoneFile['shape']; name: Words; note?: Words }
export type FrontChannel = { id: string; at: number; way: Contact['way']; name: Words; who?: Text }

const shapes = ['file', 'link', 'picture', 'mini-app'] as const
const means = ['call', 'in-person', 'known-account'] as const
const fileKeys = { needed: ['shape', 'name'], optional: ['note'] } as const
const channelKeys = { needed: ['way', 'name'], optional: ['who'] } as const

export const readFiles = (fields: Fields, field: Field | undefined): FrontFile[] =>
  each(fields, field, fileKeys).flatMap(({ id, at, read }) => {
    const shape = oneWord(fields, read.get('shape'), shapes)
    const name = scalar(fields, read.get('name'), '中文 | English')
    const note = scalar(fields, read.get('note'), '中文 | English')
    return shape && name ? [{ id, at, shape, name: pairOf(fields.report, name), ...(note ? { note: pairOf(fields.report, note) } : {}) }] : []
  })

export const readChannels = (fields: Fields, field: Field | undefined): FrontChannel[] =>
  each(fields, field, channelKeys).flatMap(({ id, at, read }) => {
    const way = oneWord(fields, read.get('way'), means)
    const name = scalar(fields, read.get('name'), '中文 | English')
    const who = scalar(fields, read.get('who'))
    return way && name ? [{ id, at, way, name: pairOf(fields.report, name), ...(who ? { who } : {}) }] : []
  })

const each = (fields: Fields, field: Field | undefined, keys: { needed: readonly string[]; optional: readonly string[] }) =>
  field ? [...entries(fields, field, null)].map(([id, one]) => ({ id, at: one.at, read: entries(fields, one, keys) })) : []
