import type { Entry } from './types'

/** RQ001 to RQ019: what stands in the file. */
export const syntax = {
  RQ001: {
    severity: 'error',
    message: { en: 'The syntax breaks here: {reason}', zh: '语法到这里断了：{reason}' },
    remedy: {
      en: 'Close every tag, write \\{ and \\< for the signs themselves, use {/* … */} for comments and “ ” inside attributes.',
      zh: '检查标签有没有关上；花括号、小于号写成 \\{ 和 \\<；注释用 {/* … */}；属性里的引号用“”。',
    },
  },
  RQ002: {
    severity: 'error',
    message: { en: 'The frontmatter is not sound YAML: {reason}', zh: '文件头的 YAML 有误：{reason}' },
    remedy: { en: 'Check colons, brackets and indentation; write a pair as 中文 | English without quotes.', zh: '查一下冒号、括号和缩进；双语写成“中文 | English”，不用加引号。' },
  },
  RQ003: {
    severity: 'error',
    message: { en: 'An expression in braces. A scenario is read, never run', zh: '这里有花括号表达式。场景文件只读取，不执行' },
    remedy: { en: 'Write the text itself; only comments {/* … */} are allowed. A literal brace is \\{.', zh: '直接写文字；花括号里只能放注释 {/* … */}，字面花括号写成 \\{。' },
  },
  RQ004: {
    severity: 'error',
    message: { en: 'import or export. A scenario is read, never run', zh: '出现了 import 或 export。场景文件只读取，不执行' },
    remedy: { en: 'Take the line out; everything a scene needs has a tag.', zh: '删掉这一行；场景要用的都有对应的标签。' },
  },
  RQ005: {
    severity: 'error',
    message: { en: 'No tag is called <{name}>', zh: '没有 <{name}> 这个标签' },
    remedy: { en: 'Check spelling and capitals. The tags: {known}.', zh: '检查拼写和大小写。现有标签：{known}。' },
  },
  RQ006: {
    severity: 'error',
    message: { en: '<{name}> cannot stand inside {parent}', zh: '<{name}> 不能放在{parent}里' },
    remedy: { en: 'Move it: <{name}> stands inside {allowed}.', zh: '换个地方：<{name}> 应放在{allowed}里。' },
  },
  RQ007: {
    severity: 'error',
    message: { en: '<{tag}> has no attribute “{name}”', zh: '<{tag}> 没有“{name}”这个属性' },
    remedy: { en: 'Check the spelling, or take it out. Known here: {known}.', zh: '检查拼写，或者删掉。这里能用：{known}。' },
  },
  RQ008: {
    severity: 'error',
    message: { en: '<{tag}> needs the attribute “{name}”', zh: '<{tag}> 缺少属性“{name}”' },
    remedy: { en: 'Add {name}="…".', zh: '补上 {name}="…"。' },
  },
  RQ009: {
    severity: 'error',
    message: { en: 'The attribute “{name}” stands here twice', zh: '属性“{name}”写了两遍' },
    remedy: { en: 'Keep one. The parser would silently take one of them.', zh: '留一个。否则解析器会悄悄取其中一个。' },
  },
  RQ010: {
    severity: 'error',
    message: { en: 'The frontmatter has no key “{name}”', zh: '文件头没有“{name}”这一项' },
    remedy: { en: 'Check the spelling. Known here: {known}.', zh: '检查拼写。这里能用：{known}。' },
  },
  RQ011: {
    severity: 'error',
    message: { en: 'The frontmatter lacks “{name}”', zh: '文件头缺少“{name}”' },
    remedy: { en: 'Add {name}: …', zh: '补上 {name}: …' },
  },
  RQ012: {
    severity: 'error',
    message: { en: '“{name}” must be {wanted}', zh: '“{name}”应当是{wanted}' },
    remedy: { en: 'Write {wanted}.', zh: '改成{wanted}。' },
  },
  RQ013: {
    severity: 'error',
    message: { en: 'This line cannot be read: “{text}”', zh: '这一行读不懂：“{text}”' },
    remedy: {
      en: 'A message is “- who: 中文” with its English on the next line and nothing more; leave an empty line before the prose that follows.',
      zh: '消息写成“- 谁: 中文”，下一行是英文，仅此两行；后面的说明文字前要空一行。',
    },
  },
  RQ014: {
    severity: 'error',
    message: { en: 'Text or markup that is not read here', zh: '这里的文字或标记不会被读取' },
    remedy: { en: 'Put it into a message, into prose that belongs here, or into a comment.', zh: '放进消息、该有的说明文字，或者注释里。' },
  },
  RQ015: {
    severity: 'error',
    message: { en: 'No English for “{zh}”', zh: '“{zh}”没有英文' },
    remedy: { en: 'Put the English on the next line, or after “ | ”.', zh: '英文写在下一行，或写在“ | ”后面。' },
  },
  RQ016: {
    severity: 'error',
    message: { en: 'The id “{id}” is taken already (line {line})', zh: '“{id}”这个 id 第 {line} 行已经用了' },
    remedy: { en: 'Give one of them another id.', zh: '换一个 id。' },
  },
  RQ017: {
    severity: 'error',
    message: { en: '“{id}” cannot be an id', zh: '“{id}”不能作 id' },
    remedy: { en: 'Use small letters, digits and hyphens, beginning with a letter; not me, all, system.', zh: '用小写字母、数字和连字符，字母开头；不能是 me、all、system。' },
  },
  RQ018: {
    severity: 'error',
    message: { en: '“{zh}” is said here before in the same beat with other English: “{other}”', zh: '同一段里“{zh}”已有另一种英文：“{other}”' },
    remedy: { en: 'Use the same English for the same line, or change the Chinese.', zh: '同一句话用同样的英文，或者改一下中文。' },
  },
  RQ019: {
    severity: 'error',
    message: { en: '“{value}” is not a value of {name}', zh: '{name} 不能是“{value}”' },
    remedy: { en: 'Use {wanted}.', zh: '可以用：{wanted}。' },
  },
} as const satisfies Record<string, Entry>
