import { expect, type Locator, type Page } from '@playwright/test'
import type { Menus } from './hands'

/** Tab until it is reached, in either direction a person would take; then what has the focus can be seen to have it. */
export const reach = async (page: Page, goal: Locator) => {
  await expect(goal).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return seen(goal)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${goal}`)
}

const seen = async (focused: Locator) => {
  const ring = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return { visible: element.matches(':focus-visible'), outlineStyle, outline: parseFloat(outlineWidth), area: width * height }
  })
  expect(ring.visible && ring.outlineStyle !== 'none' && ring.outline >= 2, JSON.stringify(ring)).toBe(true)
  expect(ring.area).toBeGreaterThan(0)
}

/** Everything by Tab and Enter. */
export const keysOf = (page: Page) => async (on: Locator) => {
  await reach(page, on)
  await page.keyboard.press('Enter')
}

/** Arrow keys until it is reached: through the messages from the newest one up, or through a menu. */
const walk = async (page: Page, goal: Locator, key: 'ArrowUp' | 'ArrowRight') => {
  await expect(goal).toBeVisible()
  await expect(async () => {
    if (!(await goal.evaluate((one) => one === document.activeElement))) await page.keyboard.press(key)
    await expect(goal).toBeFocused({ timeout: 100 })
  }).toPass()
  await seen(goal)
  await page.keyboard.press('Enter')
}

/** A message's menu by keys alone. */
export const menusOf = (page: Page): Menus => ({
  hold: async (on) => {
    await reach(page, page.getByRole('log').locator('[tabindex="0"]').last())
    await walk(page, on, 'ArrowUp')
  },
  take: (on) => walk(page, on, 'ArrowRight'),
})
