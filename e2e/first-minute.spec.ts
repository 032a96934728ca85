import { row } from './support/course'
import { holdDecisions } from './support/line'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { label, words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const { play, home } = words.en

test('the first minute: in by one button, a gesture, a reaction, a reason', async ({ page }) => {
  const phone = phoneOn(page)
  await page.goto('/en')
  const began = Date.now()
  await page.getByRole('main').getByRole('link', { name: home.enter }).tap()

  await expect(phone.log.getByText('老贾邀请刘总加入了群聊')).toBeVisible({ timeout: 3000 })
  const english = await phone.briefing.getByRole('paragraph').locator('[lang=en]').allInnerTexts()
  const count = english.join(' ').split(/\s+/).length
  expect(count, english.join(' ')).toBeGreaterThan(5)
  expect(count, english.join(' ')).toBeLessThanOrEqual(25)
  await phone.walkIn.tap()
  await expect(phone.briefing).toBeHidden()

  const packet = phone.log.getByRole('button', { name: 'A packet from Liu zong, sealed' })
  await phone.hurryTo(packet)
  await packet.tap()
  const slip = page.getByRole('dialog', { name: 'A packet from Liu zong' })
  await expect(slip.getByText('改版顺利')).toBeVisible()
  await expect(slip.getByText(/^\d+\.\d\d元$/).first()).toBeVisible()
  await slip.getByRole('button', { name: play.text.back }).tap()
  await expect(phone.log.getByText('你领取了刘总的红包')).toBeVisible()

  const mine = row('packet introduce')
  await phone.hurryTo(phone.row(mine.words))
  const line = await holdDecisions(page)
  await phone.row(mine.words).tap()
  await expect(phone.bubble(mine.words)).toBeVisible()
  await expect(phone.bubble('好，小唐。')).toHaveCount(0)
  await expect.poll(line.held).toBe(1)
  line.release()

  const liu = phone.log.getByRole('group', { name: 'Message from Liu zong' }).filter({ hasText: '好，小唐。' })
  await expect(liu).toBeVisible()
  await phone.hurryTo(phone.coach)
  await expect(phone.coach).toContainText('But he asked for business as usual')
  await expect(phone.coach.getByRole('listitem').first()).toBeVisible()
  expect(Date.now() - began).toBeLessThan(60_000)

  await phone.goOn.tap()
  await expect(phone.coach).toBeHidden()
  await phone.hurryTo(phone.row(row('meme tell').words))
})

test('the speed "At once" shows everything without waiting, and stays chosen', async ({ page }) => {
  const phone = phoneOn(page)
  const settings = async () => {
    await page.getByRole('button', { name: play.text.more }).first().tap()
    await page.getByRole('dialog').getByRole('button', { name: play.labels.settings.en }).tap()
  }
  await phone.open()
  await phone.walkIn.tap()
  await settings()
  await page.getByRole('dialog', { name: play.text.settings }).getByRole('radio', { name: play.text.directPace }).tap()
  await page.getByRole('dialog').getByRole('button', { name: play.text.back }).tap()
  await expect(phone.tray).toBeVisible()
  await expect(page.getByRole('button', { name: label('skip', 'en') })).toHaveCount(0)
  await page.reload()
  await settings()
  await expect(page.getByRole('radio', { name: play.text.directPace })).toBeChecked()
})
