import type { DebriefPoint, ViewChoice } from '@/engine/types'
import { Icon } from '../ui/icon'
import { PairText, Zh } from '../ui/text'
import { Excerpt } from './excerpt'
import { NormMarks } from './norm-marks'
import { privateWith, type Cast } from './people'
import { Verdict } from './verdict'
import { gesture, paired, type Voice } from './words'

type Other = DebriefPoint['others'][number]
type Props = { others: Other[]; foremost: Other | undefined; point: DebriefPoint; cast: Cast; voice: Voice }

/** What else could have been done, and where it would probably have led. */
export function OtherCourses({ others, foremost, point, cast, voice }: Props) {
  const rest = others.filter((other) => other !== foremost)
  if (others.length === 0) return null
  return (
    <div className="mt-4 flex flex-col gap-2">
      {foremost ? (
        <div className="mt-2 border-t border-dashed border-edge pt-4">
          <p className="mb-3 flex items-center gap-3"><Icon name="fork" size={22} className="text-ink-2" /><span><PairText pair={paired(voice, (words) => words.other)} locale={voice.locale} zh="font-medium" /></span></p>
          <Course other={foremost} point={point} cast={cast} voice={voice} />
        </div>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary className="flex min-h-11 items-center text-[.9375rem]"><span className="link">{voice.words.more.replace('{count}', String(rest.length))}</span></summary>
          <ul className="mt-2 flex flex-col gap-7">{rest.map((other) => <li key={other.choice.id}><Course other={other} point={point} cast={cast} voice={voice} /></li>)}</ul>
        </details>
      ) : null}
    </div>
  )
}

const courseShown = 6 // events; further on the story has other reasons too

function Course({ other, point, cast, voice }: { other: Other; point: DebriefPoint; cast: Cast; voice: Voice }) {
  const course = other.course.slice(0, courseShown)
  return (
    <div className="flex flex-col gap-3">
      {course.some(({ from }) => from === 'me') ? null : <ChoiceLine choice={other.choice} chats={point.chats} cast={cast} voice={voice} />}
      {course.length > 0 ? <div className="max-w-[27.5rem]"><Excerpt events={course} cast={cast} voice={voice} chats={point.chats} /></div> : null}
      <NormMarks norms={other.norms} voice={voice} />
      <Verdict lines={other.feedback} voice={voice} />
    </div>
  )
}

/** A choice in a line: where it goes, and what it is. What was sent stands in the excerpt and needs none. */
function ChoiceLine({ choice, chats, cast, voice }: { choice: ViewChoice; chats: DebriefPoint['chats']; cast: Cast; voice: Voice }) {
  const { locale, words } = voice
  const person = cast.find(({ id }) => id === choice.to) ?? privateWith(cast, choice.chat === undefined ? undefined : chats[choice.chat])
  const place = choice.kind === 'say' || choice.kind === 'sticker' ? (person ? words.alone.replace('{name}', person.name[locale]) : words.inGroup) : null
  const line = choice.kind === 'wait' || !words.choices[choice.kind] ? null : choice.zh
  return (
    <p className="text-body">
      <PairText pair={gesture(voice, choice)} locale={locale} en="text-ink" />
      {place ? <span className="text-ink-2"> · {place}</span> : null}
      {line ? <><Zh className="block font-medium">{line}</Zh>{locale === 'en' && choice.en ? <span lang="en" className="block text-ink-2">{choice.en}</span> : null}</> : null}
    </p>
  )
}
