import type { BeatId, EventId, Instant, Logged, State } from './types'
import type { World } from './world'

/** Told of what the script did on its way, for the checks of a whole story; play needs none of it. */
export type Watch = { beat?: (id: BeatId, at: Instant) => void; late?: (what: { beat: BeatId } | { event: EventId }, due: Instant, at: Instant) => void }
/** A world whose state is a private copy and may be written until it is handed out. */
export type Run = World & { watch: Watch }

/** What is written often is copied once here; the other tables are replaced where they are written. What a list holds is shared, never changed. */
export const fork = (state: State): State => ({
  ...state,
  asides: [...state.asides],
  log: [...state.log],
  missed: [...state.missed],
  queued: [...state.queued],
  chats: { ...state.chats },
  turns: [...state.turns],
})

/** Marks a chat as read up to now. */
export function see(run: Run, chat: Logged['chat']): void {
  const known = run.state.chats[chat]
  if (known) run.state.chats[chat] = { ...known, seenTo: run.state.log.length }
}
