const whole: Record<string, string> = { "can't": 'can not', "won't": 'will not', "shan't": 'shall not', cannot: 'can not', "let's": 'let us', gonna: 'going to', wanna: 'want to', gotta: 'have to', btw: 'by the way', asap: 'right away', pls: 'please', plz: 'please', thx: 'thank', ty: 'thank', tks: 'thank', u: 'you', ur: 'your', r: 'are', im: 'i am', ive: 'i have', "ain't": 'is not', dunno: 'do not know', noted: 'got', forgot: 'not', forget: 'not', forgotten: 'not', boss: 'zong', roommate: 'room mate', rm: 'remove' }
const unpointed = /^(do|did|does|is|are|was|were|has|have|had|would|could|should|ca|wo|need)nt$/

// Words that colleagues use for one another in short messages; the first stands for all.
const alike = [
  'thank cheers grateful appreciate', 'sorry apologise apologize apology apologies pardon', 'got receive roger understood understand copy see seen', 'ok okay sure yes yeah yep alright fine', 'leader chief manager',
  'picture image photo pic pics photograph', 'remove delete recall withdraw unsend', 'tell inform mention say said told notify let', 'ask asking question', 'now immediately straightaway', 'check look', 'send post share sent', 'everyone everybody all guys folks', 'until till til',
  'mistake accident accidentally wrong error slip slipped slipping misfire', 'big large huge bigger larger', 'group chat channel', 'go attend come join', 'morning gm', 'hi hello hey dear', 'start begin', 'finish done complete finished', 'fix solve mend', 'late later delay delayed tardy',
  'nice good great kind kindly', 'reply respond response reply', 'guess probably maybe perhaps might', 'pay treat', 'keep stay', 'stop quit skip', 'mean meaning', 'instead rather', 'congratulations congrats congratulation', 'colleague teammate coworker',
  'report submit', 'sheet spreadsheet', 'borrow lend lent borrowed', 'busy tied', 'page slide', 'home house', 'holiday break vacation', 'hard difficult tough',
  '1 one', '2 two', '3 three', '4 four', '5 five', '6 six', '7 seven', '8 eight', '9 nine', '10 ten', '11 eleven', '12 twelve noon', '30 thirty half',
]

const stem = (word: string): string => {
  if (word.length < 4) return word
  const bare = word.replace(/'s$/, '').replace(/(?:ss)$/, 'ß').replace(/ies$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|ly|s)$/, '').replace('ß', 'ss')
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '').replace(/is$/, 'iz')
}
const synonyms = new Map(alike.flatMap((group) => {
  const [first = '', ...others] = group.split(' ')
  return [first, ...others].map((word): [string, string] => [stem(word), stem(first)])
}))

const light = new Set('a an the to of in on at for is are am be been was were it this that these those i you he she we they my your his her their me us our them and or but so just please will would can could do does did have has had with from by as up out if then there here very really shall should may some any into about than too also let get zong ge jie laoshi'.split(' ').map(stem))

/** Words that carry little by themselves. */
export const isLight = (word: string): boolean => light.has(word)

/** The words of a line in lower case: contractions written out, endings cut, common synonyms alike. */
export function words(clean: string): string[] {
  const parts = clean.replace(/[’‘`]/g, "'").match(/[a-z]+(?:'[a-z]+)*|\d+/g) ?? []
  const full = parts.flatMap((word) => (whole[word] ?? word.replace(unpointed, '$1 not').replace(/n't$/, ' not').replace(/'(?:re|ve|ll|d|m|s)$/, '')).split(' '))
  return full.map((word) => synonyms.get(stem(word)) ?? stem(word)).filter(Boolean)
}
