import type { DebriefPoint } from '@/engine/types'
import { Icon } from '../ui/icon'
import { PairText } from '../ui/text'
import { Course, type Other } from './course'
import { MoreCourses } from './more-courses'
import type { Cast } from './people'
import { paired, type Voice } from './words'

type Props = { foremost: Other | undefined; point: DebriefPoint; cast: Cast; voice: Voice }

/** What else could have been done, and where it would probably have led: the one worth seeing first, the others when asked for. */
export function OtherCourses({ foremost, point, cast, voice }: Props) {
  const rest = point.others.length - (foremost ? 1 : 0)
  if (point.others.length === 0) return null
  return (
    <div className="mt-4 flex flex-col gap-2">
      {foremost ? (
        <div className="mt-2 border-t border-dashed border-edge pt-4">
          <p className="mb-3 flex items-center gap-3"><Icon name="fork" size={22} className="text-ink-2" /><span><PairText pair={paired(voice, (words) => words.other)} locale={voice.locale} zh="font-medium" /></span></p>
          <Course other={foremost} chats={point.chats} cast={cast} voice={voice} />
        </div>
      ) : null}
      {rest > 0 ? <MoreCourses point={point.id} but={foremost?.choice.id} count={rest} /> : null}
    </div>
  )
}
