import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import { filled } from '../filled'
import type { People } from '../people'
import { WorkIcon } from '../work-icons'
import { Both, useWords } from '../words'
import { Act, Frame, Kind } from './frame'

type Approval = ViewEvent & { kind: 'approval' }

/** 审批: what is asked for, line by line, whom it waits for, and what was decided. */
export function ApprovalCard({ event, people, shape, onApprove }: { event: Approval; people: People; shape: string; onApprove?: ((accept: boolean) => void) | undefined }) {
  const { labels, english } = useWords()
  const { title, rows, state, mine, said } = event
  const waits = event.for === 'me' ? labels.approvalMine : filled(labels.approvalWaits, { name: people[event.for]?.name.zh ?? '' }, { name: people[event.for]?.name.en ?? '' })
  return (
    <Frame shape={shape}>
      <Kind drawing={<WorkIcon name="stamp" size={15} />} label={labels.approval} />
      <div className="px-[13px] pt-1 pb-2.5">
        <p className="text-message font-semibold"><Zh>{title.zh}</Zh>{english && title.en && <En className="block text-gloss font-normal text-client-2">{title.en}</En>}</p>
        <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-[.875rem]/[1.25rem]">
          {rows.map(({ name, text }, i) => (
            <div key={i} className="contents"><dt className="max-w-20 text-client-2"><Zh>{name.zh}</Zh>{english && name.en && <En className="block text-small">{name.en}</En>}</dt>
              <dd><Zh>{text.zh}</Zh>{english && text.en && text.en !== text.zh && <En className="block text-gloss text-client-2">{text.en}</En>}</dd></div>
          ))}
        </dl>
      </div>
      {state === 'open' && mine && onApprove ? (
        <div className="flex divide-x divide-client-2/25 border-t border-client-2/25"><Act label={labels.decline} onTouch={() => onApprove(false)} /><Act label={labels.approve} onTouch={() => onApprove(true)} /></div>
      ) : (
        <p className="border-t border-client-2/25 px-[13px] py-2 text-gloss text-client-2">
          <span className={state === 'open' ? '' : 'font-semibold text-bubble-ink'}><Both label={state === 'open' ? waits : state === 'approved' ? labels.approved : labels.declined} en="font-normal" /></span>
          {said && <span className="block text-bubble-ink"><Zh>“{said.zh}”</Zh>{english && said.en && <En className="block text-client-2">{said.en}</En>}</span>}
        </p>
      )}
    </Frame>
  )
}
