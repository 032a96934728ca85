'use client'
import { useState } from 'react'
import type { OpaqueId } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import { HandIcon } from './hand-icons'
import type { Other } from './people-picks'
import { Picks } from './picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

type Props = { people: Other[]; who?: OpaqueId | undefined; onCall: (who: OpaqueId, video: boolean) => void; onClose: () => void }

/** Whom to ring, where that is not clear already, and whether with a picture. */
export function CallSheet({ people, who, onCall, onClose }: Props) {
  const { labels, text, english } = useWords()
  const [chosen, setChosen] = useState(who ?? (people.length === 1 ? people[0]?.id : undefined))
  const person = people.find(({ id }) => id === chosen)
  const ways = [{ video: false, icon: 'call', label: labels.voiceCall }, { video: true, icon: 'video', label: labels.videoCall }] as const
  return (
    <Sheet title={<Both label={person ? labels.call : labels.callWhom} en="font-normal text-client-2" />} onClose={onClose}>
      {person ? (
        <>
          <div className="flex flex-col items-center gap-3 pt-4 pb-6">
            <Avatar name={person.avatar} size={72} />
            <p className="text-center text-[1.1875rem]/[1.625rem] font-semibold"><Zh>{person.name.zh}</Zh>{english && <En className="block text-[.9375rem] font-normal text-client-2">{person.name.en}</En>}</p>
          </div>
          <div className="flex flex-col gap-3">
            {ways.map(({ video, icon, label }) => <button key={icon} type="button" onClick={() => onCall(person.id, video)} className={button({ look: 'ghost' })}><HandIcon name={icon} size={20} /><span><Both label={label} en="font-normal" /></span></button>)}
          </div>
          <p className="pt-4 text-center text-meta text-client-2">{text.callNote}</p>
        </>
      ) : <Picks label={spoken(labels.callWhom)} of={people.map((one) => ({ key: one.id, lead: <Avatar name={one.avatar} size={38} />, pair: one.name, onPick: () => setChosen(one.id) }))} />}
    </Sheet>
  )
}
