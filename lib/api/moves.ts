import 'server-only'
import { z } from 'zod'
import { moves, type MoveField } from '@/engine'
import { opaque } from './ids'

// The shape of every field a move can have; which move has which, the engine says.
const shapes: Record<MoveField['is'], z.ZodType> = {
  chat: opaque,
  event: opaque,
  events: z.array(opaque).min(1).max(50),
  cast: opaque,
  people: z.array(opaque).min(1).max(50),
  file: opaque,
  channel: opaque,
  flag: z.boolean(),
  choice: opaque,
  sticker: z.string().min(1).max(64).describe('The id of a sticker in the view.'),
  text: z.string().min(1).max(500),
  mentions: z.array(z.union([z.literal('all'), opaque])).max(50),
  instant: z.string().max(32).describe('Local story time, as in the view.'),
  count: z.number().int().min(0).max(100_000_000).describe('Amounts are in cents.'),
  options: z.array(z.number().int().min(0).max(49)).min(1).max(50).describe('Options of a vote, counted from 0.'),
  strength: z.enum(['app', 'sms', 'phone']),
  answer: z.enum(['yes', 'no', 'maybe']),
  status: z.string().min(1).max(64).nullable().describe('The id of a status in the view; null takes it away.'),
  split: z.enum(['lucky', 'equal', 'for-one']),
}

function shapeOf(kind: string, fields: Record<string, MoveField>) {
  const given = Object.entries(fields).map(([name, { is, optional }]) => [name, optional ? shapes[is].optional() : shapes[is]])
  const seen = z.array(opaque).max(50).optional().describe('Chats opened since the last move.')
  return z.object({ kind: z.literal(kind), seen, ...Object.fromEntries(given) })
}

const [first, ...rest] = Object.entries(moves).map(([kind, { fields }]) => shapeOf(kind, fields))
if (!first) throw new Error('the engine knows no move')

/** A move as the browser makes it: every id in it is opaque. */
export const move = z.discriminatedUnion('kind', [first, ...rest])
