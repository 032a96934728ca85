import type { Drawing, Scene } from '@/lib/author'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { BeatSection } from './beat-section'
import { StoryMap } from './story-map'
import { percent, type AuthorWords } from './words'

type Named = { id: string; name: string }
type Props = { locale: 'en' | 'zh'; words: AuthorWords; scene: Scene; drawing: Drawing | null; clients: Named[]; overlays: Named[] }

const Pick = ({ name, label, of, value }: { name: string; label: string; of: Named[]; value: string }) => (
  <label className="flex items-center gap-2 text-small text-ink-2">
    {label}
    <select name={name} defaultValue={value} className="min-h-11 rounded-button border border-edge bg-sheet px-2 text-ink">
      {of.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
    </select>
  </label>
)

/** A scene laid open in one setting: the numbers, the map, then beat by beat. */
export function ScenePage({ locale, words, scene: { meta, atlas, setting }, drawing, clients, overlays }: Props) {
  return (
    <article className="mx-auto max-w-[74rem] px-5 pt-10 pb-32 desk:px-16">
      <p className="text-small text-ink-2"><code>{meta.slug}</code></p>
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={meta.title} locale={locale} /></h1>
      <form className="mt-4 flex flex-wrap items-center gap-4">
        <Pick name="client" label={words.client} of={clients} value={setting.client} />
        <Pick name="overlay" label={words.overlay} of={overlays} value={setting.overlay} />
        <button className={button({ look: 'ghost', size: 'small' })}>{words.show}</button>
      </form>
      {!atlas || !drawing ? <p className="mt-8">{words.unexplored}</p> : (
        <>
          <p className="num mt-4 flex flex-wrap gap-x-6 text-ink-2">
            <span>{fill(words.states, { n: atlas.states })}</span>
            <span>{fill(words.paths, { n: atlas.paths })}</span>
            <span>{fill(words.range, { least: percent(atlas.range.least), most: percent(atlas.range.most) })}</span>
          </p>
          <h2 className="mt-10 mb-3 font-serif text-heading">{words.map}</h2>
          <StoryMap words={words} atlas={atlas} drawing={drawing} locale={locale} />
          <h2 className="mt-10 font-serif text-heading">{words.beats}</h2>
          {atlas.beats.map((beat) => <BeatSection key={beat.id} beat={beat} words={words} locale={locale} place={{ scenario: meta.slug, ...setting }} />)}
          <h2 className="mt-10 font-serif text-heading" >{words.endings}</h2>
          <ul>
            {atlas.endings.map((ending) => (
              <li key={ending.id} id={`at-${ending.id}`} className="flex scroll-mt-4 flex-wrap items-baseline gap-x-4 border-t border-rule py-2">
                <code className="w-44 text-small text-ink-2">{ending.id}</code>
                <span className="flex-1"><PairText pair={ending.title} locale={locale} /></span>
                <span className="num text-small text-ink-2">
                  {ending.range ? `${fill(words.met, { n: percent(ending.chance) })} · ${fill(words.range, { least: percent(ending.range.least), most: percent(ending.range.most) })} · ${fill(words.paths, { n: ending.paths })}` : words.never}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
