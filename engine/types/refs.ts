import type { EventId, PointId } from './ids'

/** Whole story seconds since `Story.starts`; negative in a chat's history. */
export type Instant = number
export type Range = { min: number; max: number }
export type Ref = { event: EventId } | { said: PointId } // said: what the trainee did at that point
