type Said = Record<'head' | 'text' | 'act', string>
type Cell = 'hardly-any' | 'nearly-all' | 'few' | 'withheld' | 'none' | 'quarter' | 'third' | 'half' | 'two-thirds' | 'three-quarters'

/** The strings of what HR sees, as the pages hand them down. `{…}` is filled in where it is shown. */
export type InsightsWords = {
  title: string
  people: string
  counted: string
  sentence: Record<'empty' | 'unassigned' | 'well' | 'waiting' | 'late' | 'lateOne' | 'misread' | 'misreadAll' | 'both' | 'join' | 'stop', string>
  shares: Record<Cell, string> & Record<string, string> // also by per cent
  cells: Record<Cell | 'share', string>
  cohorts: Record<'title' | 'cohort' | 'module' | 'people' | 'begun' | 'finished' | 'due' | 'left' | 'size' | 'sizeOne' | 'nothing' | 'all' | 'open' | 'late' | 'later' | 'remind' | 'more' | 'moreOne' | 'none' | 'bringIn', string>
  todo: Record<'title' | 'none', string> & Record<'assign' | 'assignAll' | 'again' | 'againAll' | 'look' | 'remind' | 'extend' | 'bring-in' | 'assign-first', Said>
  heat: Record<'title' | 'note' | 'norm' | 'everyone' | 'steady' | 'hidden' | 'foot' | 'quiet' | 'empty' | 'emptyFiltered' | 'more' | 'page' | 'lead', string>
  filters: Record<'label' | 'cohort' | 'module' | 'weeks' | 'norm' | 'allCohorts' | 'allModules' | 'allWeeks' | 'lastWeeks' | 'allNorms' | 'apply' | 'clear', string>
  trend: Record<'title' | 'note' | 'all' | 'one' | 'week' | 'share' | 'range' | 'empty', string>
  choices: Record<'page' | 'lead' | 'list' | 'none' | 'choice' | 'share' | 'means' | 'few' | 'other' | 'norms' | 'read' | 'aside' | 'up', string>
  export: Record<'title' | 'csv' | 'xlsx' | 'cohorts' | 'heat' | 'trend' | 'choices' | 'point' | 'from' | 'to' | 'about' | 'filter' | 'unfiltered' | 'read', string>
}

/** What every part of the pages is given. `zone`: the organisation's; `home`: the address of its overview. */
export type Voice = { locale: 'en' | 'zh'; words: InsightsWords; zh: InsightsWords; zone: string; home: string }
type Pair = { zh: string; en: string }

/** A string beside its Chinese. */
export const paired = ({ words, zh }: Voice, pick: (words: InsightsWords) => string): Pair => ({ zh: pick(zh), en: pick(words) })

/** The half of a pair that this language reads first. */
export const inWords = (pair: Pair, locale: 'en' | 'zh'): string => pair[locale] || pair.zh
