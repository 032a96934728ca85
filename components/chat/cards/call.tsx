import type { ViewEvent } from '@/engine/types'
import { Icon } from '../../ui/icon'
import { filled } from '../filled'
import { WorkIcon } from '../work-icons'
import { Both, useWords, type LabelKey } from '../words'
import { lasted } from './lasted'

type Call = ViewEvent & { kind: 'call' }

const became: Record<Call['outcome'], [mine: LabelKey, theirs: LabelKey]> = {
  answered: ['callLasted', 'callLasted'], missed: ['callNoAnswer', 'callMissed'], refused: ['callRefusedByThem', 'callRefused'],
}

/** A ring and what came of it, as one line in a bubble: whose it was changes what it is called. */
export function CallLine({ event, shape }: { event: Call; shape: string }) {
  const { labels } = useWords()
  const mine = event.from === 'me'
  const { outcome, video, seconds = 0 } = event
  const label = filled(labels[became[outcome][mine ? 0 : 1]], { time: lasted(seconds) })
  return (
    <div className={`flex items-center gap-2 px-[13px] py-2.5 shadow-1 ${shape} ${mine ? 'flex-row-reverse bg-own text-own-ink' : 'bg-bubble text-bubble-ink'}`}>
      {outcome === 'answered' && !video ? <Icon name="call" size={19} /> : <WorkIcon name={video ? 'video' : 'missed'} size={19} />}<span className="sr-only">{labels[video ? 'videoCall' : 'voiceCall'].zh}：</span><span className="num text-[.96875rem]/[1.3125rem]"><Both label={label} en="text-gloss" /></span>
    </div>
  )
}
