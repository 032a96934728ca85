'use client'
import { useState } from 'react'
import type { View } from '@/engine/types'
import { Sheet } from '../chat/sheet'
import { useWords, type PinyinShown } from '../chat/words'
import { NewRun } from './new-run'
import { currentTheme, setTheme, type Prefs, type TextSize, type Theme } from './prefs'
import type { Speed } from './arrivals'
import type { Firm, Start } from './start'

type ChoiceOf<Value> = { value: Value; label: string }

function Choices<Value extends string>({ legend, of, value, onChange }: { legend: string; of: ChoiceOf<Value>[]; value: Value; onChange: (value: Value) => void }) {
  return (
    <fieldset className="border-t border-rule py-3">
      <legend className="float-left w-full pb-1 text-meta text-ink-2">{legend}</legend>
      <div className="clear-both flex flex-wrap gap-x-6">
        {of.map((one) => (
          <label key={one.value} className="flex min-h-11 items-center gap-2"><input type="radio" name={legend} checked={one.value === value} onChange={() => onChange(one.value)} className="size-5 accent-ink" />{one.label}</label>
        ))}
      </div>
    </fieldset>
  )
}

const Switch = ({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) => (
  <label className="flex min-h-12 items-center justify-between border-t border-rule"><span>{label}</span><input type="checkbox" role="switch" checked={on} onChange={(changed) => onChange(changed.target.checked)} className="size-5 accent-ink" /></label>
)

type Props = { prefs: Prefs; onPrefs: (change: Partial<Prefs>) => void; home: string; setting: View['setting']; firm: Firm; clients: ChoiceOf<string>[]; onStartAgain: (start?: Start) => void; onClose: () => void }

/** What helps reading, how fast it goes, how it looks, and the way out. Ours, so on paper. */
export default function Settings({ prefs, onPrefs, home, setting, firm, clients, onStartAgain, onClose }: Props) {
  const { text } = useWords()
  const [theme, setShown] = useState<Theme>(currentTheme)
  const speeds: ChoiceOf<Speed>[] = [{ value: 'slow', label: text.slowPace }, { value: 'normal', label: text.normalPace }, { value: 'fast', label: text.fastPace }, { value: 'direct', label: text.directPace }]
  const themes: ChoiceOf<Theme>[] = [{ value: 'auto', label: text.auto }, { value: 'light', label: text.light }, { value: 'dark', label: text.dark }]
  const sizes: ChoiceOf<TextSize>[] = [{ value: 'small', label: text.small }, { value: 'normal', label: text.normal }, { value: 'large', label: text.large }, { value: 'extra', label: text.extraLarge }]
  const sounds: ChoiceOf<PinyinShown>[] = [{ value: 'off', label: text.noPinyin }, { value: 'touch', label: text.onTouch }, { value: 'all', label: text.allLines }]
  return (
    <Sheet title={text.settings} paper onClose={onClose}>
      <Choices legend={text.pinyin} of={sounds} value={prefs.pinyin} onChange={(pinyin) => onPrefs({ pinyin })} />
      <Switch label={text.english} on={prefs.english} onChange={(english) => onPrefs({ english })} />
      <Switch label={text.transcript} on={prefs.transcript} onChange={(transcript) => onPrefs({ transcript })} />
      <Choices legend={text.speed} of={speeds} value={prefs.speed} onChange={(speed) => onPrefs({ speed })} />
      <Choices legend={text.timing} of={[{ value: 'untimed', label: text.untimed }, { value: 'timed', label: text.timed }]} value={prefs.timed ? 'timed' : 'untimed'} onChange={(value) => onPrefs({ timed: value === 'timed' })} />
      <Choices legend={text.theme} of={themes} value={theme} onChange={(value) => { setTheme(value); setShown(value) }} />
      <Choices legend={text.size} of={sizes} value={prefs.size} onChange={(size) => onPrefs({ size })} />
      <NewRun setting={setting} clients={clients} firm={firm} onStartAgain={onStartAgain} />
      <div className="flex flex-col items-start border-t border-rule pt-2">
        <a href={home} className="flex min-h-11 items-center"><span className="link">{text.leave}</span></a>
      </div>
      <p className="pt-3 text-small text-ink-2">{text.dictionary} CC-CEDICT, CC BY-SA 4.0</p>
    </Sheet>
  )
}
