import { En, Zh } from '../ui/text'
import { useWords } from './words'

/** Sparse time between messages: no pill. Where a new day begins a hairline runs through it. */
export const TimeLine = ({ text, day = false }: { text: string; day?: boolean | undefined }) => (
  <p className={`num text-center text-small text-client-2 ${day ? 'mt-5 mb-1 flex items-center gap-3 before:h-px before:flex-1 before:bg-client-2/30 after:h-px after:flex-1 after:bg-client-2/30' : 'mt-[11px] mb-[3px]'}`}><Zh>{text}</Zh></p>
)

/** A grey line of the client's own: somebody joined, a message was recalled. `children`: what can be done about it. */
export function GreyLine({ zh, en, children }: { zh: string; en: string; children?: React.ReactNode }) {
  const { english } = useWords()
  return (
    <p className="mx-auto mt-2 max-w-[19rem] text-center text-[.78125rem]/[1.125rem] text-client-2">
      <Zh>{zh}</Zh>{children}{english && en && <En className="block">{en}</En>}
    </p>
  )
}
