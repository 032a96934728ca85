import { golden, row } from './support/course'
import { loseAnswers } from './support/line'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { words } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const { play, debrief } = words.en
const [thanks, tell] = [row('packet thanks').words, row('meme tell').words]

test('an answer lost twice on its way back: the move is sent again and counts once', async ({ page, baseURL }) => {
  const phone = phoneOn(page)
  const line = await loseAnswers(page, 2)
  await phone.open()
  await phone.hurryTo(phone.row(thanks))
  await phone.row(thanks).tap()
  await expect(phone.status.filter({ hasText: play.text.slow })).toBeVisible()
  await expect(phone.coach).toBeVisible()
  expect(line.sent()).toBe(3)
  await expect(phone.bubble(thanks)).toHaveCount(1)
  expect((await visitorOf(page, baseURL ?? '').view(phone.attempt())).turn).toBe(1)
})

test('a double click is one move', async ({ page, baseURL }) => {
  const phone = phoneOn(page)
  const line = await loseAnswers(page, 0)
  await phone.open()
  await phone.hurryTo(phone.row(thanks))
  await phone.row(thanks).dblclick()
  await expect(phone.coach).toBeVisible()
  await expect(phone.bubble(thanks)).toHaveCount(1)
  expect(line.sent()).toBe(1)
  expect((await visitorOf(page, baseURL ?? '').view(phone.attempt())).turn).toBe(1)
})

test('offline is said plainly, the move waits, and goes out when the line is back', async ({ page, context }) => {
  const phone = phoneOn(page)
  await phone.open()
  await phone.hurryTo(phone.row(thanks))
  await context.setOffline(true)
  const notice = phone.status.filter({ hasText: play.text.offline })
  await expect(notice).toBeVisible()
  await phone.row(thanks).tap()
  await expect(phone.bubble(thanks)).toBeVisible()
  await expect(notice).toBeVisible()
  await expect(phone.coach).toBeHidden()
  await context.setOffline(false)
  await expect(phone.coach).toBeVisible()
  await expect(notice).toBeHidden()
  await expect(phone.bubble(thanks)).toHaveCount(1)
})

test('a second tab picks up where the first is; the first catches up and says so', async ({ page, context }) => {
  const first = phoneOn(page)
  await first.open()
  await first.take({ words: thanks })
  await first.goOn.tap()
  await expect(first.row(tell)).toBeVisible()
  const tab = await context.newPage()
  const second = phoneOn(tab)
  await second.open()
  expect(second.attempt()).toBe(first.attempt())
  await expect(second.bubble(thanks)).toHaveCount(1)
  await second.take({ words: tell })

  await second.hurryTo(second.row(row('full-stop seen').words))

  await page.bringToFront()
  await first.row(play.labels.pass.zh).tap()
  await expect(first.status.filter({ hasText: play.text['stale-turn'] })).toBeVisible()
  await expect(first.row(row('full-stop seen').words)).toBeVisible()
  await expect(first.row(tell)).toHaveCount(0)
})

test('coming back to a tab shows what happened in the other one', async ({ page, context }) => {
  const first = phoneOn(page)
  await first.open()
  await first.hurryTo(first.row(thanks))
  const second = phoneOn(await context.newPage())
  await second.open()
  await second.take({ words: thanks })
  await page.evaluate(() => dispatchEvent(new Event('focus'))) // a headless browser has every tab in front
  await expect(first.bubble(thanks)).toHaveCount(1)
  await first.hurryTo(first.row(tell))
})

test("a stranger finds neither somebody else's run nor its debrief", async ({ page, browser, baseURL }) => {
  const ended = await visitorOf(page, baseURL ?? '').finish()
  await page.goto(`/en/debrief/${ended.id}`)
  await expect(page.getByRole('heading', { level: 1, name: '老板在群里' })).toBeVisible()

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const stranger = await elsewhere.newPage()
  await stranger.goto(`/en/play/ws-05?attempt=${ended.id}`)
  await expect(stranger.getByRole('alert').filter({ hasText: play.text.missingTitle })).toBeVisible()
  await stranger.goto(`/en/debrief/${ended.id}`)
  await expect(stranger.getByRole('heading', { level: 1, name: debrief.notFound.title })).toBeVisible()
  for (const path of ['', '/debrief']) expect((await stranger.request.get(`/api/attempts/${ended.id}${path}`)).status(), path).toBe(404)
  await elsewhere.close()
})

test('again: a new run that shares the past, and the old one stays as it was', async ({ page, baseURL }) => {
  const visitor = visitorOf(page, baseURL ?? '')
  const old = await visitor.play(golden.slice(0, 2))
  const phone = phoneOn(page)
  await phone.open(old.id)
  await expect(phone.coach).toBeVisible()
  await phone.again.tap()
  await expect(phone.row(tell)).toBeVisible()
  await expect(phone.bubble(thanks)).toBeVisible()
  expect(phone.attempt()).not.toBe(old.id)
  expect((await visitor.view(phone.attempt())).turn).toBe(1)
  await phone.take(row('meme laugh'))
  await expect(phone.bubble(row('meme laugh').words)).toBeVisible()
  expect((await visitor.view(old.id)).turn).toBe(2)
})

test('from the debrief a turn is taken again in a new run', async ({ page, baseURL }) => {
  const ended = await visitorOf(page, baseURL ?? '').finish()
  const phone = phoneOn(page)
  await page.goto(`/en/debrief/${ended.id}`)
  await page.getByRole('region', { name: '一张饼' }).getByRole('button', { name: /一张饼/ }).tap()
  await page.getByRole('region', { name: '一张饼' }).getByRole('button', { name: debrief.again.label }).tap()
  await phone.hurryTo(phone.row(tell))
  expect(phone.attempt()).not.toBe(ended.id)
  await expect(phone.bubble(thanks)).toBeVisible()
})
