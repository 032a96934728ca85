import type { Entry } from '../diagnostics/types'

/** RQ900 to RQ929: what one file alone does not show. */
export const wholeCatalogue = {
  RQ900: {
    severity: 'error',
    message: { en: 'This data file cannot be used: {reason}', zh: '这个数据文件用不了：{reason}' },
    remedy: { en: 'Mend the line; a neighbouring file shows the shape.', zh: '改好这一行；格式可以参照旁边的文件。' },
  },
  RQ901: {
    severity: 'error',
    message: { en: 'There is no file {file}', zh: '没有 {file} 这个文件' },
    remedy: { en: 'Check the path; it is read from where the command runs.', zh: '检查路径，路径从运行命令的目录算起。' },
  },
  RQ902: {
    severity: 'error',
    message: { en: 'Two scenarios are called “{slug}”; the other is {other}', zh: '有两个场景都叫“{slug}”，另一个是 {other}' },
    remedy: { en: 'Rename one file: the name up to its first dot is the scenario.', zh: '给其中一个文件改名：第一个点之前就是场景名。' },
  },
  RQ903: {
    severity: 'error',
    message: { en: 'The module “{module}” holds “{slug}”, and there is no such scenario', zh: '模块“{module}”里的“{slug}”不存在' },
    remedy: { en: 'Write the name of a scenario file, or take it out.', zh: '写场景文件的名字，或者删掉。' },
  },
  RQ910: {
    severity: 'error',
    message: { en: 'Without reading, “{strategy}” earns {percent} % ({overlay}); the bar is {bar} %. Most of it at: {points}', zh: '不读内容，只用“{strategy}”就能拿 {percent}%（{overlay}），上限 {bar}%。主要来自：{points}' },
    remedy: { en: 'Break the pattern at those points: let another length, place, tone or kind of move earn the most.', zh: '在这几处打破规律：换个长短、位置、语气或者动作拿最高。' },
  },
  RQ911: {
    severity: 'error',
    message: { en: 'Guessing earns {percent} % ({overlay}); the bar is {bar} %. Most of it at: {points}', zh: '瞎蒙就能拿 {percent}%（{overlay}），上限 {bar}%。主要来自：{points}' },
    remedy: { en: 'Let fewer choices earn the most there, or rate the middling ones lower.', zh: '少让几个选项拿满分，或者把中等的选项评低一点。' },
  },
  RQ912: {
    severity: 'error',
    message: { en: 'The best choices together earn {percent} % ({overlay}), not all', zh: '每处都选最好的，也只拿到 {percent}%（{overlay}），到不了满分' },
    remedy: { en: 'At some point no single choice is best in every norm: see RQ032.', zh: '某一处没有样样最好的选项，参看 RQ032。' },
  },
  RQ913: {
    severity: 'error',
    message: { en: 'The evaluation set names “{id}”, and no point or choice of that name takes words', zh: '评测集里的“{id}”不存在，或者那里不能打字' },
    remedy: { en: 'Write the id of a point that takes words, and under it those of its speaking choices, or none.', zh: '写能打字的抉择点的 id，下面写它要说话的选项 id，或 none。' },
  },
  RQ914: {
    severity: 'warning',
    message: { en: 'The point “{point}” takes words and is judged by {count} lines, not {least}', zh: '抉择点“{point}”能打字，评测只有 {count} 句，不到 {least} 句' },
    remedy: { en: 'Write what people would type there: Chinese, a typo, pinyin, English, off the topic.', zh: '补上大家在那儿会怎么打：中文、错别字、拼音、英文、不相干的话。' },
  },
  RQ915: {
    severity: 'error',
    message: { en: 'Typed words are matched with a precision of {precision} and a recall of {recall}; the bars are {least}', zh: '打字匹配的准确率 {precision}，召回率 {recall}，下限是 {least}' },
    remedy: { en: 'Mend samples and rules on what fails among the lines under tune, never on those under judge.', zh: '照 tune 里没匹配上的改例句和规则，不要照 judge 改。' },
  },
  RQ916: {
    severity: 'error',
    message: { en: 'Without reading, “{strategy}” earns {percent} % over the module {module} ({overlay}); the bar is {bar} %', zh: '整个模块“{module}”不读内容，只用“{strategy}”就能拿 {percent}%（{overlay}），上限 {bar}%' },
    remedy: { en: 'See the tables of its scenarios: where several lean the same way, turn one round.', zh: '看各场景的表：几个场景偏向同一种选法，就把其中一个反过来。' },
  },
  RQ917: {
    severity: 'error',
    message: { en: 'Looks learnt from the other scenarios earn {percent} % here ({overlay}); the bar is {bar} %. Most of it at: {points}', zh: '照别的场景的样子来选，在这里能拿 {percent}%（{overlay}），上限 {bar}%。主要来自：{points}' },
    remedy: { en: 'The house has a habit: let a curt, a wordless or a plain choice be best where elsewhere a soft one is.', zh: '这是整套场景的习惯：别处总是话软的好，这里就让短的、不说话的或者直说的好。' },
  },
  RQ920: {
    severity: 'warning',
    message: { en: 'The {kind} “{id}” was there in {revision} and is gone', zh: '{revision} 里的{kind}“{id}”不见了' },
    remedy: { en: 'If it only has a new name, keep the old one: statistics follow ids. If it is gone, never use the id again.', zh: '只是改名的话，保留旧 id，统计按 id 走；真删了，以后别再用这个 id。' },
  },
  RQ921: {
    severity: 'error',
    message: { en: 'The {kind} “{id}” meant something else before: {was}', zh: '{kind}“{id}”以前指的是别的东西：{was}' },
    remedy: { en: 'Give the new thing a new id: old attempts still speak of the old one.', zh: '给新的东西起个新 id，旧记录里的 id 还指着原来的。' },
  },
  RQ922: {
    severity: 'error',
    message: { en: 'The norm “{id}” was there in {revision} and is gone', zh: '{revision} 里的规矩“{id}”不见了' },
    remedy: { en: 'Put it back: scores already stored name it. A norm may stop being used, but not vanish.', zh: '放回来：已有的成绩还记着它。规矩可以不再用，但不能消失。' },
  },
  RQ923: {
    severity: 'error',
    message: { en: 'git knows no revision “{revision}” here', zh: 'git 里没有“{revision}”这个版本' },
    remedy: { en: 'Name a commit, branch or tag of this repository, and fetch it first.', zh: '写本仓库的提交、分支或标签，先 fetch 下来。' },
  },
} as const satisfies Record<string, Entry>

export type WholeCode = keyof typeof wholeCatalogue
