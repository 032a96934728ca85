// Loaded into the server's process: ends it when the launcher is gone, however that happened, so that no orphan keeps the port.
// Next hands its own arguments on to workers (PostCSS among them), whose input ends at once: only the launcher's child is on the leash.
if (process.ppid === Number(process.env.RUQUN_LAUNCHER)) {
  process.stdin.on('end', end).on('error', end).resume()
  process.stdin.on('data', () => {})
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
}

function end() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
}
