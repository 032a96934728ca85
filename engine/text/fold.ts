const traditional =
  '謝谢請请說说話话對对會会來来時时還还這这個个們们麼么為为開开關关門门問问題题錯错發发髮发給给後后從从過过進进遠远運运邊边裡里裏里點点總总經经理理與与樣样機机電电腦脑號号碼码級级組组結结終终給给絕绝統统' +
  '實实寫写將将專专導导屬属歲岁帶带幫帮應应該该當当強强張张錄录復复徹彻態态慮虑憶忆懷怀戶户報报場场壓压壞坏聲声處处備备優优傳传傷伤價价億亿僅仅兒儿內内兩两凍冻別别剛刚創创務务動动勞劳勢势區区協协單单廠厂廳厅參参雙双變变' +
  '吳吴員员嗎吗嘗尝嚇吓圍围園园圖图團团圓圆國国執执塊块報报墻墙夠够夢梦夾夹奪夺奶奶媽妈學学孫孙寧宁審审寬宽寶宝層层島岛幣币師师帳账廣广慶庆愛爱慣惯憑凭懂懂戰战戲戏擇择擔担據据擠挤擾扰攝摄敗败敵敌數数斷断於于' +
  '晚晚書书東东條条業业極极構构標标樓楼樂乐樹树檔档檢检櫃柜歡欢歷历殺杀氣气決决況况淚泪淨净測测漢汉潛潜濕湿滅灭滿满漲涨灣湾無无熱热燈灯爭争爺爷牆墙獎奖獨独現现環环瓊琼產产畫画療疗發发盡尽監监盤盘睏困確确礙碍禮礼' +
  '離离種种穩稳窩窝競竞筆笔節节範范築筑簡简籌筹約约紅红級级紙纸細细紹绍終终絡络給给統统經经綠绿維维網网緊紧線线緩缓編编練练縮缩績绩織织續续罰罚罵骂習习聞闻職职聯联聽听肅肃脫脱膽胆臉脸臨临舉举舊旧莊庄葉叶蘭兰藝艺藥药' +
  '蘇苏蟲虫術术衛卫補补裝装複复見见規规視视親亲覺觉觀观計计訂订討讨訓训記记許许設设訪访評评試试詳详誠诚誤误誰谁課课調调談谈論论證证識识議议護护讀读讓让豐丰負负財财責责貨货貼贴費费資资賞赏賬账購购贈赠贊赞趕赶跡迹踐践' +
  '車车軟软轉转輕轻較较載载輪轮輸输辦办農农遞递選选遲迟遺遗還还鄭郑醫医釋释鈴铃銀银銷销鍵键鎖锁鏈链鐘钟鐵铁錢钱長长閉闭間间隊队階阶際际陸陆陽阳隨随險险隱隐難难雖虽雲云靜静響响頁页項项順顺須须預预頓顿領领頭头頻频顏颜願愿' +
  '類类顧顾風风飛飞飯饭飲饮餅饼養养餓饿館馆馬马駐驻驗验驚惊體体魚鱼鮮鲜鳴鸣麗丽黃黄點点齊齐齒齿龍龙賈贾陳陈趙赵劉刘盧卢彭彭嵐岚馮冯羅罗'
// What is written for one another all the time, or means the same wherever colleagues write it: the second stands for the first.
const interchangeable = '在再的得的地他她他它做作你您账帐我咱呢吶了啦呀啊'

const pairsOf = (text: string): [string, string][] => [...text].flatMap((sign, at, all): [string, string][] => (at % 2 === 0 ? [[sign, all[at + 1] ?? sign]] : []))
const simple = new Map(pairsOf(traditional))
const same = new Map(pairsOf(interchangeable).map(([kept, written]) => [written, kept]))

const digits = '零一二三四五六七八九'
const number = (_: string, tens: string | undefined, ones: string | undefined): string => String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0))

// Longer ones first, so that none is cut by a shorter.
const sayings: [RegExp, string][] = [
  [/(?:非常|十分|特别|太|真的?|很)?(?:感谢|多谢|谢啦|谢了|谢谢(?:你|您)?|3q)/g, '谢谢'],
  [/不好意思|对不起|对不住|很?抱歉|致歉|骚瑞/g, '抱歉'],
  [/不用了?|不必|无需|甭/g, '不用'],
  [/立刻|立即|这就|现在就|马上/g, '马上'],
  [/图片|照片|图像/g, '图'],
  [/各位|诸位|老师们|同事们|大家伙/g, '大家'],
  [/告诉|告知|通知|提一?下|讲|说一?[声下]/g, '说'],
  [/为啥|为何|怎么会/g, '为什么'],
  [/什么|啥子?/g, '什么'],
  [/忘记了?|忘了|忘/g, '没'],
  [/老板|领导/g, '总'],
  [/咋样?|如何/g, '怎么'],
  [/没有/g, '没'],
  [/按错|点错|误触|误操作|不小心|手快/g, '手滑'],
  [/发错(?:群|窗口|地方|人)?了?/g, '发错'],
  [/行不行|可不可以|能不能|行吗|可以吗|好吗/g, '行吗'],
  [/好[的嘞哒滴]|[嗯恩]+(?!$)|ok(?:ay)?/g, '好的'], // 嗯 by itself is less than a yes: to a superior it reads as curt
  [/明早|明天(?:早上|上午|一早)/g, '明早'],
  [/一下下?|一声/g, ''],
  [/(?<!哈)哈(?=$|[^\p{L}\p{N}])/gu, ''],
  [/哈{2,}|\b(?:h{2,}|h?(?:ah){2,}a?|(?:ha){2,}h?)\b|嘻{2,}|呵{2,}/g, '哈哈'],
]

/** Simplified characters. */
export const simplified = (text: string): string => [...text].map((sign) => simple.get(sign) ?? sign).join('')

/** Chinese brought to one way of writing: simplified, numbers in figures, common ways of saying the same thing alike. Works on text in lower case. */
export function fold(text: string): string {
  const said = sayings.reduce((done, [written, kept]) => done.replace(written, kept), simplified(text))
  const counted = said.replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, number).replace(/两/g, '二').replace(/[零一二三四五六七八九]/g, (sign) => String(digits.indexOf(sign)))
  return [...counted].map((sign) => same.get(sign) ?? sign).join('')
}
