import type { ViewEvent } from '@/engine/types'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { filled } from './filled'
import type { Hands } from './hands'
import type { People } from './people'
import { timeFrom } from './time'
import { WorkIcon } from './work-icons'
import { Both, useWords, type LabelKey } from './words'

type Buzz = NonNullable<ViewEvent['buzz']>
const ways: Record<Buzz['strength'], LabelKey> = { app: 'buzzApp', sms: 'buzzSms', phone: 'buzzPhone' }
const quiet = 'flex items-center gap-1 text-gloss text-client-2'

/** A message that rang: by which way, and who has confirmed it; whoever is rung can do so here. */
const Buzzed = ({ event, buzz, people, onConfirm }: { event: ViewEvent; buzz: Buzz; people: People; onConfirm: Hands['onConfirm'] }) => {
  const { labels, english } = useWords()
  const { strength, to, confirmed } = buzz
  const called = (who: Buzz['to']) => ({ zh: who.map((one) => (one === 'me' ? labels.me.zh : people[one]?.name.zh ?? '')).join('、'), en: who.map((one) => (one === 'me' ? labels.me.en : people[one]?.name.en ?? '')).join(', ') })
  const [done, left] = [called(confirmed), called(to.filter((one) => !confirmed.includes(one)))]
  const asks = onConfirm && to.includes('me') && !confirmed.includes('me')
  return (
    <div className="flex max-w-[16.375rem] flex-col gap-1.5">
      <p className={`${quiet} items-start`}>
        <WorkIcon name="bell" size={15} className="mt-px" />
        <span><Both label={labels.buzz} /> · <Both label={labels[ways[strength]]} />
          {done.zh && <span className="block text-bubble-ink"><Zh>{labels.buzzDone.zh}：{done.zh}</Zh>{english && labels.buzzDone.en && <En className="block text-client-2">{labels.buzzDone.en}: {done.en}</En>}</span>}
          {left.zh && <span className="block"><Zh>{labels.buzzLeft.zh}：{left.zh}</Zh>{english && labels.buzzLeft.en && <En className="block">{labels.buzzLeft.en}: {left.en}</En>}</span>}
        </span>
      </p>
      {asks && (
        <button type="button" onClick={() => onConfirm(event)} className="relative flex items-center gap-1.5 self-start rounded-[6px] border border-accent bg-bubble px-2.5 py-1 text-gloss font-semibold text-accent before:absolute before:-inset-y-2 before:inset-x-0">
          <Icon name="check" size={14} /><span><Both label={labels.buzzConfirm} en="font-normal" /></span>
        </button>
      )}
    </div>
  )
}

/** What a client for work puts under a message: that it was changed, may not be passed on, has rung, is talked of in a thread. */
export default function WorkMarks({ event, people, hands }: { event: ViewEvent; people: People; hands: Hands }) {
  const { labels } = useWords()
  const { edited, restricted, buzz, replies } = event
  const { onThread, onConfirm } = hands
  const thread = replies && <><WorkIcon name="thread" size={16} /><span className="num"><Both label={filled(labels.replies, { count: replies.by })} en="font-normal" /> · <Zh>{timeFrom(event.at, replies.last)}</Zh></span></>
  return (
    <div aria-live="off" className={`mx-[3px] mt-1.5 flex max-w-full flex-col gap-1.5 ${event.from === 'me' ? 'items-end' : 'items-start'}`}>
      {(edited ?? restricted) && <p className="flex flex-wrap gap-x-2.5">{edited && <span className={quiet}><Both label={labels.edited} /></span>}{restricted && <span className={quiet}><WorkIcon name="lock" size={14} /><span><Both label={labels.restricted} /></span></span>}</p>}
      {buzz && <Buzzed event={event} buzz={buzz} people={people} onConfirm={onConfirm} />}
      {thread && (onThread
        ? <button type="button" onClick={() => onThread(event.id)} className="relative flex items-center gap-1.5 text-gloss font-semibold text-accent before:absolute before:-inset-x-1 before:-inset-y-3">{thread}</button>
        : <p className={quiet}>{thread}</p>)}
    </div>
  )
}
