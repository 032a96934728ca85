'use client'
import { createContext, useContext } from 'react'
import { En, Zh } from '../ui/text'

/** A word of the simulated client: always Chinese, `en` its gloss in the English interface, '' in the Chinese one. */
export type Label = { zh: string; en: string }

export type LabelKey =
  | 'hints'
  | 'simulation' | 'message' | 'send' | 'could' | 'orType' | 'pass' | 'until' | 'inGroup' | 'inPrivate' | 'private' | 'packet' | 'chain' | 'mute'
  | 'muted' | 'members' | 'wait' | 'stickers' | 'quote' | 'chats' | 'skip' | 'typing' | 'noPreview' | 'mentioned' | 'packetOf' | 'opened' | 'openIt'
  | 'sealed' | 'takenOf' | 'playMoney' | 'luckiest' | 'yuan' | 'me' | 'notice' | 'link' | 'file' | 'lucky' | 'equal' | 'total' | 'each' | 'shares'
  | 'greeting' | 'put' | 'goThere' | 'chainTitle' | 'chainAdd' | 'chainJoin' | 'everyone' | 'again' | 'goOn' | 'walkIn' | 'debrief' | 'startAgain'
  | 'question' | 'moment'
  | 'draft' | 'external' | 'innerGroup' | 'pieces' | 'picture' | 'voice' | 'miniApp' | 'unseen' | 'seen'
  | 'unseenBy' | 'seenByAll' | 'whoSaw' | 'sawIt' | 'andMore' | 'receipt' | 'confirm' | 'toText' | 'second' | 'inviteTo' | 'accept'
  | 'refuse' | 'accepted' | 'refused' | 'checkIn' | 'checkInNow' | 'checkedIn' | 'editAgain' | 'pinned' | 'owner' | 'admin' | 'chatInfo'
  | 'nickname' | 'noNotice' | 'muteChat' | 'pinChat' | 'leaveGroup' | 'save' | 'edit' | 'forOne' | 'forMe' | 'gone' | 'expired' | 'refundsAt'
  | 'refunded' | 'waiting' | 'sendsAt'
  | 'copy' | 'forward' | 'recall' | 'pinForAll' | 'report' | 'keep' | 'kept' | 'nudge' | 'profile' | 'mentionThem' | 'newNotice'
  | 'publish' | 'screenshot' | 'toAlbum' | 'sendTo' | 'verify' | 'checkInText' | 'withPicture' | 'forWhom' | 'length'
  | 'holdToTalk' | 'voiceText' | 'sendLater' | 'scheduled' | 'waitTo' | 'seeWhatComes' | 'inFive' | 'inThirty' | 'tomorrow' | 'toTheEnd'
  | 'otherTime' | 'copied' | 'sent' 
  | 'forOnePerson'
  | 'chainNew'
  | 'recalledMine'
  | 'settings' | 'stay' | 'react' 
  | 'edited' | 'editMessage' | 'buzz' | 'buzzApp' | 'buzzSms' | 'buzzPhone' | 'buzzWhom' | 'buzzConfirm' | 'buzzDone' | 'buzzLeft' | 'thread'
  | 'replyInThread' | 'replies' | 'newInThread' | 'restricted' | 'vote' | 'voteOne' | 'voteMany' | 'voteNow' | 'voteAgain' | 'votes' | 'voteCloses'
  | 'voteClosed' | 'call' | 'voiceCall' | 'videoCall' | 'callLasted' | 'callMissed' | 'callNoAnswer' | 'callRefused' | 'callRefusedByThem' | 'callWhom' | 'approval'
  | 'approvalMine' | 'approvalWaits' | 'approve' | 'decline' | 'approved' | 'declined' | 'approvalWords' | 'calendar' | 'rsvpYes' | 'rsvpMaybe' | 'rsvpNo'
  | 'rsvps' | 'record' | 'recordOf' | 'several' | 'together' | 'chosen' | 'status' | 'myStatus' | 'noStatus' | 'statusUntil' | 'openEnded'
  | 'forAnHour' | 'forToday' | 'fold' | 'folded' | 'startGroup' | 'groupName' | 'create' | 'addPeople' | 'add' | 'atLeast' | 'comment'
  | 'comments' | 'document' | 'noComments'
  | 'words' | 'listen' | 'stopListening'
  | 'tillEvening'

