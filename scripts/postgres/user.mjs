import { chmodSync, chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { run } from '../launch/process.mjs'

const nobody = 65534

/** @typedef {{prefix: string[], options: {uid?: number, gid?: number}, own: (folder: string) => void}} Identity */

/** @type {Identity} */
const asMyself = { prefix: [], options: {}, own: () => {} }

/**
 * Postgres refuses to run as root. Says how to run it here: as ourselves; as root mapped to nobody (works under a private home too); or as another user.
 * @param {string} folder the cluster's folder, which may not exist yet: one that exists keeps its owner
 * @returns {Promise<Identity>} words to put before the command, options for spawn, and how to hand a new folder over
 * @throws {Failure} when root has no way to run it
 */
export async function findIdentity(folder) {
  if (process.getuid?.() !== 0) return asMyself
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder)
    if (uid !== 0) return reaching(folder, uid, gid)
  }
  const map = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
  if ((await run('unshare', [...map.slice(1), 'true'])).code === 0) return { ...asMyself, prefix: map }
  const other = account('postgres') ?? account('nobody')
  if (other) return reaching(folder, ...other)
  throw new Failure('Postgres does not run as root, and this machine has no other user to run it as.', 'Start as an ordinary user, or set DATABASE_URL.')
}

/**
 * @param {number} uid
 * @param {number} gid
 * @returns {Identity}
 */
const as = (uid, gid) => ({ prefix: [], options: { uid, gid }, own: folder => chownSync(folder, uid, gid) })

/**
 * The other user has to come as far as the folder: ours lets them pass (not look), those above we leave as they are.
 * @param {string} folder
 * @param {number} uid
 * @param {number} gid
 */
function reaching(folder, uid, gid) {
  const home = dirname(folder)
  for (let at = home; ; at = dirname(at)) {
    const status = statSync(at)
    const passes = status.mode & 0o001 || (status.uid === uid && status.mode & 0o100) || (status.gid === gid && status.mode & 0o010)
    if (!passes && at === home) chmodSync(home, 0o711)
    else if (!passes) {
      throw new Failure(`Postgres does not run as root, and the user it would run as cannot pass ${at}.`, 'Set RUQUN_DATA to a folder such as /var/lib/ruqun, start as an ordinary user, or set DATABASE_URL.')
    }
    if (at === dirname(at)) return as(uid, gid)
  }
}

/**
 * @param {string} name
 * @returns {[number, number] | undefined}
 */
function account(name) {
  if (!existsSync('/etc/passwd')) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find(text => text.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? [Number(uid), Number(gid)] : undefined
}
