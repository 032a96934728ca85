const two = (count: number): string => String(count).padStart(2, '0')

/** "00:40", "1:02:05": how long a call was, of seconds. */
export const lasted = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`
}
