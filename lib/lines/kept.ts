import { grade, normRates, pairOf, ratesOf, usesOf, type LineUse } from '@/engine'
import { parseId, type ChatId, type LineId, type NormIndex, type NormRate, type OverlayId, type Pair, type Persona, type Prose, type Rubric, type Story, type Text } from '@/engine/types'

export type Person = { name: Pair; title?: Pair }

/** What is known of a kept line: its words, who says it where and to whom, and, once that may be told, what it did. */
export type Kept = Pair & {
  title: Pair // of the scenario
  from: Person | null // null: the trainee's own
  chat: { kind: 'group' | 'private'; name: Pair }
  to: Person[] // whom it is for; nobody: all who are there
  moment?: Pair // the decision it was made at
  norms: NormRate[]
  feedback: Pair[]
  behind?: Pair // what a colleague thought when saying it
}
export type KeptLine = Kept & { attempt: string; id: string; scenario: string; offered: boolean; starred: string }

type Told = { over: boolean; practice: boolean; decisions: { point: string; choice: string }[] }
type Given = { story: Story; rubric: Rubric; text: Text; prose: Prose; norms: NormIndex; overlay: OverlayId; line: LineId; told: Told }

/**
 * A line with what one needs to use it again. While an attempt goes on, an assessment explains nothing and a practice only
 * what its coach has said already. Null when the story does not have the line.
 */
export function keptLine(given: Given): Kept | null {
  const { story, text, prose, told } = given
  const uses = usesOf(story, given.line)
  const decided = uses.find(({ at }) => at && told.decisions.some(({ point, choice }) => point === at.point && choice === at.choice))
  const use = decided ?? uses[0]
  const chat = use && story.chats[use.chat]
  if (!use || !chat) return null
  const explained = told.over || (told.practice && use === decided)
  const behind = told.over && use.from !== 'me' && use.event ? prose.subtext[use.event]?.text : undefined
  return {
    ...pairOf(text, use.line),
    title: pairOf(text, story.title),
    from: use.from === 'me' ? null : personOf(given, story.cast[use.from]),
    chat: { kind: chat.kind === 'private' ? 'private' : 'group', name: chatName(given, use.chat) },
    to: addressees(given, use),
    ...(explained ? explain(given, use) : { norms: [], feedback: [] }),
    ...(behind && { behind }),
  }
}

function explain({ rubric, prose, norms, overlay }: Given, { at }: LineUse): Pick<Kept, 'moment' | 'norms' | 'feedback'> {
  if (!at) return { norms: [], feedback: [] }
  const all = Object.keys(rubric.choices[at.point] ?? {}).map((id) => parseId<'choice'>(id))
  const title = prose.points[at.point]?.title
  return {
    ...(title && { moment: title }),
    norms: normRates(grade(rubric, overlay, at.point, ratesOf(rubric, overlay, at.point, at.choice), all, []), norms),
    feedback: prose.feedback[at.point]?.[at.choice] ?? [],
  }
}

const nobody: Person = { name: { zh: '', en: '' } }
const personOf = ({ text }: Given, persona: Persona | undefined): Person =>
  (persona ? { name: pairOf(text, persona.name), ...(persona.title && { title: pairOf(text, persona.title) }) } : nobody)

/** Those who are mentioned; in a private chat its person. What others say to the trainee is for nobody else. */
function addressees(given: Given, { from, chat, mentions }: LineUse): Person[] {
  const { cast, chats } = given.story
  const named = mentions.flatMap((who) => (who === 'me' || who === 'all' ? [] : [who]))
  const alone = chats[chat]?.kind === 'private' && from === 'me' ? (chats[chat]?.members.slice(0, 1) ?? []) : []
  return [...new Set([...alone, ...named])].map((who) => personOf(given, cast[who]))
}

function chatName({ story, text }: Given, id: ChatId): Pair {
  const chat = story.chats[id]
  const person = chat?.members[0]
  const line = chat?.name ?? (person && story.cast[person]?.name)
  return line ? pairOf(text, line) : nobody.name
}
