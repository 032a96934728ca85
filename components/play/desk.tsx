import type { Pair, ViewMember } from '@/engine/types'
import { useWords, type PinyinShown } from '../chat/words'
import { Avatar } from '../ui/avatar'
import { Seal } from '../ui/seal'
import { En, Zh } from '../ui/text'
import type { Prefs } from './prefs'
import { meaningOf } from '../chat/meaning'

export type Scene = { title: Pair; briefing: Pair[] }
type HeaderProps = { title: Pair; name: string; home: string; prefs: Prefs; onPrefs: (change: Partial<Prefs>) => void; onSettings: () => void }

const next: Record<PinyinShown, PinyinShown> = { off: 'touch', touch: 'all', all: 'off' }

const Toggle = ({ label, on, words, onChange }: { label: string; on: boolean; words: { on: string; off: string }; onChange: (on: boolean) => void }) => (
  <button type="button" aria-pressed={on} onClick={() => onChange(!on)} className="min-h-11">{label} <span className="font-semibold">{on ? words.on : words.off}</span></button>
)

/** The desk's header: whose house, which scene, what helps, and out. */
export function DeskHeader({ title, name, home, prefs, onPrefs, onSettings }: HeaderProps) {
  const { text, english } = useWords()
  return (
    <header className="hidden h-[68px] flex-none grid-cols-[1fr_auto_1fr] items-center gap-8 border-b border-rule px-10 lg:grid">
      <a href={home} className="flex items-center gap-3 justify-self-start" aria-label={text.home}>
        <Seal height={36} /><span className="flex items-baseline gap-1.5"><Zh className="font-serif text-[1.1875rem] font-semibold tracking-[.06em]">入群</Zh>{name !== '入群' && <span className="font-serif text-[.9375rem] text-ink-2">{name}</span>}</span>
      </a>
      <p className="font-serif text-[1.0625rem]"><Zh className="font-semibold">{title.zh}</Zh>{english && <En className="ml-3 text-ink-2">{title.en}</En>}</p>
      <div className="flex items-center gap-6 justify-self-end text-[.9375rem] text-ink-2">
        <button type="button" onClick={() => onPrefs({ pinyin: next[prefs.pinyin] })} className="min-h-11">{text.pinyin} <span className="font-semibold">{{ off: text.off, touch: text.onTouch, all: text.on }[prefs.pinyin]}</span></button>
        <Toggle label={text.english} on={prefs.english} words={text} onChange={(on) => onPrefs({ english: on })} />
        <button type="button" onClick={onSettings} className="min-h-11"><span className="link">{text.settings}</span></button>
        <a href={home} className="flex min-h-11 items-center"><span className="link">{text.leave}</span></a>
      </div>
    </header>
  )
}

/** Left of the phone: where one is, who is in the room. Nothing says how much is still to come. */
export function DeskBriefing({ scene, room, mode, overlay }: { scene: Scene; room: ViewMember[]; mode: string; overlay: string }) {
  const { text, english } = useWords()
  return (
    <div className="hidden max-w-[21rem] lg:block">
      <p className="text-meta text-ink-2">{[mode, overlay].filter(Boolean).join(' · ')}</p>
      <h1 className="mt-2"><Zh className="block font-serif text-[2.25rem]/[2.875rem] font-semibold">{scene.title.zh}</Zh>{english && <En className="mt-1 block font-serif text-[1.25rem]/[1.75rem] text-ink-2">{scene.title.en}</En>}</h1>
      {scene.briefing.map((pair, i) => (
        <p key={i} className="mt-4"><Zh className="block font-serif text-[1.1875rem]/[1.9375rem]">{pair.zh}</Zh>{english && <En className="mt-1.5 block text-[.96875rem]/[1.4375rem] text-ink-2">{pair.en}</En>}</p>
      ))}
      <h2 className="mt-7 border-t border-rule pt-6 text-meta text-ink-2">{text.inRoom}</h2>
      <ul className="mt-3 flex flex-col gap-3.5">
        {room.map((person) => (
          <li key={person.id} className="flex items-center gap-3">
            <Avatar name={person.avatar} size={36} />
            <span className="text-[.9375rem]/[1.25rem]"><Zh className="font-medium">{person.name.zh}</Zh>{english && meaningOf(person.name) && <En> {person.name.en}</En>}
              {person.title && <span className="block text-[.84375rem]/[1.125rem] text-ink-2">{english ? <En>{person.title.en}</En> : <Zh>{person.title.zh}</Zh>}</span>}</span>
          </li>
        ))}
      </ul>
      <p className="mt-7 text-meta text-ink-2">{text.clockOnly}</p>
    </div>
  )
}
