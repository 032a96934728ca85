import { Avatar } from './avatar'
import { PacketIcon } from './packet'
import { Zh } from './text'

/* A chat that does not move: for the debrief and the home page. The play has its own, which does. */

type RowProps = { avatar: string; name?: React.ReactNode; mine?: boolean; small?: boolean; follows?: boolean; children: React.ReactNode }

/** One person's turn to speak: picture, name, and what was sent. `small`: in an excerpt on paper. `follows`: the same person goes on, so no picture again. */
export function ChatRow({ avatar, name, mine = false, small = false, follows = false, children }: RowProps) {
  const picture = <Avatar name={avatar} size={small ? 30 : 38} className={follows ? 'invisible h-0' : ''} />
  return (
    <div className={`flex gap-[9px] ${mine ? 'justify-end' : ''} ${follows ? '-mt-1' : ''}`}>
      {mine ? null : picture}
      <div className={`flex min-w-0 flex-col ${mine ? 'items-end' : 'items-start'}`}>
        {name ? <p className="mx-0.5 mb-[3px] text-small text-client-2">{name}</p> : null}
        {children}
      </div>
      {mine ? picture : null}
    </div>
  )
}

/** Only what was sent stands in the bubble. */
export function Bubble({ mine = false, small = false, faded = false, children }: { mine?: boolean; small?: boolean; faded?: boolean; children: React.ReactNode }) {
  const look = mine ? 'rounded-bubble rounded-tr-tail bg-own text-own-ink' : 'rounded-bubble rounded-tl-tail bg-bubble text-bubble-ink'
  const size = small ? 'px-3 py-1.5 text-[.96875rem]/[1.375rem]' : 'px-[13px] pt-2 pb-[9px] text-message'
  return <div lang="zh-Hans" className={`max-w-[17.5rem] shadow-1 wrap-anywhere whitespace-pre-line ${look} ${size} ${faded ? 'opacity-[.42]' : ''}`}>{children}</div>
}

/** What a line means stands under it on the wall, aligned to its text. */
export function Gloss({ mine = false, pinyin, en }: { mine?: boolean; pinyin?: string; en?: string }) {
  return (
    <div className={`mx-[3px] mt-1 max-w-72 text-gloss ${mine ? 'text-right' : ''}`}>
      {pinyin ? <span lang="zh-Latn" className="block text-client-2">{pinyin}</span> : null}
      {en ? <span lang="en" className="block text-bubble-ink/85">{en}</span> : null}
    </div>
  )
}

/** A system line or a separator: grey, centred, without a pill. */
export const GreyLine = ({ children }: { children: React.ReactNode }) => <div className="px-4 text-center text-gloss text-client-2">{children}</div>

/** The card of a packet. Opened, the red has faded to clay. */
export function PacketCard({ zh, en, opened = false, note }: { zh: string; en?: string; opened?: boolean; note?: string }) {
  return (
    <div className={`grid min-h-[66px] w-[258px] max-w-full grid-cols-[58px_minmax(0,1fr)] overflow-hidden rounded-packet rounded-tl-tail shadow-1 ${opened ? 'bg-packet-done text-bubble-ink' : 'bg-cinnabar text-cream'}`}>
      <div className={`grid place-items-center ${opened ? 'bg-packet-done-2' : 'bg-cinnabar-2'}`}><PacketIcon opened={opened} /></div>
      <div className="self-center py-2.5 pr-3 pl-[13px]">
        <Zh className="block font-serif text-[1rem]/[1.3125rem] font-semibold tracking-[.02em]">{zh}</Zh>
        {en || note ? <span className="mt-0.5 block text-gloss">{note ?? en}</span> : null}
      </div>
    </div>
  )
}

/** Story time left, the label right: a picture of this never passes for a real client. */
export function SimulationTag({ label }: { label: string }) {
  return <span className="rounded-[4px] border border-client-2/55 px-2 text-small leading-5 whitespace-nowrap text-client-2">{label}</span>
}
