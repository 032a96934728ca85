import { suggested } from '../available'
import { grade, ratesOf } from '../score/rates'
import { signalsOf } from '../signals'
import type { Choice, OpenPoint, OverlayId, Rubric } from '../types'
import type { World } from '../world'

export type HasBest = (world: World, open: OpenPoint, available: Choice[]) => boolean[]

/** For each overlay whether some uncontested choice, made as suggested, is best in every norm of its point: else 100 % cannot be reached. */
export function bestIn(rubric: Rubric, overlays: OverlayId[]): HasBest {
  const known = new Map<string, boolean[]>() // the same choices with the same signals come in very many states
  return (world, open, available) => {
    const offered = available.map((choice) => choice.id)
    const made = available.map((choice) => {
      const move = suggested(choice)
      return { choice: choice.id, signals: move ? signalsOf(world, open.point, move) : [] }
    })
    const key = JSON.stringify([open.point, made])
    const best = known.get(key) ?? overlays.map((overlay) => made.some(({ choice, signals }) =>
      grade(rubric, overlay, open.point, ratesOf(rubric, overlay, open.point, choice), offered, signals)
        .every(({ rate, possible }) => (possible === null ? rate !== 'contested' : rate === possible)),
    ))
    known.set(key, best)
    return best
  }
}
