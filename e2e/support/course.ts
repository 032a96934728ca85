import { parseId } from '@/engine/types'
import { revisionOf } from './library'

/** One row of the tray, by the words that stand on it in either language of the interface; `chat` where it lies in another chat than the phone. */
export type Row = { words: string; chat?: string }

const { story, prose } = revisionOf('ws-05')
const points = Object.values(story.beats).flatMap((beat) => beat.script.flatMap((line) => (line.do === 'point' ? [line.point] : [])))

/** The row of WS-05 with these author's ids, "point choice". */
export const row = (ids: string): Row => {
  const [pointId, choiceId] = ids.split(' ')
  const point = points.find(({ id }) => id === pointId)
  const choice = point?.choices.find(({ id }) => id === choiceId)
  if (!point || !choice) throw new Error(`WS-05 has no ${ids}`)
  const words = choice.label?.zh ?? (choice.silence ? '先不回' : undefined)
  if (words === undefined) throw new Error(`${ids} has no words of its own`)
  const chat = story.chats[point.chat]
  const [person] = chat?.members ?? []
  const name = chat?.name ?? (person && story.cast[person]?.name)
  return { words, ...(point.role === 'aside' && name && { chat: name.zh }) }
}

/** What the coach says in English to this choice of WS-05. */
export const feedbackOn = (point: string, choice: string): string => {
  const [first] = prose.feedback[parseId<'point'>(point)]?.[parseId<'choice'>(choice)] ?? []
  if (!first) throw new Error(`WS-05 says nothing to ${point} ${choice}`)
  return first.en
}

/** The course that the test plan scores 60 of 60, without the packet, which has no row that every phone shows. */
export const golden: Row[] = [
  'packet thanks', 'meme tell', 'full-stop seen', 'ask slip', 'size nudge', 'part own', 'empty fact', 'that-will-do tomorrow', 'photo redirect', 'praise names',
].map(row)
