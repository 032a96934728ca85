import 'server-only'
import { parseId, type Decision, type Move, type Setting } from '@/engine/types'
import { storable, type Prisma } from '@/lib/db'

export type AttemptRow = Prisma.AttemptGetPayload<object>
export type DecisionRow = Prisma.DecisionGetPayload<object>

/** What the attempt was run with, as it was pinned. */
export const settingOf = ({ client, overlay, house, seed, mode, guided }: AttemptRow): Setting =>
  ({ client: parseId(client), overlay: parseId(overlay), house: parseHouse(house), seed, mode, guided })

export const decisionOf = ({ turn, point, choice, move, at, signals }: DecisionRow): Decision =>
  ({ turn, point: parseId(point), choice: parseChoice(choice), move: parseMove(move), at, signals: signals.map((id) => parseId(id)) })

export const decisionRow = (attemptId: string, scenario: string, decision: Decision): Prisma.DecisionCreateManyInput =>
  ({ attemptId, scenario, ...decision, move: storable(decision.move) })

/** Rows are written by this slice alone, from values of these types. */
const parseMove = (move: unknown) => move as Move
const parseHouse = (house: unknown) => house as Record<string, string>
const parseChoice = (choice: string): Decision['choice'] => (choice === '~wait' || choice === '~free' ? choice : parseId(choice))
