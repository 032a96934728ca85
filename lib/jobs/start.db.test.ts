import { expect, test, vi } from 'vitest'
import { asHouse } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { startWorker } from './start'
import { enqueue } from '.'

const add = (key: string) => asHouse((db) => enqueue(db, { kind: 'clear', payload: {}, organizationId: null, key }))
const open = () => everything().job.findMany({ where: { doneAt: null }, select: { key: true } })

test('does what comes while it runs, asks for the night once, and stops', async () => {
  await add('now')
  startWorker(20)
  startWorker(20)
  await vi.waitFor(async () => expect((await open()).map(({ key }) => key)).not.toContain('now'), { timeout: 10_000 })
  await add('then')
  await vi.waitFor(async () => expect((await open()).map(({ key }) => key)).not.toContain('then'), { timeout: 10_000 })
  expect((await open()).filter(({ key }) => key === 'daily:clear')).toHaveLength(1)
  globalThis.ruqunWorker?.stop()
  await new Promise((go) => setTimeout(go, 200))
  await add('late')
  await new Promise((go) => setTimeout(go, 300))
  expect((await open()).map(({ key }) => key)).toContain('late')
})
