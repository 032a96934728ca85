/** What a reminder can name: put where `{name}`, `{module}`, `{due}`, `{link}` stand. */
export type Places = Record<'name' | 'module' | 'due' | 'link', string>
export type Words = { subject: string; text: string }

type Language = 'en' | 'zh'
type Situation = { isDue: boolean; minutes: number }

const suggestions: Record<Language, (situation: Situation) => Words> = {
  zh: ({ isDue, minutes }) => ({
    subject: '小提醒：{module}',
    text: `{name}，你好：\n\n${isDue ? '“{module}”原定{due}走完。这两天有空走一遍就行' : '“{module}”{due}前走完就行'}，手机上大约 ${minutes} 分钟。\n{link}\n\n要是时间排不开，跟我说一声。`,
  }),
  en: ({ isDue, minutes }) => ({
    subject: 'A small reminder: {module}',
    text: `Hello {name},\n\n${isDue ? '“{module}” was planned for {due}. Any time in the next few days is fine' : 'There is time until {due} to finish “{module}”'}. It takes about ${minutes} minutes, on a phone too.\n{link}\n\nIf that does not work for you, just let me know.`,
  }),
}

/** A text to begin with, in the organisation's language. It blames nobody, and says nothing of others. */
export const suggest = (language: Language, situation: Situation): Words => suggestions[language](situation)

const ends: Record<Language, string> = { zh: '不想再收到提醒，点这里退订：', en: 'To stop these reminders: ' }

/** What stands under every reminder, and is not HR's to leave out. */
export const ending = (language: Language, link: string): string => `\n\n--\n${ends[language]}${link}`

/** A text with its places filled. What is filled in is not looked at again. */
export const filled = (words: string, places: Places): string =>
  words.replace(/\{(name|module|due|link)\}/g, (place, name: string) => (isPlace(name, places) ? places[name] : place))

const isPlace = (name: string, places: Places): name is keyof Places => Object.hasOwn(places, name)
