import type { Page } from '@playwright/test'
import { row } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const { play } = words.en

/** Keeps what a polite live region would be heard to say: the words of whatever is added to it, in order. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const spoken = (node: Node): string => {
      if (node instanceof HTMLElement && (node.ariaHidden === 'true' || node.hidden || getComputedStyle(node).display === 'none')) return ''
      if (node instanceof HTMLImageElement) return node.alt
      return node instanceof Text ? (node.textContent ?? '') : [...node.childNodes].map(spoken).join(' ')
    }
    const note = (region: Element, text: string) => {
      const words = text.replace(/\s+/g, ' ').trim()
      if (words) heard.push(`${region.role ?? ''}: ${words}`)
    }
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { target, addedNodes, type } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=log], [role=status], [role=alert], [aria-live]')
          if (!region) continue
          if (type === 'characterData') note(region, target.textContent ?? '')
          for (const added of addedNodes) note(region, spoken(added))
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  })

const parseHeard = (value: unknown): string[] => value as string[]
const heardOn = async (page: Page): Promise<string[]> => parseHeard(await page.evaluate('globalThis.heard'))

test('a screen reader hears every message once, with its sender, in the order in which they come', async ({ page }) => {
  await listen(page)
  const phone = phoneOn(page)
  await phone.open()
  await expect(phone.log).toHaveAttribute('aria-live', 'polite')
  await phone.walkIn.tap()
  const mine = row('packet introduce')
  await phone.hurryTo(phone.row(mine.words))
  await phone.row(mine.words).tap()
  await phone.hurryTo(phone.coach)

  const log = (await heardOn(page)).filter((line) => line.startsWith('log: '))
  const said = await phone.said.evaluateAll((all) => all.map((one) => ({ by: one.ariaLabel ?? '', text: one.textContent ?? '' })))
  expect(said.length).toBeGreaterThan(4)
  const times = (words: string) => log.filter((line) => line.includes(words)).length
  const spokenOf = async (line: string) => {
    expect(times(line), `${line}\n${log.join('\n')}`).toBe(1)
    return log.findIndex((one) => one.includes(line))
  }
  const own = await spokenOf(mine.words)
  const reaction = await spokenOf('好，小唐。')
  expect(own).toBeLessThan(reaction)
  expect(log[reaction], log[reaction]).toMatch(/Liu zong/)
  expect(times('undefined')).toBe(0)
})

test('what happens to one’s own move is said in words: that words came back, that the line is gone', async ({ page, context }) => {
  await listen(page)
  const phone = phoneOn(page)
  await phone.open()
  await phone.hurryTo(phone.row(row('packet thanks').words))
  await phone.field.fill('天气不错')
  await phone.field.press('Enter')
  await expect(phone.status.filter({ hasText: play.text['unclear-text'] })).toBeVisible()
  await expect(phone.field).toHaveValue('天气不错')
  const times = async (words: string) => (await heardOn(page)).filter((line) => line.startsWith('status: ') && line.includes(words)).length
  expect(await times(play.text['unclear-text'])).toBe(1)
  await context.setOffline(true)
  await expect(phone.status.filter({ hasText: play.text.offline })).toBeVisible()
  expect(await times(play.text.offline)).toBe(1)
})