export type TextKey =
  | 'newRun' | 'firm' | 'unsettled' | 'immersive' | 'immersiveNote' | 'hintNoted' | 'no-hints'
  | 'back' | 'unread' | 'more' | 'room' | 'chatList' | 'field' | 'suggestions' | 'saidBy' | 'close' | 'toBottom' | 'members' | 'others'
  | 'cancelQuote' | 'unclear-text' | 'no-such-move' | 'stale-turn' | 'read-first' | 'stuck' | 'too-much' | 'went-wrong' | 'slow' | 'offline' | 'loading'
  | 'missingTitle' | 'missingText' | 'brokenTitle' | 'brokenText' | 'retry' | 'home' | 'practice' | 'assessment' | 'inRoom' | 'clockOnly' | 'lastMove'
  | 'coach' | 'settings' | 'pinyin' | 'english' | 'on' | 'off' | 'speed' | 'slowPace' | 'normalPace' | 'fastPace' | 'directPace' | 'theme' | 'auto'
  | 'light' | 'dark' | 'size' | 'small' | 'normal' | 'large' | 'leave' | 'ended' | 'packetLimits' | 'afterEnd' | 'briefing'
  | 'card' | 'actions' | 'howToAct' | 'not-offered' | 'not-here' | 'limits' | 'closed' | 'too-late' | 'packet-caps' | 'over'
  | 'packetLimitsOne' | 'passed' | 'timing' | 'untimed' | 'timed' | 'left' | 'dismissNews' | 'seconds' | 'voiceLimit' | 'pickChat'
  | 'noOther' | 'verifyNote' | 'noticeNote'
  | 'leaveNote' | 'helps'
  | 'client'
  | 'buzzNote' | 'callNote' | 'statusNote' | 'commentNote' | 'threadNote' | 'editNote' | 'addNote' | 'startNote' | 'nobodyElse'
  | 'noPinyin' | 'onTouch' | 'allLines' | 'extraLarge' | 'transcript' | 'noVoice' | 'noWords' | 'wordsAway' | 'findingWords' | 'whatItDoes' | 'whatItMeans' | 'dictionary'
  | 'grade-strong' | 'grade-medium' | 'grade-weak' | 'grade-uncorroborated' | 'grade-contested'

export type Words = { labels: Record<LabelKey, Label>; text: Record<TextKey, string> }
/** `touch`: under a line once it has been tapped. */
export type PinyinShown = 'off' | 'touch' | 'all'
/** What is shown under each line of the chat. */
export type Glosses = { pinyin: PinyinShown; english: boolean }

const Context = createContext<(Words & Glosses) | null>(null)
export const WordsProvider = Context.Provider

export const useWords = (): Words & Glosses => {
  const words = useContext(Context)
  if (!words) throw new Error('useWords outside of WordsProvider')
  return words
}

/** A label in Chinese with its English beside it, or under it when `stacked`. */
export const Both = ({ label, en = '', stacked = false }: { label: Label; en?: string; stacked?: boolean }) => (
  <>
    <Zh className={stacked ? 'block' : ''}>{label.zh}</Zh>
    {label.en && <>{stacked ? null : ' '}<En className={`${stacked ? 'block ' : ''}${en}`}>{label.en}</En></>}
  </>
)

/** Our own words on paper: the reader's language first, the Chinese to learn from beside it. */
export const Ours = ({ label, second = 'font-normal' }: { label: Label; second?: string }) =>
  label.en ? <><En>{label.en}</En> <Zh className={second}>{label.zh}</Zh></> : <Zh>{label.zh}</Zh>

/** The same as plain text, for names that only a screen reader hears. */
export const spoken = (label: Label): string => label.en || label.zh

/** The label of a chat with people from outside the firm. */
export const Outside = () => {
  const { labels } = useWords()
  return <span className="flex-none rounded-[3px] border border-client-2/60 px-1 text-small/4 font-normal text-client-2"><Zh>{labels.external.zh}</Zh>{labels.external.en && <span className="sr-only"> {labels.external.en}</span>}</span>
}
