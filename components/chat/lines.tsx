import { En, Zh } from '../ui/text'
import { useWords } from './words'

/** Sparse time between messages: no pill, no line. */
export const TimeLine = ({ text }: { text: string }) => <p className="num mt-[11px] mb-[3px] text-center text-small text-client-2"><Zh>{text}</Zh></p>

/** A grey line of the client's own: somebody joined, a message was recalled. */
export function GreyLine({ zh, en }: { zh: string; en: string }) {
  const { english } = useWords()
  return (
    <p className="mx-auto mt-2 max-w-[19rem] text-center text-[.78125rem]/[1.125rem] text-client-2">
      <Zh>{zh}</Zh>{english && en && <En className="block">{en}</En>}
    </p>
  )
}
