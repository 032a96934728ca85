import { expect, test } from '@playwright/test'
import { startApp } from './fixtures/app'
import { player } from './support/player'

test('after kill -9 of launcher and server, with the database orphaned, the next start serves the same people', async () => {
  test.slow() // two starts of the whole app
  const app = await startApp()
  try {
    const who = player(app.url)
    expect((await who.guest()).status).toBe(201)
    const before = await who.call<unknown>('GET', '/api/me/progress')
    expect(before.status).toBe(200)
    await app.kill()
    await expect(fetch(app.url)).rejects.toThrow()
    await app.start()
    expect(await who.call<unknown>('GET', '/api/me/progress')).toMatchObject({ status: 200, body: before.body })
  } finally {
    await app.stop()
  }
})
