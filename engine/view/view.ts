import { myChat } from '../chats'
import { opener } from '../opaque'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { ChatId, Hints, Setting, State, Story, Text, View } from '../types'
import { openPoints, pointOf } from '../world'
import { viewChats } from './chats'
import { hintAt, viewPoint } from './choices'
import { viewPhone } from './phone'
import type { Show } from './show'
import { viewStatuses } from './status'

const PATIENCE = 3 // unforeseen gestures at one point before the coach hints

// Where the chat list is open, a chat that was opened since stays open; after the end the last scene stays on screen.
function focusOf(show: Show): View['focus'] {
  const { story, state, opaque } = show
  const point = state.main && pointOf(story, state.main.point)
  const mine = (id: ChatId | undefined): boolean => id !== undefined && myChat(show, id) !== undefined
  if (point?.rests === 'chat' && mine(point.chat)) return opaque('chat', point.chat)
  const last = state.main ? state.main.seen.at(-1) : state.log.findLast((event) => mine(event.chat))?.chat
  return last === undefined || !mine(last) ? null : opaque('chat', last)
}

/**
 * Everything the browser may know while playing, enough to redraw the phone. Takes neither rubric nor prose, so it can hold
 * no rating, feedback or thought. `id`: the attempt's own.
 */
export function view({ id, story, text, setting, state }: { id: string; story: Story; text: Text; setting: Setting; state: State }): View {
  const show: Show = { story, setting, state, text, opaque: opener(setting.seed) }
  const { client, overlay, house, mode, guided } = setting
  const ending = 'ending' in state.at ? state.at.ending : null
  const told = ending === null ? undefined : story.endings[ending]
  return {
    id,
    scenario: story.slug,
    setting: { client, overlay, house, mode, guided },
    status: ending === null ? 'playing' : 'ended',
    turn: state.turn,
    clock: localTime(story, state.clock),
    focus: focusOf(show),
    chats: viewChats(show),
    points: openPoints(state).flatMap((open) => viewPoint(show, open)),
    ...viewPhone(show),
    ...viewStatuses(show),
    ...(mode === 'practice' && state.freeMoves >= PATIENCE && { stuck: true }),
    ...(ending !== null && told && { ending: { id: show.opaque('ending', ending), title: pairOf(text, told.title), prose: told.prose.map((line) => pairOf(text, line)) } }),
  }
}

/** The suggestions of every open point, as a guided trainee would see them now. */
export function hints({ story, text, setting, state }: { story: Story; text: Text; setting: Setting; state: State }): Hints {
  const show: Show = { story, setting, state, text, opaque: opener(setting.seed) }
  return { turn: state.turn, points: openPoints(state).map((open) => hintAt(show, open)) }
}
