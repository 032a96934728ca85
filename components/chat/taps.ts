export type Taps = { tap: () => void; stop: () => void }

/** Tells one tap from two: `once` waits `within` ms for a second one, but only where `twice` means something. */
export const oneOrTwo = (once: () => void, twice: (() => void) | undefined, within = 260): Taps => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const tap = () => {
    if (!twice) return once()
    if (timer !== undefined) {
      stop()
      return twice()
    }
    timer = setTimeout(() => {
      timer = undefined
      once()
    }, within)
  }
  return { tap, stop }
}
