import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { browserArguments, findBrowser } from '../scripts/testing/browser.mjs'
import { placesOf } from './support/places'

// npx tsx e2e/screens.ts [address]: pictures of an app that runs, for people to look at.
const base = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '')
const folder = 'test-results/screens'
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } }
const wanted = ['home', 'tray', 'packet', 'coach', 'ending', 'debrief', 'progress']
const whole = ['home', 'debrief', 'progress'] // pages on paper scroll: all of them is shown

const take = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const language of ['en', 'zh'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' })
        const page = await context.newPage()
        for (const { name, go } of placesOf(page, language, base).filter((place) => wanted.includes(place.name))) {
          await go()
          const path = `${folder}/${name}-${size}-${colorScheme}-${language}.png`
          await page.screenshot({ path, fullPage: whole.includes(name) })
          console.log(path)
        }
        await context.close()
      }
    }
  }
  await browser.close()
}

void take()
