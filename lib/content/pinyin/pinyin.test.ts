import { describe, expect, it } from 'vitest'
import { loadPinyin, nameReadings } from '.'

const pinyin = loadPinyin('content')
const names = nameReadings(['刘总', '小鹿', '老贾', '贾哥', '阿强', '强哥', '何苗', '何苗姐', '薇姐', '顾总', '陈建国', '陈老师', '张经理', '李工', '欧阳敏', '冯处'])
const spell = (zh: string, overrides: Record<string, string> = names): string => pinyin.words(zh, overrides).join(' ')

// Proof-read by hand. Each line is one that people type at work or in a study group.
const lines: [string, string][] = [
  ['刘总昨晚进群了', 'Liú zǒng zuówǎn jìnqún le'],
  ['我撤了，他看到没啊', 'Wǒ chè le, tā kàndào méi a'],
  ['改版的包体为什么大了30%', 'Gǎibǎn de bāotǐ wèishénme dà le 30%'],
  ['这饼画得真圆', 'Zhè bǐng huà de zhēn yuán'],
  ['刘总这个“好。”，多半没别的意思', 'Liú zǒng zhège “hǎo.”, duōbàn méi biéde yìsi'],
  ['我在大群里说，你在小群里说', 'Wǒ zài dàqún lǐ shuō, nǐ zài xiǎoqún lǐ shuō'],
  ['手滑发错了，打扰大家', 'Shǒuhuá fācuò le, dǎrǎo dàjiā'],
  ['图没压，今晚出方案，明早九点发您', 'Tú méi yā, jīnwǎn chū fāng’àn, míngzǎo jiǔ diǎn fā nín'],
  ['行，辛苦', 'Xíng, xīnkǔ'],
  ['别了吧，那个白屏你复现了没', 'Bié le ba, nàge báipíng nǐ fùxiàn le méi'],
  ['这个我上周就说过要压图了', 'Zhège wǒ shàngzhōu jiù shuōguo yào yātú le'],
  ['刘总这张照片做成表情包绝了', 'Liú zǒng zhè zhāng zhàopiàn zuòchéng biǎoqíngbāo jué le'],
  ['应该是图片没压，老贾那边在看', 'Yīnggāi shì túpiàn méi yā, Lǎo Jiǎ nàbiān zài kàn'],
  ['谢谢顾总～', 'Xièxie Gù zǒng~'],
  ['薇姐，红包我打不开，要怎么回比较好？', 'Wēi jiě, hóngbāo wǒ dǎbukāi, yào zěnme huí bǐjiào hǎo?'],
  ['没事，群里谢一声就行', 'Méishì, qún lǐ xiè yì shēng jiù xíng'],
  ['新同学抢到没[旺柴]', 'Xīn tóngxué qiǎngdào méi [旺柴]'],
  ['谢谢大家～我这边发不了红包，下午请大家喝奶茶吧', 'Xièxie dàjiā~ wǒ zhèbiān fābuliǎo hóngbāo, xiàwǔ qǐng dàjiā hē nǎichá ba'],
  ['明天汇报的PPT再改一版，改好@我', 'Míngtiān huìbào de PPT zài gǎi yì bǎn, gǎi hǎo @wǒ'],
  ['张经理看到了，明早9点前给您', 'Zhāng jīnglǐ kàndào le, míngzǎo 9 diǎn qián gěi nín'],
  ['你今晚休息，不用回', 'Nǐ jīnwǎn xiūxi, búyòng huí'],
  ['我是不是昨晚也该回一下……', 'Wǒ shì bu shì zuówǎn yě gāi huí yíxià……'],
  ['收到，附件漏了，我的问题，10分钟内补上', 'Shōudào, fùjiàn lòu le, wǒ de wèntí, 10 fēnzhōng nèi bǔshàng'],
  ['文件夹在共享盘，第3行那个', 'Wénjiànjiā zài gòngxiǎngpán, dì 3 háng nàge'],
  ['有空看下，这个数先别外传', 'Yǒu kòng kàn xià, zhège shù xiān bié wàichuán'],
  ['没有空间了', 'Méiyǒu kōngjiān le'],
  ['我得先走，你慢慢地看', 'Wǒ děi xiān zǒu, nǐ mànmàn de kàn'],
  ['一会儿再说，不是一起的', 'Yíhuìr zàishuō, bú shì yìqǐ de'],
  ['看一看，去不去都行', 'Kàn yi kàn, qù bu qù dōu xíng'],
  ['你邀请{who}加入了群聊', 'Nǐ yāoqǐng {who} jiārù le qúnliáo'],
  ['周一上线，统一回复', 'Zhōuyī shàngxiàn, tǒngyī huífù'],
  ['第一天进群，一共十一个人', 'Dì-yī tiān jìnqún, yígòng shíyī gè rén'],
  ['一个都没有，一点都不急', 'Yí gè dōu méiyǒu, yìdiǎn dōu bù jí'],
  ['不了不了，谢谢', 'Bùle bùle, xièxie'],
  ['不去，不来，不对', 'Bú qù, bù lái, bú duì'],
  ['能不能明天给', 'Néng bu néng míngtiān gěi'],
  ['跳一跳，够得着', 'Tiào yi tiào, gòudezháo'],
  ['@小鹿 刘总让你看看', '@Xiǎo Lù Liú zǒng ràng nǐ kànkan'],
  ['#接龙 明天到不到', '#Jiēlóng míngtiān dào bu dào'],
  ['陈老师，方便的时候看一眼', 'Chén lǎoshī, fāngbiàn de shíhou kàn yì yǎn'],
  ['陈建国和欧阳敏在开会', 'Chén Jiànguó hé Ōuyáng Mǐn zài kāihuì'],
  ['强哥你先别发', 'Qiáng gē nǐ xiān bié fā'],
  ['阿强：睡着了？', 'Ā Qiáng: shuìzháo le?'],
  ['贾哥，重新出个包吧', 'Jiǎ gē, chóngxīn chū gè bāo ba'],
  ['何苗姐说先发旧版', 'Hé Miáo jiě shuō xiān fā jiùbǎn'],
  ['冯处，材料放您桌上了', 'Féng chù, cáiliào fàng nín zhuōshàng le'],
  ['我闭麦干活', 'Wǒ bìmài gànhuó'],
  ['昵称写运营-何苗', 'Nìchēng xiě yùnyíng-Hé Miáo'],
  ['周一/周三都行，表 / B', 'Zhōuyī/zhōusān dōu xíng, biǎo/ B'],
  ['背锅的又是我', 'Bēiguō de yòu shì wǒ'],
  ['领导又在画饼了哈哈', 'Lǐngdǎo yòu zài huàbǐng le hāhā'],
  ['你又来了[捂脸]', 'Nǐ yòu lái le [捂脸]'],
  ['才一毛二，太抠了', 'Cái yì máo èr, tài kōu le'],
  ['来不及了，周五再说', 'Láibují le, zhōuwǔ zàishuō'],
  ['他银行卡还没绑', 'Tā yínhángkǎ hái méi bǎng'],
  ['这事咱们回头说，先看通知', 'Zhè shì zánmen huítóu shuō, xiān kàn tōngzhī'],
  ['应该的，谢谢刘总', 'Yīnggāi de, xièxie Liú zǒng'],
  ['差不多了，调整一下就上线', 'Chàbuduō le, tiáozhěng yíxià jiù shàngxiàn'],
  ['谁有空？我这边走不开', 'Shéi yǒu kòng? Wǒ zhèbiān zǒubukāi'],
  ['晚点发您，不好意思', 'Wǎndiǎn fā nín, bù hǎoyìsi'],
  ['“好的”两个字就够了', '“Hǎo de” liǎng gè zì jiù gòu le'],
  ['收到！马上改。改完发群里', 'Shōudào! Mǎshàng gǎi. Gǎi wán fā qún lǐ'],
  ['漏打卡的请喝（云）奶茶', 'Lòudǎkǎ de qǐng hē (yún) nǎichá'],
  ['组长请假了，队长也出差', 'Zǔzhǎng qǐngjià le, duìzhǎng yě chūchāi'],
  ['这题我也没想透，晚上推一遍再回你', 'Zhè tí wǒ yě méi xiǎng tòu, wǎnshang tuī yí biàn zài huí nǐ'],
  ['嗯嗯明白，谢谢提醒', 'Ǹg ǹg míngbai, xièxie tíxǐng'],
  ['女儿发烧，请一天假', 'Nǚ’ér fāshāo, qǐng yì tiān jià'],
  ['卷不动了，躺平', 'Juǎn bú dòng le, tǎngpíng'],
  ['登录恢复了，谢谢李工', 'Dēnglù huīfù le, xièxie Lǐ gōng'],
]

