import type { RsvpAnswer, ViewEvent } from '@/engine/types'
import { hourMinute, sameDay, weekday } from '../../ui/clock'
import { En, Zh } from '../../ui/text'
import { filled } from '../filled'
import { storyTime } from '../time'
import { WorkIcon } from '../work-icons'
import { Both, useWords, type LabelKey } from '../words'
import { Frame, Kind } from './frame'

type Calendar = ViewEvent & { kind: 'calendar' }

const answers: { answer: RsvpAnswer; label: LabelKey }[] = [{ answer: 'yes', label: 'rsvpYes' }, { answer: 'maybe', label: 'rsvpMaybe' }, { answer: 'no', label: 'rsvpNo' }]

/** The day on a leaf, as a wall calendar has it. */
const Leaf = ({ at }: { at: string }) => (
  <span className="w-11 flex-none self-start overflow-hidden rounded-[7px] border border-client-2/45 text-center" aria-hidden="true">
    <Zh className="block bg-client-2/18 text-small/[1.125rem] text-bubble-ink">{weekday(at, 'zh')}</Zh><span className="num block text-[1.125rem]/[1.625rem] font-semibold">{Number(at.slice(8, 10))}</span>
  </span>
)

/** 日程: what, when, where, who comes, and my own word on it, which can be changed. */
export function CalendarCard({ event, shape, onRsvp }: { event: Calendar; shape: string; onRsvp?: ((answer: RsvpAnswer) => void) | undefined }) {
  const { labels, english } = useWords()
  const { title, starts, ends, place, yes, no, maybe, mine } = event
  const given = answers.find(({ answer }) => answer === mine)
  return (
    <Frame shape={shape}>
      <Kind drawing={<WorkIcon name="calendar" size={15} />} label={labels.calendar} />
      <div className="flex gap-3 px-[13px] pt-1.5 pb-2.5">
        <Leaf at={starts} />
        <div className="min-w-0">
          <p className="text-message font-semibold"><Zh>{title.zh}</Zh>{english && title.en && <En className="block text-gloss font-normal text-client-2">{title.en}</En>}</p>
          <p className="num mt-0.5 text-[.875rem]/[1.25rem]"><Zh>{storyTime(starts)}–{sameDay(starts, ends) ? hourMinute(ends) : storyTime(ends)}</Zh></p>
          {place && <p className="text-[.875rem]/[1.25rem] text-client-2"><Zh>{place.zh}</Zh>{english && place.en && place.en !== place.zh && <En> {place.en}</En>}</p>}
          {yes + no + maybe > 0 && <p className="num mt-0.5 text-gloss text-client-2"><Both label={filled(labels.rsvps, { yes, no, maybe })} stacked /></p>}
        </div>
      </div>
      {onRsvp ? (
        <div role="group" aria-label={title.zh} className="flex divide-x divide-client-2/25 border-t border-client-2/25">
          {answers.map(({ answer, label }) => (
            <button key={answer} type="button" aria-pressed={answer === mine} onClick={() => answer !== mine && onRsvp(answer)}
              className={`min-h-11 flex-1 px-1 text-[.875rem]/[1.125rem] outline-offset-[-2px] ${answer === mine ? 'bg-own font-semibold text-own-ink' : 'font-semibold text-accent'}`}><Both label={labels[label]} stacked en="text-small font-normal" /></button>
          ))}
        </div>
      ) : given && <p className="border-t border-client-2/25 px-[13px] py-2 text-gloss text-client-2"><Both label={labels[given.label]} /></p>}
    </Frame>
  )
}
