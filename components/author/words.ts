/** The strings of the author pages in one language. */
export type AuthorWords = {
  title: string; lead: string; scenes: string; example: string; client: string; overlay: string; show: string; states: string; paths: string; range: string; minutes: string
  map: string; beats: string; endings: string; beat: string; ending: string; events: string; never: string; met: string; main: string; read: string; aside: string
  choice: string; chance: string; worth: string; to: string; silence: string; play: string; failed: string; unexplored: string
}
export type FoundWords = { title: string; none: string; stale: string; error: string; warning: string; count: string; close: string }

export const percent = (share: number): string => String(Math.round(share * 100))
