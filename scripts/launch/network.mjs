import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Failure } from './failure.mjs'
import { sleep } from './process.mjs'

/**
 * Reads where to serve.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{host: string, port: number}}
 * @throws {Failure}
 */
export function readPlace(env) {
  const port = Number(env['PORT'] || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`PORT=${env['PORT']} is not a port.`, 'Use a number from 1 to 65535.')
  return { host: env['HOST'] || '127.0.0.1', port }
}

/**
 * Whether only this machine can reach what listens there.
 * @param {string} host
 */
export const isLoopback = host => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * Makes sure that we can listen there; a server of a killed run gets a moment to leave.
 * @param {string} host
 * @param {number} port
 * @throws {Failure}
 */
export async function checkPort(host, port) {
  for (let attempt = 0; ; attempt++) {
    const code = await tryPort(host, port)
    if (!code) return
    if (code === 'EADDRINUSE' && attempt < 8) await sleep(250)
    else if (code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken by another program.`, `Choose another one: PORT=${port + 1} npm start.`)
    else throw new Failure(`Cannot listen on ${host}:${port} (${code}).`, 'Choose an address of this machine with HOST and a port above 1023 with PORT.')
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} an error code
 */
const tryPort = (host, port) =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', error => resolve('code' in error ? String(error.code) : error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })

/**
 * The addresses to open: this machine's, and when serving the whole network the one for the phone beside you.
 * @param {string} host
 * @param {number} port
 * @returns {{local: string, lan?: string}}
 */
export function addresses(host, port) {
  const everywhere = host === '0.0.0.0' || host === '::'
  const local = `http://${everywhere || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
  if (!everywhere) return { local }
  const lan = Object.values(networkInterfaces()).flatMap(list => list ?? []).find(entry => entry.family === 'IPv4' && !entry.internal)
  return lan ? { local, lan: `http://${lan.address}:${port}` } : { local }
}