describe('pinyin of chat lines', () => {
  it.each(lines)('%s', (zh, wanted) => expect(spell(zh)).toBe(wanted))

  it('has at least sixty proof-read lines', () => expect(lines.length).toBeGreaterThanOrEqual(60))

  it('returns words with their marks, so that a line can break between them', () => {
    expect(pinyin.words('收到，谢谢', {})).toEqual(['Shōudào,', 'xièxie'])
  })

  it('keeps emoji, Latin and figures, and has nothing to say where there is no Chinese', () => {
    expect(spell('上线了🎉 v2.1 done')).toBe('Shàngxiàn le 🎉 v2.1 done')
    expect(spell('！！！')).toBe('')
    expect(spell('[旺柴]')).toBe('')
    expect(spell('666')).toBe('')
  })

  it('begins a new line with a capital', () => expect(spell('收到\n马上改')).toBe('Shōudào Mǎshàng gǎi'))

  it('lets a scene say how something is read', () => {
    expect(spell('长了一截', { 长了: 'zhǎng le' })).toBe('Zhǎng le yì jié')
    expect(spell('问问小鹿', {})).not.toContain('Xiǎo Lù')
  })

  it('gives the same words every time', () => {
    const [first] = lines
    expect(loadPinyin('content').words(first?.[0] ?? '', names)).toEqual(pinyin.words(first?.[0] ?? '', names))
  })
})

describe('names', () => {
  it('writes surnames, given names and forms of address as people write them', () => {
    expect(names).toMatchObject({ 刘总: 'Liú zǒng', 小鹿: 'Xiǎo Lù', 陈建国: 'Chén Jiànguó', 欧阳敏: 'Ōuyáng Mǐn', 何苗姐: 'Hé Miáo jiě' })
  })
})

describe('characters to be looked at', () => {
  it.each([
    ['这个量不大', ['量']],
    ['还你钱', ['还']],
    ['时间得改', ['得']],
    ['三行代码', ['行']],
  ])('%s', (zh, wanted) => expect(pinyin.heteronyms(zh)).toEqual(wanted))

  it('stays quiet where the line settles it', () => {
    for (const [zh] of lines) expect(pinyin.heteronyms(zh, names), zh).toEqual([])
  })

  it('stays quiet where the author has said it', () => expect(pinyin.heteronyms('还你钱', { 还你: 'huán nǐ' })).toEqual([]))
})
