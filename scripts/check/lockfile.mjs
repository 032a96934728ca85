/** @typedef {{version?: string, optional?: boolean, dev?: boolean, engines?: object, license?: string, os?: string[], cpu?: string[], optionalDependencies?: Record<string, string>}} Entry */

/**
 * Optional packages that the lockfile's packages name and it does not list: npm leaves out those that the registry in use does not carry, and then
 * `npm ci` refuses the lockfile, here and on the systems they are for.
 * @param {Record<string, Entry>} packages
 * @returns {{path: string, name: string, version: string}[]}
 */
export function missingOptionals(packages) {
  const named = Object.entries(packages).flatMap(([from, { optionalDependencies }]) => Object.entries(optionalDependencies ?? {}).map(([name, version]) => ({ from, name, version })))
  const missing = named.filter(({ from, name }) => !packages[`${from}/node_modules/${name}`.replace(/^\//, '')] && !packages[`node_modules/${name}`])
  return missing.map(({ name, version }) => ({ path: `node_modules/${name}`, name, version }))
}

/**
 * The lockfile's packages with the missing ones listed, by the pattern of their siblings and the system that their name tells.
 * @param {Record<string, Entry>} packages
 * @returns {Record<string, Entry>}
 */
export function completed(packages) {
  const added = missingOptionals(packages).map(({ path, name, version }) => {
    const stem = path.replace(/-?(android|darwin|freebsd|linux|openharmony|sunos|netbsd|openbsd|aix|win32|wasm32|windows).*$/, '')
    const sibling = Object.entries(packages).find(([other]) => other.startsWith(stem) && other.includes('linux-x64'))?.[1]
    const { dev, engines, license } = sibling ?? {}
    return [path, { version, ...systemOf(name), ...(dev && { dev }), ...(license && { license }), optional: true, ...(engines && { engines }) }]
  })
  const [[root, own] = ['', {}], ...rest] = Object.entries(packages)
  return Object.fromEntries([[root, own], ...[...rest, ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))])
}

/** @param {string} name */
function systemOf(name) {
  const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0]
  const cpu = /arm64|x64|ia32|loong64|ppc64|riscv64|s390x|wasm32|arm/.exec(name)?.[0]
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) }
}
