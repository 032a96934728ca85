import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } }
/** Each size, theme and language, and every two of them together. */
export const looks = [
  { size: 'phone', colorScheme: 'light', language: 'en' },
  { size: 'phone', colorScheme: 'dark', language: 'zh' },
  { size: 'desk', colorScheme: 'light', language: 'zh' },
  { size: 'desk', colorScheme: 'dark', language: 'en' },
] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with the page as it stands. */
export const faults = async (page: Page): Promise<string[]> => {
  await expect(page).toHaveTitle(/\S/) // after a link it comes a moment later than the page
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
}

/** What sticks out to the right: of the page, or of a box that a person cannot scroll. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : []
    const clipped = (one: Element | null): boolean => one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || clipped(one.parentElement)) // only read aloud, at this width
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr-only, svg') && !clipped(one))
    const out = shown.filter((one) => one.getBoundingClientRect().right > width + 1).map((one) => `${one.tagName} ${one.className} "${(one.textContent ?? '').slice(0, 30)}"`)
    return [...wide, ...out]
  })
