import { expect, it } from 'vitest'
import { menuStep, menuTop } from './menu-place'

it('stands over its message, under it where there is no room above, and never outside', () => {
  expect(menuTop({ top: 200, bottom: 260 }, 120, 500)).toBe(74)
  expect(menuTop({ top: 40, bottom: 100 }, 120, 500)).toBe(106)
  expect(menuTop({ top: 40, bottom: 480 }, 120, 500)).toBe(6)
})

it('is walked through with the arrows, round at its ends and by rows', () => {
  expect([menuStep('ArrowRight', 6, 0, 7), menuStep('ArrowLeft', 0, 0, 7), menuStep('End', 0, 0, 7), menuStep('Home', 5, 0, 7)]).toEqual([0, 6, 6, 0])
  expect([menuStep('ArrowDown', 1, 0, 7), menuStep('ArrowUp', 6, 0, 7), menuStep('ArrowUp', 1, 0, 7)]).toEqual([6, 1, 1])
  expect([menuStep('ArrowDown', 1, 4, 9), menuStep('ArrowUp', 5, 4, 9), menuStep('ArrowUp', 2, 4, 9)]).toEqual([4, 0, 2])
  expect(menuStep('a', 1, 0, 7)).toBeNull()
})
