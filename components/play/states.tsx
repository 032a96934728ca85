import { useWords } from '../chat/words'
import { button } from '../ui/button'

/** The phone before its chat is there: the same shapes, nothing that turns. */
export function Skeleton() {
  const { text } = useWords()
  const widths = ['w-44', 'w-56', 'w-36']
  return (
    <div className="flex min-h-0 flex-1 flex-col" role="status" aria-label={text.loading}>
      <div className="h-[50px] flex-none border-b border-client-rule bg-bar" />
      <div className="flex flex-1 flex-col justify-end gap-4 p-3 pb-6">
        {widths.map((width) => (
          <div key={width} className="flex gap-[9px] opacity-60"><span className="size-[38px] flex-none rounded-avatar bg-client-rule" /><span className={`h-10 rounded-bubble bg-bubble ${width}`} /></div>
        ))}
      </div>
      <div className="h-[54px] flex-none border-t border-client-rule bg-bar p-2"><span className="block h-[38px] rounded-field bg-field" /></div>
    </div>
  )
}

/** No such attempt, or a scene that cannot be opened: what it is, and the way on. */
export function Lost({ how, home, onRetry }: { how: 'missing' | 'broken'; home: string; onRetry: () => void }) {
  const { text } = useWords()
  return (
    <div role="alert" className="flex flex-1 flex-col justify-center gap-3 bg-sheet px-6 text-ink">
      <h2 className="font-serif text-heading">{how === 'missing' ? text.missingTitle : text.brokenTitle}</h2>
      <p className="text-ink-2">{how === 'missing' ? text.missingText : text.brokenText}</p>
      <button type="button" onClick={onRetry} className={`${button()} mt-3`}>{text.retry}</button>
      <a href={home} className="flex min-h-11 items-center self-start"><span className="link">{text.home}</span></a>
    </div>
  )
}
