// Imported before anything else by programs that an old Node may run: nothing newer than dynamic import may stand in the files on that way.
const least = [20, 9]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: Rùqún needs Node ${least.join('.')} or newer. Install it from https://nodejs.org and start again.`)
  process.exit(1)
}
