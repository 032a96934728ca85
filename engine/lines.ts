import { opener } from './opaque'
import type { CastId, ChatId, Choice, ChoiceId, EventBody, EventId, Line, LineId, OpaqueId, PointId, Setting, Speaker, State, Story } from './types'
import { placesOf, pointOf, recallOf, visible, wordsOf } from './world'

/** Where the story has a line: who says it, in which chat, to whom, and the choice it belongs to when the trainee says it. */
export type LineUse = {
  line: Line
  from: Exclude<Speaker, 'system'>
  chat: ChatId
  mentions: (CastId | 'me' | 'all')[]
  at?: { point: PointId; choice: ChoiceId }
  event?: EventId
}

const voices: ReadonlySet<string> = new Set(['message', 'voice', 'edited', 'commented'])
const spoken = (event: EventBody): Line | null => (voices.has(event.kind) && 'text' in event ? event.text : null)
const sayable = (choice: Choice): Line | undefined => (choice.on.kind === 'say' ? choice.label : undefined)

/**
 * The written lines that the person of this attempt has read, by the ids they know: what stands in their chats and, once
 * it is over and told, what else they could have said. Never what was typed: that is nobody's but theirs.
 */
export function knownLines({ story, setting, state }: { story: Story; setting: Setting; state: State }): Map<OpaqueId, LineId> {
  const opaque = opener(setting.seed)
  const over = 'ending' in state.at
  const known = new Map<OpaqueId, LineId>()
  for (const event of state.log) {
    // Once it is told, what an edited message said before can be read again; until then only its new words.
    const id = (over || event.kind !== 'message' ? spoken(event) : wordsOf(state, event))?.id
    if (id !== undefined && visible(story, event) && (over || !recallOf(state, event.id))) known.set(opaque('event', event.id), id)
  }
  const told = over ? [...state.turns.map(({ decision, available }) => ({ point: decision.point, available })), ...state.missed] : []
  for (const { point, available } of told) {
    for (const choice of pointOf(story, point)?.choices ?? []) {
      const id = available.includes(choice.id) ? sayable(choice)?.id : undefined
      if (id !== undefined) known.set(opaque('choice', choice.id, point), id)
    }
  }
  return known
}

/** Every place in the story where this line stands; choices of the trainee first. */
export function usesOf(story: Story, line: LineId): LineUse[] {
  const uses: LineUse[] = []
  const look = (event: EventBody & { id: EventId; chat: ChatId; from: Speaker }, at?: LineUse['at']) => {
    const said = spoken(event)
    if (said?.id !== line || event.from === 'system') return
    uses.push({ line: said, from: event.from, chat: event.chat, mentions: event.kind === 'message' ? event.mentions : [], event: event.id, ...(at && event.from === 'me' && { at }) })
  }
  for (const { point } of placesOf(story)) {
    for (const choice of point.choices) {
      const at = { point: point.id, choice: choice.id }
      const { suggest } = choice
      const said = sayable(choice)
      if (said?.id === line && suggest?.kind === 'say') uses.push({ line: said, from: 'me', chat: suggest.chat, mentions: suggest.mentions, at })
      for (const event of choice.reaction) look(event, at)
    }
    for (const { events } of point.later) for (const event of events) look(event)
  }
  for (const { history } of Object.values(story.chats)) for (const event of history) look(event)
  for (const { script } of Object.values(story.beats)) for (const entry of script) if (entry.do === 'event') look(entry.event)
  return uses
}
