import { row } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** A bad mobile line: 400 kbit/s down, 200 up, 400 ms there and back. */
const bad = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 }

test('on a bad line the chat comes, one’s own words stand at once, and nothing counts twice', async ({ page, context, baseURL }) => {
  test.slow()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', bad)
  const phone = phoneOn(page)
  await page.goto('/en/play/ws-05')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible() // the page stands before its scripts have come
  await expect(phone.log).toBeVisible({ timeout: 45_000 })
  const mine = row('packet thanks').words
  await phone.hurryTo(phone.row(mine))
  const sent: string[] = []
  page.on('request', (request) => request.url().endsWith('/decisions') && sent.push(request.url()))
  await phone.row(mine).tap()
  await expect(phone.bubble(mine)).toBeVisible({ timeout: 1000 })
  await phone.hurryTo(phone.coach)
  await expect(phone.bubble(mine)).toHaveCount(1)
  expect(sent).toHaveLength(1)
  expect((await visitorOf(page, baseURL ?? '').view(phone.attempt())).turn).toBe(1)
})
