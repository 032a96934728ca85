import { golden } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { label, words } from './support/words'

test.use({ viewport: { width: 1440, height: 900 } })

test('the whole scene as plain text, by keyboard, on a desk, to its end', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rq-play-en', JSON.stringify({ pinyin: 'all', english: true, transcript: true })))
  const phone = phoneOn(page, 'en', (on, limit) => on.press('Enter', limit))
  await phone.open()
  for (const one of golden) await phone.take(one)
  await phone.hurryTo(phone.debrief)

  const lines = await phone.said.allInnerTexts()
  expect(lines.length).toBeGreaterThan(15)
  for (const line of lines) expect(line).toMatch(/^\d\d:\d\d/)
  expect(lines.some((line) => /^\d\d:\d\d\s+刘总/.test(line))).toBe(true)
  await expect(phone.log.locator('svg, img')).toHaveCount(0) // no avatars, no drawings
  await expect(phone.log.getByText(label('packet', 'en')).first()).toBeVisible()

  await phone.said.last().press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: words.en.play.labels.words.en }).press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('CC-CEDICT')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await phone.debrief.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '老板在群里' })).toBeVisible()
})
