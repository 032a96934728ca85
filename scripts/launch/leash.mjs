// Loaded into the server's process: ends it when the launcher is gone, however that happened, so that no orphan keeps the port.
process.stdin.on('end', end).on('error', end).resume()
process.stdin.on('data', () => {})
if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()

function end() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
}
