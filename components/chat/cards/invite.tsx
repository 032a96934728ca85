import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import { Both, useWords } from '../words'
import { Act, Frame } from './frame'

type Invite = ViewEvent & { kind: 'invite' }

/** A door with people behind it. */
const Door = ({ open }: { open: boolean }) => (
  <svg width={44} height={44} viewBox="0 0 44 44" aria-hidden="true" className="drawing flex-none rounded-(--avatar-round)">
    <rect width="44" height="44" fill="#D6DDE3" /><path d="M12 9h20v28H12Z" fill="#F6F3EA" />
    <circle cx="18.500" cy="24" r="3" fill="#B17C4F" /><path d="M14 37c0-5 2-8 4.500-8s4.500 3 4.500 8Z" fill="#B17C4F" /><circle cx="26" cy="22.500" r="3" fill="#52705E" /><path d="M21.500 37c0-6 2-9.500 4.500-9.500s4.500 3.500 4.500 9.500Z" fill="#52705E" />
    <path d={open ? 'M12 9 8 12v28l4-3Z' : 'M12 9h20v28H12Z'} fill="#5B7F95" />{open ? null : <circle cx="28" cy="24" r="1.500" fill="#F6F3EA" />}<path d="M6 37.500h32" stroke="#40525E" strokeWidth="1.600" strokeLinecap="round" />
  </svg>
)

/** An invitation to a group: open, or what was answered. */
export function InviteCard({ event, shape, onInvite }: { event: Invite; shape: string; onInvite?: ((accept: boolean) => void) | undefined }) {
  const { labels, english } = useWords()
  const { state, group, size } = event
  return (
    <Frame shape={shape}>
      <div className="grid grid-cols-[minmax(0,1fr)_44px] gap-x-3 px-[13px] pt-2.5 pb-3">
        <div>
          <p className="text-message font-semibold"><Zh>{labels.inviteTo.zh}</Zh>{labels.inviteTo.en && <En className="block text-gloss font-normal text-client-2">{labels.inviteTo.en}</En>}</p>
          <p className="mt-1 text-[.84375rem]/[1.1875rem] text-client-2"><Zh>{event.zh}</Zh>{english && event.en && <En className="block text-gloss">{event.en}</En>}</p>
          <p className="num mt-1 text-[.84375rem]/[1.1875rem]"><Zh>{group.zh} ({size})</Zh>{english && group.en && <En className="block text-gloss text-client-2">{group.en}</En>}</p>
        </div>
        <Door open={state !== 'refused'} />
      </div>
      {state === 'open' && onInvite ? (
        <div className="flex divide-x divide-client-2/25 border-t border-client-2/25"><Act label={labels.refuse} onTouch={() => onInvite(false)} /><Act label={labels.accept} onTouch={() => onInvite(true)} /></div>
      ) : state !== 'open' && <p className="border-t border-client-2/25 px-[13px] py-2 text-gloss text-client-2"><Both label={state === 'accepted' ? labels.accepted : labels.refused} /></p>}
    </Frame>
  )
}
