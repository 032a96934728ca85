/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ watchPeers }, { publish }, { log }] = await Promise.all([import('@/lib/auth'), import('@/lib/attempts'), import('@/lib/errors')])
  watchPeers()
  // Beginning an attempt publishes too; done here, a text that nobody began on still reaches those who play its story already.
  publish().catch((error: unknown) => log().warn({ name: error instanceof Error ? error.name : 'unknown' }, 'content is not published yet'))
}
