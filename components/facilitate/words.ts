import type { Pair, ViewChoice } from '@/engine/types'
import { hourMinute } from '../ui/clock'
import { gesture, type Voice } from '../debrief/words'
import { fill } from '../ui/fill'

/** The strings of the view for a room. */
export type RoomWords = Record<
  | 'title' | 'lead' | 'begin' | 'recorded' | 'asides' | 'hands' | 'more' | 'fewer' | 'take' | 'majority' | 'tie' | 'none' | 'keys' | 'said' | 'go' | 'back' | 'again' | 'ending' | 'taken'
  | 'return' | 'compare' | 'course' | 'close' | 'wait' | 'waitUntil' | 'loading' | 'failed' | 'retry' | 'leave' | 'turn' | 'chat', string
>
/** Words in the reader's language, and in Chinese for what stands beside it. */
export type RoomVoice = { voice: Voice; words: RoomWords; zh: RoomWords }

/** What a choice is called: its words, or what is done, or until when it waits. */
export function nameOf({ voice, words, zh }: RoomVoice, choice: ViewChoice): Pair {
  if (choice.kind === 'wait') {
    const say = ({ wait, waitUntil }: RoomWords) => (choice.until ? fill(waitUntil, { time: hourMinute(choice.until) }) : wait)
    return { zh: say(zh), en: say(words) }
  }
  const done = gesture(voice, choice)
  if (!choice.zh) return done
  const label = { zh: choice.zh, en: choice.en ?? '' }
  return choice.kind === 'say' || done.zh === choice.zh ? label : { zh: `${done.zh} ${label.zh}`, en: `${done.en} ${label.en}` }
}
