import { expect, test, type Page } from '@playwright/test'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const limit = 180_000 // bytes, compressed
const brotli = (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** Collects every script that a page receives, loaded later or in advance included. */
function scriptsOf(page: Page): Promise<{ path: string; body: Buffer }>[] {
  const scripts: Promise<{ path: string; body: Buffer }>[] = []
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '') || response.status() !== 200) return
    scripts.push(response.body().then((body) => ({ path: new URL(response.url()).pathname, body })))
  })
  return scripts
}

test('all JavaScript until the first decision is answered is at most 180 KB compressed', async ({ page }) => {
  const received = scriptsOf(page)
  await page.goto('/en/play/ws-05')
  // What comes after the answer is not waited for by anybody's first move.
  const answered = page.waitForResponse((response) => response.url().endsWith('/decisions') && response.ok()).then(() => received.slice())
  await firstMove(page)
  const scripts = await Promise.all(await answered)
  const total = (size: (body: Buffer) => number) => scripts.reduce((sum, { body }) => sum + size(body), 0)
  const gzip = total((body) => gzipSync(body).length)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
  console.log(`JavaScript until the first decision is answered: ${kilobytes(gzip)} gzip, ${kilobytes(total(brotli))} brotli, in ${scripts.length} files (limit ${kilobytes(limit)})`)
  expect(scripts.length).toBeGreaterThan(3)
  const heaviest = scripts.map(({ path, body }) => `${kilobytes(gzipSync(body).length)} ${path}`).sort((a, b) => parseFloat(b) - parseFloat(a))
  expect(gzip, heaviest.join('\n')).toBeLessThanOrEqual(limit)
})

/** Hurries through what arrives until there is something to do, and does the first thing on offer. */
async function firstMove(page: Page): Promise<void> {
  const walkIn = page.getByRole('button', { name: 'Walk in' })
  const skip = page.getByRole('button', { name: 'skip' })
  const suggestion = page.getByRole('region', { name: 'What you could do' }).getByRole('listitem').getByRole('button').first()
  await expect(async () => {
    for (const hurry of [walkIn, skip]) if (await hurry.isVisible()) await hurry.click({ timeout: 500 })
    await suggestion.click({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
}
