import { suggested } from '../available'
import { grade, ratesOf } from '../score/rates'
import { signalsOf } from '../signals'
import type { Choice, OpenPoint, Rubric } from '../types'
import type { World } from '../world'

/** Whether some uncontested choice, made as suggested, is best in every norm of its point: else 100 % cannot be reached. */
export function hasBest(world: World, rubric: Rubric, open: OpenPoint, available: Choice[]): boolean {
  const { overlay } = world.setting
  const offered = available.map((choice) => choice.id)
  return available.some((choice) => {
    const move = suggested(choice)
    const signals = move ? signalsOf(world, open.point, move) : []
    const grades = grade(rubric, overlay, open.point, ratesOf(rubric, overlay, open.point, choice.id), offered, signals)
    return grades.every(({ rate, possible }) => possible === null ? rate !== 'contested' : rate === possible)
  })
}
