import 'server-only'

/** For tests: somebody's browser at an OpenID provider, whose own pages are walked through until it sends back to `site`. */
export const walker = (site: string) => {
  const jar = new Map<string, string>()
  const ask = async (address: string, form?: Record<string, string>): Promise<{ location: string | null; text: string }> => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: new URLSearchParams(form) }) })
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    return { location: location && new URL(location, address).href, text: await answer.text() }
  }
  /** Follows redirects; fills in forms by `fill`. */
  const walk = async (from: string, fill: (page: string) => Record<string, string> | string): Promise<string> => {
    let at = from
    for (let way = 0; way < 20; way++) {
      if (at.startsWith(site)) return at
      const { location, text } = await ask(at)
      if (location) {
        at = location
        continue
      }
      const filled = fill(text)
      const [, action = at] = /<form[^>]* action="([^"]+)"/.exec(text) ?? []
      at = typeof filled === 'string' ? new URL(filled, at).href : ((await ask(new URL(action, at).href, filled)).location ?? '')
    }
    throw new Error('The provider leads nowhere.')
  }
  return {
    allow: (from: string, login: string) => walk(from, (page) => (page.includes('name="login"') ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' })),
    refuse: (from: string) => walk(from, (page) => /href="([^"]*abort[^"]*)"/.exec(page)?.[1] ?? ''),
  }
}
