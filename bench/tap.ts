import { chromium, type Locator, type Page } from '@playwright/test'
import { row } from '../e2e/support/course'
import { phoneOn } from '../e2e/support/phone'
import { words } from '../e2e/support/words'
import { browserArguments, findBrowser } from '../scripts/testing/browser.mjs'

/**
 * From the finger's lifting to the frame that shows what came of it, on a phone four times slower than this machine; the limit is 50 ms.
 * Prints the median, the 95th percentile and the worst of each kind of tap in milliseconds.
 * Usage: npx tsx bench/tap.ts [http://127.0.0.1:3000] [rounds]
 */
const base = process.argv[2] ?? 'http://127.0.0.1:3000'
const rounds = Number(process.argv[3] ?? 10)
const SLOWER = 4
const SETTLED = 700 // milliseconds

const { play } = words.en

/** From now on the page keeps how long its next tap took to show, in milliseconds. */
const watchTap = (page: Page) =>
  page.evaluate(() => {
    delete document.body.dataset['tap']
    addEventListener('click', ({ timeStamp }) => {
      const changed = new MutationObserver(() => {
        changed.disconnect()
        requestAnimationFrame(() => setTimeout(() => (document.body.dataset['tap'] = String(performance.now() - timeStamp)))) // a task after the frame's callback comes after its paint
      })
      changed.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    }, { once: true, capture: true })
  })

/** Nothing else is asked of the page between the tap and its frame: on a slow phone the asking would be most of the time. */
const measure = async (page: Page, on: Locator): Promise<number> => {
  await on.waitFor()
  const box = await on.boundingBox()
  if (!box) throw new Error('nothing to tap')
  await watchTap(page)
  await page.touchscreen.tap(box.x + Math.min(40, box.width / 2), box.y + box.height / 2)
  await new Promise((done) => setTimeout(done, SETTLED))
  return Number(await page.evaluate(() => document.body.dataset['tap']))
}

const figures = new Map<string, number[]>()
const keep = (name: string, ms: number) => figures.set(name, [...(figures.get(name) ?? []), ms])

const round = async (page: Page) => {
  const phone = phoneOn(page)
  await phone.open()
  keep('walk in', await measure(page, phone.walkIn))
  await phone.hurryTo(phone.row(row('packet thanks').words))
  const more = page.getByRole('main').getByRole('button', { name: play.text.more }).last()
  keep('panel, first time', await measure(page, more)) // its code comes over the line now
  keep('close the panel', await measure(page, more))
  keep('open the panel', await measure(page, more))
  await more.tap()
  keep('to the chat list', await measure(page, page.getByRole('main').getByRole('button', { name: play.text.back })))
  keep('into a chat', await measure(page, page.getByRole('list', { name: play.text.chatList }).getByRole('button').first()))
  await phone.hurryTo(phone.row(row('packet thanks').words))
  keep('say a line', await measure(page, phone.row(row('packet thanks').words)))
  await phone.hurryTo(phone.coach)
  keep('go on', await measure(page, phone.goOn))
}

const run = async () => {
  const executablePath = process.env['RUQUN_BROWSER'] ?? findBrowser()
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
  for (let count = 0; count < rounds; count += 1) {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' })
    const page = await context.newPage()
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await round(page)
    await context.close()
  }
  await browser.close()
  for (const [name, all] of figures) {
    const sorted = all.toSorted((a, b) => a - b)
    const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(0)
    console.log(`${name.padEnd(18)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms (${all.length} taps)`)
  }
}

void run()
