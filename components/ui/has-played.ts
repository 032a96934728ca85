/** Whether anything was begun in this browser. Nobody who has not played here is asked about: their page makes no request. */
export function hasPlayed(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('ruqun.attempt.'))
  } catch {
    return false
  }
}
