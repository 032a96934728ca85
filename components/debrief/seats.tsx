import type { Debrief } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { Icon } from '../ui/icon'
import { Tabs } from '../ui/tabs'
import { PairText, Zh } from '../ui/text'
import { LaterSeat } from './later-seat'
import { personOf } from './people'
import SeatMoments, { momentsOf } from './seat-moments'
import { paired, type Voice } from './words'

/** The same hours from somebody else's chair: the first at once, the others when one sits down. */
export function Seats({ debrief, voice }: { debrief: Debrief; voice: Voice }) {
  const seats = debrief.seats.filter((seat) => momentsOf(seat, debrief).length > 0)
  if (seats.length === 0) return null
  return (
    <section aria-labelledby="seats-title" className="border-t border-ink pt-6 print:hidden">
      <div className="desk:pl-16">
        <h2 id="seats-title" className="flex items-center gap-3 text-[1rem] font-normal"><Icon name="seat" size={22} className="text-ink-2" /><span><PairText pair={paired(voice, (words) => words.seats.title)} locale={voice.locale} zh="font-medium" en="text-ink" /></span></h2>
        <p className="mt-1 mb-4 max-w-[40rem] text-body text-ink-2">{voice.words.seats.text}</p>
        <Tabs
          label={voice.words.seats.label}
          tabs={seats.map((seat, index) => {
            const { avatar, name } = personOf(debrief.cast, seat.who)
            return {
              id: seat.who,
              tab: <><Avatar name={avatar} size={26} /><Zh>{name.zh}</Zh>{voice.locale === 'en' ? <span lang="en" className="sr-only">{name.en}</span> : null}</>,
              panel: index === 0 ? <SeatMoments seat={seat} debrief={debrief} voice={voice} /> : <LaterSeat who={seat.who} />,
            }
          })}
        />
      </div>
    </section>
  )
}
