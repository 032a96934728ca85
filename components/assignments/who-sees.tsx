import { button } from '../ui/button'
import type { SeesWords } from './types'

type Props = { ref: React.Ref<HTMLDialogElement>; id: string; says: string[]; words: SeesWords; agree: () => void }

/** Who sees what of an assignment, to be read once. */
export function WhoSees({ ref, id, says, words, agree }: Props) {
  return (
    <dialog ref={ref} aria-labelledby={`sees-${id}`} className="m-auto max-h-[92dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto bg-sheet p-6 text-ink backdrop:bg-black/50 desk:p-8">
      <h2 id={`sees-${id}`} className="font-serif text-heading">{words.title}</h2>
      <p className="mt-2 text-ink-2">{words.lead}</p>
      <ul className="mt-4 border-t border-ink">
        {says.map((line) => <li key={line} className="border-b border-rule py-3 text-[1.0625rem]/[1.6875rem]">{line}</li>)}
        <li className="border-b border-rule py-3 text-[1.0625rem]/[1.6875rem]">{words.own}</li>
      </ul>
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" onClick={agree} className={button()}>{words.ok}</button>
        <form method="dialog"><button type="submit" className={button({ look: 'ghost' })}>{words.later}</button></form>
      </div>
    </dialog>
  )
}
