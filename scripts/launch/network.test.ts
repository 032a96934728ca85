import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '../postgres/port.mjs'
import { addresses, checkPort, readPlace } from './network.mjs'

test('a taken port is said plainly, with another to try', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start.`)
  holder.close()
})

test('a free port will do; an address that is not ours will not', async () => {
  await expect(checkPort('127.0.0.1', await freePort())).resolves.toBeUndefined()
  await expect(checkPort('192.0.2.1', 3000)).rejects.toThrow('Cannot listen on 192.0.2.1:3000')
})

test('where to serve is read from HOST and PORT', () => {
  expect(readPlace({ NODE_ENV: 'test' })).toEqual({ host: '127.0.0.1', port: 3000 })
  expect(readPlace({ NODE_ENV: 'test', HOST: '0.0.0.0', PORT: '81' })).toEqual({ host: '0.0.0.0', port: 81 })
  for (const PORT of ['x', '0', '70000', '3000.5']) expect(() => readPlace({ NODE_ENV: 'test', PORT })).toThrow(`PORT=${PORT} is not a port.`)
})

test('the address on the network is named only when the network is served', () => {
  expect(addresses('127.0.0.1', 3000)).toEqual({ local: 'http://localhost:3000' })
  expect(addresses('::1', 3000)).toEqual({ local: 'http://[::1]:3000' })
  expect(addresses('0.0.0.0', 3000).local).toBe('http://localhost:3000')
})
