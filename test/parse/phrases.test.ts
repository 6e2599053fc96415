import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { timePhrasesIn } from '#src/parse/phrases/phrases.ts'

const test = suite('timePhrasesIn')

function shown(words: string, year = 2021): string[] {
  return timePhrasesIn(words, year).flatMap(({ start, end, dues }) =>
    dues.map((due) => {
      const phrase = words.slice(start, end)
      if (due.kind === 'once') return `${phrase} → ${due.dueOn}`
      if (due.kind === 'onEvent') {
        return `${phrase} → ${due.bound} ${due.within.count} ${due.within.unit} from ${due.from}`
      }
      if (due.kind === 'standing') return `${phrase} → standing`
      const day = [due.dueMonth, due.dueDay].filter((part) => part !== undefined).join('-')
      return `${phrase} → ${due.every} ×${due.atLeast}${day === '' ? '' : ` by ${day}`}`
    }),
  )
}

for (const [words, expected] of [
  ['决定应当在作出之日起20个工作日内公开', ['20个工作日内 → latest 20 workday from 作出']],
  ['收到申请后7个工作日内告知', ['7个工作日内 → latest 7 workday from 收到申请']],
  ['发生突发事件时,及时发声,在5个小时内作出回应', ['5个小时内 → latest 5 hour from 发生突发事件']],
  ['最迟5小时内发布', ['最迟5小时内 → latest 5 hour from ']],
  ['批复后二十日内公开', ['二十日内 → latest 20 day from 批复']],
  ['征求意见期限一般不少于30日', ['不少于30日 → earliest 30 day from 征求意见']],
  ['严格按照法定时限答复申请', ['法定时限 → latest 20 workday from 收到申请']],
  ['开展培训,每年不少于一次', ['每年不少于一次 → year ×1']],
  ['每半年至少举行1次', ['每半年至少举行1次 → half ×1']],
  ['每月不低于40条', ['每月不低于40条 → month ×40']],
  ['年内解读不少于2次', ['年内解读不少于2次 → year ×2']],
  ['每周检查一次', ['每周检查一次 → month ×4']],
  ['每月25日前上报', ['每月25日前 → month ×1 by 25']],
  ['于每季度末25日前报送', ['每季度末25日前 → quarter ×1 by 25']],
  ['每年1月31日前发布', ['每年1月31日前 → year ×1 by 1-31']],
  [
    '在每年1月10日、7月10日前报送',
    ['每年1月10日、7月10日前 → year ×1 by 1-10', '每年1月10日、7月10日前 → year ×1 by 7-10'],
  ],
  ['每半月更新一次', ['每半月更新一次 → month ×2']],
  ['至少提前一周公布', ['提前一周 → standing']],
  ['年中、年末各检查一次', ['年中、年末各检查一次 → 2021-06-30', '年中、年末各检查一次 → 2021-12-31']],
  ['动员部署阶段(2020年6月)', ['2020年6月 → 2020-06-30']],
  ['贯彻2020年6月的意见', []],
  ['2025年第三季度', ['2025年第三季度 → 2025-09-30']],
  ['按月度、季度召开发布会', ['按月度、季度 → month ×1']],
  ['按季度组织', ['按季度 → quarter ×1']],
  ['月调度、季通报', ['月调度 → month ×1', '季通报 → quarter ×1']],
  ['6月30日之前完成', ['6月30日之前 → 2021-06-30']],
  ['于2022年8月31日前完成', ['于2022年8月31日前 → 2022-08-31']],
  [
    '分别于9月21日、12月9日前报送',
    ['于9月21日、12月9日前 → 2021-09-21', '于9月21日、12月9日前 → 2021-12-09'],
  ],
  ['12月底前', ['12月底前 → 2021-12-31']],
  ['2024年2月底前', ['2024年2月底前 → 2024-02-29']],
  ['九月三十日前', ['九月三十日前 → 2021-09-30']],
  ['二〇一〇年十二月底前', ['二〇一〇年十二月底前 → 2010-12-31']],
  ['次年1月31日前', ['次年1月31日前 → 2022-01-31']],
  ['3月1日至6月30日', ['3月1日至6月30日 → 2021-06-30']],
  ['年底前完成', ['年底前 → 2021-12-31']],
  ['2020年年底前', ['2020年年底前 → 2020-12-31']],
  ['到2025年建成', ['到2025年 → 2025-12-31']],
  ['于2022年上半年完成', ['于2022年上半年完成 → 2022-06-30']],
  ['第三季度末', ['第三季度末 → 2021-09-30']],
  ['2019年经济社会发展目标', []],
  ['2020年绩效管理考评', []],
  ['年终考核', []],
  ['前三季度落实情况', []],
  ['2月31日前', []],
  ['彻底摸清底数', []],
] as const) {
  test(`reads ${words}`, () => assert.equal(shown(words), expected))
}

test('keeps the day of any year while the plan has none', () => {
  assert.equal(shown('6月30日前', Number.NaN), ['6月30日前 → year ×1 by 6-30'])
  assert.equal(shown('10月底前', Number.NaN), ['10月底前 → year ×1 by 10'])
})

test.run()
