import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { buildContent } from './build.mjs'
import { addresses } from './network.mjs'
import { inRoot } from './paths.mjs'
import { prepareGround } from './prepare.mjs'
import { program } from './program.mjs'
import { elapsed, say } from './progress.mjs'
import { serve } from './serve.mjs'
import { watchContent } from './watch.mjs'

await program(async signal => {
  const ground = await prepareGround('development', signal)
  try {
    await buildContent(signal).catch(error => {
      if (!existsSync(inRoot('.content/library.json'))) throw error
      say('The scenarios have errors (listed above): the last good build is served')
    })
    const server = await serve('dev', { ...ground, signal })
    const unwatch = watchContent(signal)
    say(`入群 Rùqún, development, after ${elapsed()}: ${addresses(ground.host, ground.port).local}; code and scenarios reload by themselves`)
    const code = await Promise.race([server.exited, once(signal, 'abort').then(() => 0)])
    unwatch()
    await server.stop()
    return code
  } finally {
    await ground.close()
  }
})
