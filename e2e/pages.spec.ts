import { faults, looks, overflow, sizes } from './support/faults'
import { placesOf } from './support/places'
import { expect, test } from './support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' }) // a trace of every place would take longer than the places

test.describe.configure({ mode: 'parallel' })

// Each place in each size, theme and language, and in every two of them together.
for (const { size, colorScheme, language } of looks) {
  test.describe(() => {
    test.use({ viewport: sizes[size], colorScheme })
    test(`axe finds nothing anywhere (${size}, ${colorScheme}, ${language})`, async ({ page, baseURL }) => {
      test.slow()
      for (const { name, go } of placesOf(page, language, baseURL ?? '')) {
        await go()
        expect.soft(await faults(page), name).toEqual([])
      }
    })
  })
}

// 320 wide is 1280 at 400 %; 640 by 400 is 1280 by 800 at 200 %.
for (const viewport of [{ width: 320, height: 568 }, { width: 640, height: 400 }]) {
  test.describe(() => {
    test.use({ viewport })
    test(`nothing scrolls sideways at ${viewport.width} by ${viewport.height}, and everything can be reached`, async ({ page, baseURL }) => {
      test.slow()
      for (const { name, go } of placesOf(page, 'en', baseURL ?? '')) {
        await go()
        expect.soft(await overflow(page), name).toEqual([])
      }
    })
  })
}

test('with reduced motion nothing moves and nothing waits', async ({ page, baseURL }) => {
  for (const { name, go } of placesOf(page, 'en', baseURL ?? '').filter((place) => ['home', 'opening', 'packet', 'coach'].includes(place.name))) {
    await go()
    const moving = await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().activeDuration) > 20).length)
    expect(moving, name).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSTransition).length), `${name}: colours that fade`).toBe(0)
    await page.emulateMedia({ colorScheme: 'light' })
  }
})
