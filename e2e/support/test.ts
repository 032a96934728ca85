import { test as base, expect } from '@playwright/test'

// The browser's own word on an API call that was refused or cut off, on a page that is not there, on a server that was killed or a line that the journey has cut: what came of it is the journey's to see.
const isExpected = (text: string, url: string, page: string | undefined) =>
  text.startsWith('Failed to load resource') && (url === page || /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED)/.test(text) || new URL(url).pathname.startsWith('/api/'))

/** Every journey is watched: no request leaves the host, and the console stays free of errors. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context }, use) => {
      const complaints: string[] = []
      const foreign: string[] = []
      context.on('request', (request) => {
        const { protocol, hostname, href } = new URL(request.url())
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost') foreign.push(href)
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('console', (message) => {
        const { url } = message.location()
        if (message.type() === 'error' && !isExpected(message.text(), url, message.page()?.url())) complaints.push(`${message.text()} (${url})`)
      })
      await use(undefined)
      expect(foreign, 'requests to other hosts').toEqual([])
      expect(complaints, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
