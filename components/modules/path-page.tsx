import { SheetPage } from '../ui/sheet-page'
import { PairText } from '../ui/text'
import { Plan, type PlannedModule, type PlanWords } from './plan'

type Pair = { zh: string; en: string }
type Props = { locale: 'en' | 'zh'; name: Pair; whom: Pair; size: string; up: { href: string; name: Pair }[]; modules: PlannedModule[]; words: PlanWords }

/** A path for one kind of person, and their days until they start. */
export const PathPage = ({ locale, name, whom, size, up, modules, words }: Props) => (
  <SheetPage
    locale={locale} up={up} title={name}
    under={<><p className="mt-4 max-w-[44rem] text-[1.0625rem]/[1.75rem]"><PairText pair={whom} locale={locale} stacked /></p><p className="num mt-2 text-[.9375rem] text-ink-2">{size}</p></>}
  >
    <Plan locale={locale} modules={modules} words={words} />
  </SheetPage>
)
