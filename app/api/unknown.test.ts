import { expect, test } from 'vitest'
import { DELETE, GET, PATCH, POST, PUT } from './[[...path]]/route'

test('an address under /api that does not exist is a problem like any other', async () => {
  for (const method of [GET, POST, PUT, PATCH, DELETE]) {
    const response = await method(new Request('http://ruqun.example/api/no/such'), { params: Promise.resolve({}) })
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await response.json()).toMatchObject({ code: 'not-found', instance: '/api/no/such' })
  }
})
