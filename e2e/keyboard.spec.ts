import { expect, type Page } from '@playwright/test'
import { feedbackOn, golden, row } from './support/course'
import { keysOf, reach } from './support/keys'
import { phoneOn } from './support/phone'
import { test } from './support/test'
import { words } from './support/words'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { play, debrief } = words.en

/** What had the focus has gone: within moments something else has it. */
const caught = (page: Page, after: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), `focus after ${after}`).toBe(true)

test('the whole scene with the keyboard alone', async ({ page }) => {
  test.slow()
  const phone = phoneOn(page, 'en', keysOf(page))
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.en.common.skip })).toBeFocused()
  await phone.press(page.getByRole('main').getByRole('link', { name: words.en.home.enter }))
  await expect(phone.briefing).toBeFocused()
  await phone.press(phone.walkIn)

  for (const one of golden) {
    await phone.take(one)
    await expect(phone.coach).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(phone.coach).toBeHidden()
    await caught(page, `"${one.words}"`)
  }
  await phone.press(phone.debrief)

  await expect(page.getByRole('heading', { level: 1, name: '老板在群里' })).toBeVisible()
  const tabs = page.getByRole('tablist', { name: debrief.seats.label }).getByRole('tab')
  await reach(page, tabs.first())
  await page.keyboard.press('ArrowRight')
  await expect(tabs.nth(1)).toBeFocused()
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await phone.press(page.getByRole('main').getByRole('link', { name: debrief.next.progress }).locator('visible=true'))
  await expect(page.getByRole('heading', { level: 1, name: words.en.progress.title })).toBeVisible()
})

test('the packet, the messages, the settings: opened, walked through and left by keys', async ({ page }) => {
  const phone = phoneOn(page, 'en', keysOf(page))
  await phone.open()
  await phone.press(phone.walkIn)
  await expect(phone.tray).toBeVisible()
  await expect(phone.log).toHaveAttribute('aria-live', 'polite')

  const packet = phone.log.getByRole('button', { name: 'A packet from Liu zong' })
  await phone.press(packet)
  const page1 = page.getByRole('dialog', { name: 'A packet from Liu zong' })
  await expect(page1).toBeFocused()
  await expect(page1.getByText('改版顺利')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page1).toBeHidden()
  await expect(phone.log.getByText('你领取了刘总的红包')).toBeVisible()
  await caught(page, 'the packet')

  await reach(page, phone.said.last())
  await page.keyboard.press('ArrowUp')
  await expect(phone.said.nth(-2)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(phone.said.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: play.labels.quote.en })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('menuitem', { name: play.labels.copy.en })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(phone.said.first()).toBeFocused()

  const more = page.getByRole('button', { name: play.text.more }).first()
  await phone.press(more)
  await expect(page.getByRole('dialog', { name: play.labels.chatInfo.zh })).toBeFocused()
  await phone.press(page.getByRole('dialog').getByRole('button', { name: play.labels.settings.en }))
  const settings = page.getByRole('dialog', { name: play.text.settings })
  await expect(settings).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(more).toBeFocused()
})

test('a typed line that fits is taken; one that fits nothing comes back into the field with a hint and the suggestions', async ({ page }) => {
  const phone = phoneOn(page, 'en', keysOf(page))
  await phone.open()
  await phone.press(phone.walkIn)
  await reach(page, phone.field)
  await page.keyboard.type('风马牛不相及')
  await page.keyboard.press('Enter')
  await expect(phone.status.filter({ hasText: play.text['unclear-text'] })).toBeVisible()
  await expect(phone.field).toHaveValue('风马牛不相及')
  await expect(phone.field).toBeFocused()
  await expect(phone.row(row('packet thanks').words)).toBeVisible()
  await expect(phone.bubble('风马牛不相及')).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('谢谢老板')
  await page.keyboard.press('Enter')
  await expect(phone.bubble('谢谢老板')).toBeVisible()
  await expect(phone.coach).toContainText(feedbackOn('packet', 'thanks'))
  await page.keyboard.press('Escape')
  await expect(phone.field).toHaveValue('')
})
