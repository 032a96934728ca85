import type { DebriefPoint, ViewChoice } from '@/engine/types'
import { PairText, Zh } from '../ui/text'
import { Excerpt } from './excerpt'
import { LineStar } from './desk'
import { NormMarks } from './norm-marks'
import { needsOwnLine } from './own-line'
import { privateWith, type Cast } from './people'
import { Verdict } from './verdict'
import { gesture, type Voice } from './words'

export type Other = DebriefPoint['others'][number]
type Props = { other: Other; chats: DebriefPoint['chats']; cast: Cast; voice: Voice }

const courseShown = 6 // events; further on the story has other reasons too

/** One course that was not taken: what would have been sent, what would probably have come of it, and the word on it. */
export function Course({ other, chats, cast, voice }: Props) {
  const course = other.course.slice(0, courseShown)
  const { choice } = other
  const sayable = choice.kind === 'say' && choice.pinyin ? choice.id : undefined
  return (
    <div className="flex flex-col gap-3">
      {needsOwnLine(choice.kind, course) && <ChoiceLine choice={choice} star={sayable} chats={chats} cast={cast} voice={voice} />}
      {course.length > 0 ? <div className="max-w-[27.5rem]"><Excerpt events={course} cast={cast} voice={voice} chats={chats} star={(event) => (event.from === 'me' && 'zh' in event && event.zh === choice.zh ? sayable : undefined)} /></div> : null}
      <NormMarks norms={other.norms} voice={voice} />
      <Verdict lines={other.feedback} voice={voice} />
    </div>
  )
}

type LineProps = Omit<Props, 'other'> & { choice: ViewChoice; star: string | undefined }

/** A choice in a line: where it goes, and what it is. What was sent stands in the excerpt and needs none. */
function ChoiceLine({ choice, star, chats, cast, voice }: LineProps) {
  const { locale, words } = voice
  const person = cast.find(({ id }) => id === choice.to) ?? privateWith(cast, choice.chat === undefined ? undefined : chats[choice.chat])
  const place = choice.kind === 'say' || choice.kind === 'sticker' ? (person ? words.alone.replace('{name}', person.name[locale]) : words.inGroup) : null
  const line = choice.kind === 'wait' || !words.choices[choice.kind] ? null : choice.zh
  return (
    <div className="flex items-center gap-1 text-body">
      <p>
        <PairText pair={gesture(voice, choice)} locale={locale} en="text-ink" />
        {place ? <span className="text-ink-2"> · {place}</span> : null}
        {line ? <><Zh className="block font-medium">{line}</Zh>{locale === 'en' && choice.en ? <span lang="en" className="block text-ink-2">{choice.en}</span> : null}</> : null}
      </p>
      {star ? <LineStar id={star} /> : null}
    </div>
  )
}
