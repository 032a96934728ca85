import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test'
import { row } from '../e2e/support/course'
import { phoneOn } from '../e2e/support/phone'
import { words } from '../e2e/support/words'
import { browserArguments, findBrowser } from '../scripts/testing/browser.mjs'

/**
 * From the finger to the screen, on a phone four times slower than this machine; the limit is 50 ms. Three times of each kind of tap, each as median, 95th
 * percentile and worst, in milliseconds: `touched` is the browser's own measure (Event Timing, rounded to 8 ms, not told under 16) from the touch to the frame in which what
 * was touched shows it; `answered` the same from the lifting to the next frame on the screen;
 * `there` ends a task after the frame in which what the tap leads to stands. "seen in" counts the touches that showed, "in it" the taps whose result stood in the very frame that answered.
 * Usage: npx tsx bench/tap.ts [http://127.0.0.1:3000] [rounds]
 */
const base = process.argv[2] ?? 'http://127.0.0.1:3000'
const rounds = Number(process.argv[3] ?? 10)
const SLOWER = 4
const SETTLED = 900 // milliseconds: nobody taps faster than they look
const HELD = 80 // milliseconds that a finger rests on the glass

const { play } = words.en

type Result = { css: string; words?: string; shows: boolean } // what is seen, or no longer seen, when the tap has done what it does
type Tap = { touched: number; answered: number; there: number; frames: number; pressed: boolean }

const parseTap = (text: string): Tap => JSON.parse(text) as Tap

/** From now on the page keeps how its next tap shows. Asking whether something is visible would cost a layout, so that only the tree is looked at. */
const watchTap = (page: Page, result: Result) =>
  page.evaluate(({ css, words: line, shows }) => {
    const tap = { touched: 0, answered: 0, there: 0, frames: 0, pressed: false }
    const keep = () => { document.body.dataset['tap'] = JSON.stringify(tap) }
    const done = () => [...document.querySelectorAll(css)].some((one) => !one.closest('.rq-away, .rq-left') && (!line || one.textContent.includes(line))) === shows
    const watch = (lifted: number) => requestAnimationFrame(() => {
      tap.frames += 1
      if (!done()) return watch(lifted)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { tap.there = performance.now() - lifted; keep() }
      return port2.postMessage(null)
    })
    const every: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 } // the finest it has
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'pointerdown') tap.touched = Math.max(tap.touched, duration)
        if (['pointerup', 'click'].includes(name)) tap.answered = Math.max(tap.answered, duration)
      }
      keep()
    }).observe(every)
    addEventListener('pointerdown', () => requestAnimationFrame(() => { tap.pressed = document.querySelector('[data-pressed]') !== null }), { once: true, capture: true })
    addEventListener('click', ({ timeStamp }) => watch(timeStamp), { once: true, capture: true })
  }, result)

/** Nothing else is asked of the page between the tap and its frame: on a slow phone the asking would be most of the time. */
const measure = async (page: Page, finger: CDPSession, on: Locator, result: Result): Promise<Tap> => {
  const pause = (ms: number) => new Promise((ready) => setTimeout(ready, ms))
  await on.waitFor()
  await pause(SETTLED)
  const box = await on.boundingBox()
  if (!box) throw new Error('nothing to tap')
  await page.evaluate('globalThis.__name = (made) => made') // tsx names functions by it
  await watchTap(page, result)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 }] })
  await pause(HELD)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await pause(SETTLED)
  return parseTap((await page.evaluate(() => document.body.dataset['tap'])) ?? '{}')
}

const taps = new Map<string, Tap[]>()
const keep = (name: string, tap: Tap) => taps.set(name, [...(taps.get(name) ?? []), tap])

const region = (name: string) => `section[aria-label="${name}"]`
const panel = { css: 'main ul.grid-cols-4', shows: true }
const line = row('packet thanks').words

const round = async (page: Page, finger: CDPSession) => {
  const phone = phoneOn(page)
  const main = page.getByRole('main')
  const tap = async (name: string, on: Locator, result: Result) => keep(name, await measure(page, finger, on, result))
  await phone.open()
  await tap('walk in', phone.walkIn, { css: region(play.text.briefing), shows: false })
  await phone.hurryTo(phone.row(line))
  const more = main.getByRole('button', { name: play.text.more }).last()
  await tap('panel, first time', more, panel) // its code comes over the line now
  await tap('close the panel', more, { ...panel, shows: false })
  await tap('open the panel', more, panel)
  await more.tap()
  await tap('to the chat list', main.getByRole('button', { name: play.text.back }), { css: `ul[aria-label="${play.text.chatList}"]`, shows: true })
  await tap('into a chat', page.getByRole('list', { name: play.text.chatList }).getByRole('button').first(), { css: '[role=log]', shows: true })
  await phone.hurryTo(phone.row(line))
  await tap('say a line', phone.row(line), { css: '[role=log] .bg-own', words: line, shows: true })
  await phone.hurryTo(phone.coach)
  await tap('go on', phone.goOn, { css: region(play.text.coach), shows: false })
}

const spread = (all: number[]): string => {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(0).padStart(4)
  return `${at(0.5)} ${at(0.95)} ${at(1)}`
}

const run = async () => {
  const executablePath = process.env['RUQUN_BROWSER'] ?? findBrowser()
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
  for (let count = 0; count < rounds; count += 1) {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' })
    const page = await context.newPage()
    const finger = await context.newCDPSession(page)
    await finger.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await round(page, finger)
    await context.close()
  }
  await browser.close()
  for (const [name, all] of taps) {
    const inIt = all.filter(({ frames }) => frames === 1).length
    const seen = all.filter(({ pressed }) => pressed).length
    console.log(`${name.padEnd(18)} touched ${spread(all.map(({ touched }) => touched))} (seen in ${seen})   answered ${spread(all.map(({ answered }) => answered))}   there ${spread(all.map(({ there }) => there))}   in it ${inIt} of ${all.length}`)
  }
}

void run()
