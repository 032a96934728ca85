import { once } from 'node:events'
import { buildApp, buildContent } from './build.mjs'
import { addresses } from './network.mjs'
import { prepareGround } from './prepare.mjs'
import { program } from './program.mjs'
import { elapsed, say } from './progress.mjs'
import { serve } from './serve.mjs'

await program(async signal => {
  const ground = await prepareGround('production', signal)
  try {
    await buildContent(signal)
    await buildApp(ground.env, signal)
    const server = await serve('start', { ...ground, signal })
    announce(ground.host, ground.port)
    const code = await Promise.race([server.exited, once(signal, 'abort').then(() => 0)])
    if (!signal.aborted) say('The server ended by itself; what it said stands above.')
    else say('Stopping: letting requests under way finish')
    await server.stop()
    return code
  } finally {
    await ground.close()
  }
})

/**
 * @param {string} host
 * @param {number} port
 */
function announce(host, port) {
  const { local, lan } = addresses(host, port)
  say(`入群 Rùqún is ready after ${elapsed()}: ${local}${lan ? ` (from your phone: ${lan})` : ''}`)
}
