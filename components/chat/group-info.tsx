'use client'
import type { ViewChat } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { HandIcon } from './hand-icons'
import { Nickname, Row, Switch } from './info-rows'
import type { People, Person } from './people'
import { Sheet } from './sheet'
import { Status } from './status'
import { Both, Ours, useWords } from './words'
import { meaningOf } from './meaning'

type Props = {
  chat: ViewChat
  people: People
  onPerson?: ((who: Exclude<Person['id'], 'me'>) => void) | undefined
  onNickname?: ((name: string) => void) | undefined
  onNotice?: (() => void) | undefined // to write another one
  onMute?: (() => void) | undefined
  onPin?: (() => void) | undefined
  onFold?: (() => void) | undefined
  onInvite?: (() => void) | undefined
  onStartGroup?: (() => void) | undefined
  onLeave?: (() => void) | undefined
  onSettings: () => void // ours, so on paper
  onClose: () => void
}

const Member = ({ member, onTouch }: { member: Person; onTouch: (() => void) | undefined }) => {
  const { labels, english } = useWords()
  const called = member.nickname ?? member.name.zh
  const inner = (
    <>
      <Avatar name={member.avatar} size={38} />
      <span className="min-w-0 flex-1"><Zh className="font-medium">{called}</Zh>{english && meaningOf(member.name) && <En className="text-client-2"> {member.name.en}</En>}{member.status && <span className="text-small"><Status of={member.status} /></span>}
        <span className="block text-[.8125rem]/[1.125rem] text-client-2">{called !== member.name.zh && <Zh>{member.name.zh} </Zh>}{member.title && <><Zh>{member.title.zh}</Zh>{english && <En> {member.title.en}</En>}</>}</span></span>
      {member.role && <span className="flex-none rounded-[4px] border border-client-2/60 px-1.5 text-small/4 text-client-2"><Both label={labels[member.role]} /></span>}
    </>
  )
  const look = 'flex min-h-14 w-full items-center gap-3 py-2 text-left'
  return <li className="border-b border-client-rule">{onTouch ? <button type="button" onClick={onTouch} className={`${look} outline-offset-[-2px]`}>{inner}</button> : <span className={look}>{inner}</span>}</li>
}

/** What the client knows about a chat: who is in it and as what, its notice, my name here, and what I set for myself. A row without its callback is only told. */
export function GroupInfo({ chat, people, onPerson, onNickname, onNotice, onMute, onPin, onFold, onInvite, onStartGroup, onLeave, onSettings, onClose }: Props) {
  const { labels, text, english } = useWords()
  const mine = chat.members.find((member) => member.id === 'me')
  const me: Person | undefined = people.me && { ...people.me, ...(mine?.role && { role: mine.role }), ...(mine?.nickname !== undefined && { nickname: mine.nickname }) }
  const named = [...chat.members.filter((member) => member.id !== 'me'), ...(me ? [me] : [])]
  const others = chat.size - named.length
  const group = chat.kind === 'group'
  return (
    <Sheet title={<><Both label={labels.chatInfo} en="font-normal text-client-2" />{group && <span className="num"> ({chat.size})</span>}</>} onClose={onClose}>
      <button type="button" onClick={onSettings} className="mb-3 flex min-h-14 w-full items-center justify-between gap-3 border border-edge bg-sheet px-3.5 text-left text-ink">
        <span><Ours label={labels.settings} /><span className="block text-meta text-ink-2">{text.helps}</span></span><Icon name="arrow" size={18} />
      </button>
      <ul aria-label={text.members}>
        {named.map((member) => {
          const { id } = member
          return <Member key={id} member={member} onTouch={onPerson && id !== 'me' ? () => onPerson(id) : undefined} />
        })}
      </ul>
      {(onInvite ?? onStartGroup) && (
        <div className="flex gap-2.5 pt-3">
          {([{ icon: 'person', label: labels.addPeople, onTouch: onInvite }, { icon: 'together', label: labels.startGroup, onTouch: onStartGroup }] as const).map(({ icon, label, onTouch }) => onTouch && (
            <button key={icon} type="button" onClick={onTouch} className="flex min-h-12 flex-1 items-center justify-center gap-2 rounded-field bg-field px-2 text-[.90625rem]/[1.125rem] font-medium outline-offset-[-2px]"><HandIcon name={icon} size={20} /><span className="text-left"><Both label={label} stacked en="text-small font-normal text-client-2" /></span></button>
          ))}
        </div>
      )}
      {group && others > 0 && <p className="py-3 text-meta text-client-2">{fill(text.others, { count: others })}</p>}
      <div className="mt-4">
        {group && (
          <Row label={labels.notice} action={onNotice && { label: labels.edit, onTouch: onNotice }}>
            {chat.notice ? <><Zh className="whitespace-pre-line">{chat.notice.zh}</Zh>{english && chat.notice.en && <En className="block text-gloss text-client-2">{chat.notice.en}</En>}</> : <span className="text-client-2"><Both label={labels.noNotice} /></span>}
          </Row>
        )}
        {group && onNickname && <Nickname value={mine?.nickname ?? ''} otherwise={mine?.name.zh ?? ''} onSave={onNickname} />}
      </div>
      {onMute && <Switch label={labels.muteChat} on={chat.muted} onTouch={onMute} />}
      {onPin && <Switch label={labels.pinChat} on={chat.pinned} onTouch={onPin} />}
      {onFold && <Switch label={labels.fold} on={chat.folded} onTouch={onFold} />}
      {onLeave && <button type="button" onClick={onLeave} className="mt-6 min-h-12 w-full rounded-field bg-field text-[1rem] font-medium outline-offset-[-2px]"><Both label={labels.leaveGroup} en="font-normal text-client-2" /></button>}
    </Sheet>
  )
}
