import Link from 'next/link'
import { MarkIcon } from '../ui/mark'
import { PairText, Pinyin, Zh } from '../ui/text'
import { Copy } from './copy'
import type { KeptLine } from './types'
import { paired, whomOf, type Voice } from './where'

/** One line: how it is said, and beside it when, to whom, and what it did. */
export function LineRow({ line, voice, onRemove }: { line: KeptLine; voice: Voice; onRemove: () => void }) {
  const { locale, words } = voice
  const speaker = line.from ? paired(voice, (all) => all.theirs, { name: line.from.name }) : paired(voice, (all) => all.mine)
  return (
    <div className="grid gap-x-16 gap-y-4 py-6 break-inside-avoid desk:grid-cols-[minmax(0,1fr)_minmax(0,34rem)] desk:py-7 print:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:gap-x-8 print:py-4">
      <div>
        <p className="text-meta text-ink-2">{speaker[locale]}</p>
        <p className="mt-1 font-serif text-[1.375rem]/[2.125rem] font-semibold whitespace-pre-line"><Zh>{line.zh}</Zh></p>
        {locale === 'en' && line.pinyin ? <p className="mt-1 text-[.9375rem]/[1.375rem] text-ink-2"><Pinyin words={line.pinyin} /></p> : null}
        {locale === 'en' ? <p className="mt-0.5 text-body">{line.en}</p> : null}
        <div className="mt-3 flex flex-wrap items-center gap-x-5 print:hidden">
          <Copy text={line.zh} words={words} />
          <button type="button" onClick={onRemove} className="link min-h-11 text-[.9375rem] text-ink-2">{words.remove}<span lang="zh-Hans" className="sr-only"> {line.zh}</span></button>
        </div>
      </div>
      <Use line={line} voice={voice} />
    </div>
  )
}

function Use({ line, voice }: { line: KeptLine; voice: Voice }) {
  const { locale, marks } = voice
  const pair = (one: { zh: string; en: string }) => <PairText pair={one} locale={locale} stacked />
  const told = line.norms.filter(({ mark }) => mark !== 'not-shown')
  return (
    <dl className="grid grid-cols-[4.75rem_minmax(0,1fr)] content-start gap-x-4 gap-y-3 text-[.9375rem]/[1.375rem] desk:pt-6 print:pt-5">
      {line.moment ? <Row name={voice.words.when}>{pair(line.moment)}</Row> : null}
      <Row name={voice.words.whom}>{pair(whomOf(line, voice))}</Row>
      {told.length + line.feedback.length > 0 ? (
        <Row name={voice.words.did}>
          {line.feedback.map((one) => <span key={one.zh} className="block">{pair(one)}</span>)}
          {told.length > 0 ? (
            <span className="mt-1.5 flex flex-wrap gap-x-5 gap-y-0.5">{told.map(({ id, name, mark }) => <span key={id} className="flex items-baseline gap-2"><MarkIcon mark={mark} className="translate-y-px" /><span>{name[locale]} · <span className="text-ink-2">{marks[mark]}</span></span></span>)}</span>
          ) : null}
        </Row>
      ) : null}
      {line.behind ? <Row name={paired(voice, (all) => all.behind, { name: line.from?.name ?? { zh: '', en: '' } })[locale]}><span className="font-serif">{pair(line.behind)}</span></Row> : null}
      <Row name={voice.words.scene}>{line.href ? <Link href={line.href} className="link"><PairText pair={line.title} locale={locale} /></Link> : <PairText pair={line.title} locale={locale} />}</Row>
    </dl>
  )
}

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => <><dt className="text-ink-2">{name}</dt><dd>{children}</dd></>
