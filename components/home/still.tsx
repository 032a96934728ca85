import { Icon } from '../ui/icon'
import { Bubble, ChatRow, Gloss, GreyLine, PacketCard, SimulationTag } from '../ui/still-chat'
import { Sticker } from '../chat/stickers'
import { Zh } from '../ui/text'
import { lines, type StillLine } from './still-lines'

type Props = { locale: 'en' | 'zh'; label: string; simulation: string }

const gloss = (line: StillLine, locale: Props['locale'], pinyin = true) => (locale === 'en' ? { en: line.en, ...(pinyin && line.pinyin ? { pinyin: line.pinyin } : {}) } : {})
const Time = () => <><Zh>周四</Zh> {lines.clock}</>

/** The phone as it stands at the first decision. A picture made of text: it sharpens with any screen and follows the theme. */
export function DeviceStill({ locale, label, simulation }: Props) {
  return (
    <div role="img" aria-label={label} className="w-[370px] rounded-[50px] bg-device p-[9px] shadow-3">
      <div aria-hidden="true" className="flex h-[766px] flex-col overflow-hidden rounded-device bg-wall text-bubble-ink">
        <div className="flex h-11 flex-none items-center justify-between bg-bar px-[26px] pt-1"><span className="num text-[.9375rem] font-semibold"><Time /></span><SimulationTag label={simulation} /></div>
        <ClientBar locale={locale} />
        <div className="flex min-h-0 flex-1 flex-col justify-end gap-2 overflow-hidden px-3 pt-1.5 pb-2.5">
          <GreyLine><Zh>{lines.joined.zh}</Zh></GreyLine>
          <ChatRow avatar="hills" name={<Zh>{lines.boss}</Zh>}>
            <Bubble>{lines.hello.zh}</Bubble><Gloss {...gloss(lines.hello, locale)} />
            <div className="mt-1.5"><PacketCard zh={lines.wish.zh} {...gloss(lines.wish, locale)} /></div>
          </ChatRow>
          <ChatRow avatar="crane" mine><Bubble mine>{lines.thanks.zh}</Bubble><Gloss mine {...gloss(lines.thanks, locale)} /></ChatRow>
          <ChatRow avatar="deer" name={<Zh>{lines.deer}</Zh>}><Sticker id="pie" text={lines.pie.zh} /><Gloss {...gloss(lines.pie, locale)} /></ChatRow>
        </div>
        <Tray locale={locale} />
        <Composer locale={locale} />
      </div>
    </div>
  )
}

function ClientBar({ locale }: { locale: Props['locale'] }) {
  return (
    <div className="grid h-[50px] flex-none grid-cols-[72px_1fr_72px] items-center border-b border-client-rule bg-bar">
      <span className="flex items-center gap-0.5 pl-2.5"><Icon name="back" /><b className="min-w-5 rounded-full bg-cinnabar px-1.5 text-center text-[.75rem]/5 font-semibold text-cream">2</b></span>
      <span className="text-center">
        <Zh className="block text-[1rem]/[1.3125rem] font-semibold whitespace-nowrap">{lines.group.zh} (19)</Zh>
        {locale === 'en' ? <span className="block text-small text-client-2">{lines.group.en}</span> : null}
      </span>
      <Icon name="more" className="mr-4 justify-self-end" />
    </div>
  )
}

function Tray({ locale }: { locale: Props['locale'] }) {
  const en = locale === 'en'
  return (
    <div className="flex-none border-t border-rule bg-sheet px-4 text-ink">
      <div className="flex h-[31px] items-center justify-between text-gloss text-ink-2">
        <span><Zh className="font-serif text-[.84375rem] font-semibold text-ink">可以这样</Zh>{en ? <span className="ml-2">you could</span> : null}</span>
        <span><Zh>或自己打字</Zh>{en ? ' or type' : ''}</span>
      </div>
      {lines.choices.map(({ to, line }) => (
        <div key={line.zh} className="grid min-h-[46px] grid-cols-[46px_minmax(0,1fr)] items-center gap-x-3 border-t border-rule">
          <span className="text-small text-ink-2"><Zh className="block">{to.zh}</Zh>{en ? to.en : ''}</span>
          <span><Zh className="block text-line">{line.zh}</Zh>{en ? <span className="block text-[.8125rem]/4 text-ink-2">{line.en}</span> : null}</span>
        </div>
      ))}
      <div className="grid min-h-[46px] grid-cols-[46px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule">
        <Icon name="pass" size={26} className="text-ink-2" />
        <span><Zh className="text-line">先不回</Zh>{en ? <span className="ml-2 text-[.875rem] text-ink-2">let it pass</span> : null}</span>
        <span className="num text-gloss text-ink-2"><Zh>到</Zh> {lines.until}</span>
      </div>
    </div>
  )
}

function Composer({ locale }: { locale: Props['locale'] }) {
  return (
    <div className="grid h-[66px] flex-none grid-cols-[1fr_auto_auto] items-center gap-3 border-t border-client-rule bg-bar px-3.5 pb-3">
      <span className="flex h-[38px] items-center rounded-field bg-field px-3 text-[.90625rem] text-client-2"><Zh>发消息</Zh>{locale === 'en' ? <span className="ml-2">Message</span> : null}</span>
      <Icon name="face" size={27} /><Icon name="plus" size={27} />
    </div>
  )
}

/** On a phone only the moment itself, with the draft still empty. */
export function MomentStill({ locale, label, simulation }: Props) {
  return (
    <div role="img" aria-label={label} className="rounded-[24px] bg-wall px-3.5 pt-3 pb-4 text-bubble-ink">
      <div aria-hidden="true" className="flex flex-col gap-2.5">
        <div className="flex items-center justify-between"><span className="num text-[.9375rem] font-semibold"><Time /></span><SimulationTag label={simulation} /></div>
        <GreyLine><Zh>{lines.joined.zh}</Zh></GreyLine>
        <ChatRow avatar="hills" name={<Zh>{lines.boss}</Zh>}><PacketCard zh={lines.wish.zh} {...gloss(lines.wish, locale)} /></ChatRow>
        <ChatRow avatar="deer" name={<Zh>{lines.deer}</Zh>}><Sticker id="pie" text={lines.pie.zh} /><Gloss {...gloss(lines.pie, locale, false)} /></ChatRow>
        <ChatRow avatar="crane" mine><div className="grid h-10 w-16 place-items-center rounded-[16px_5px_16px_16px] bg-jade text-jade-ink"><span className="h-5 w-0.5 bg-current" /></div></ChatRow>
      </div>
    </div>
  )
}
