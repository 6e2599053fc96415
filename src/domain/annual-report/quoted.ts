/** V8: the numbers that 总体情况 quotes must be those of the tables. */
import { amountOf, type CellId } from './cell.ts'
import {
  carriedInCell,
  carriedOutCell,
  directLawsuitsCell,
  laterLawsuitsCell,
  receivedCell,
  reviewsCell,
} from './form.ts'
import { plain } from './plain.ts'
import { type Statement, sheetOf, textId } from './statement.ts'
import type { Violation } from './violation.ts'

/** An amount that texts state, in the ways in which they state it. */
interface Statistic {
  readonly cells: readonly CellId[]
  /** the number is the group `count`; a pattern without one denies that there are any */
  readonly patterns: readonly string[]
}

const count = '(?<count>\\d+)(?:件|宗|起|份|条)'
const joined = '(?:案件|申请|事项|政府|信息|公开|案|总计|合计|共计|共有|总数|数量|共|计|为|有|：|:)*'
const gap = '[^\\d，。；,;]{0,30}?'
const byOneChannel = '(?!.{0,30}?(?:信函|邮|网络|网上|在线|当面|现场|传真|复议|诉讼).{0,20}?\\d)'
const none = '(?:未(?:收到|发生|产生|出现|涉及|引发|被提起)|没有|无)'
const earlier = '(?<!(?:上年|去年|同期|上一年|较|比)[^。；]{0,8})'

function statistics(year: number): readonly Statistic[] {
  const lastYear = `(?:上年度?|去年|上一年度?|${year - 1}年度?)`
  const nextYear = `(?:下年度?|下一年度?|次年|${year + 1}年度?)`
  return [
    {
      cells: [receivedCell],
      patterns: [
        `${earlier}(?<!新)(?:收到|接收|受理)${byOneChannel}${gap}申请${joined}${count}`,
        `${earlier}新收到?${byOneChannel}${gap}${count}`,
        `(?:未(?:新收|收到|接收|受理)到?|没有收到)(?!.{0,24}(?:复议|诉讼))${gap}申请`,
      ],
    },
    {
      cells: [carriedInCell],
      patterns: [`${lastYear}结转(?!至|到)${joined}${count}`, `结转${lastYear}${joined}${count}`],
    },
    {
      cells: [carriedOutCell],
      patterns: [`结转(?:至|到|入)?${nextYear}(?:继续办理)?(?:的)?${joined}${count}`],
    },
    { cells: [reviewsCell], patterns: [`行政复议${joined}${count}`, `${none}[^\\d，。；]{0,16}?行政复议`] },
    {
      cells: [directLawsuitsCell, laterLawsuitsCell],
      patterns: [
        `(?<!后|复议(?:和|、|及|与|或|或者))行政诉讼${joined}${count}`,
        `${none}[^\\d，。；]{0,24}?行政诉讼`,
      ],
    },
    {
      cells: [reviewsCell, directLawsuitsCell, laterLawsuitsCell],
      patterns: [`行政复议(?:和|、|及|与|或|或者)行政诉讼${joined}${count}`],
    },
    {
      cells: [directLawsuitsCell],
      patterns: [`未经(?:行政)?复议(?:而)?直接(?:起诉|提起行政诉讼)的?${joined}${count}`],
    },
    { cells: [laterLawsuitsCell], patterns: [`复议后(?:起诉|提起行政诉讼)的?${joined}${count}`] },
  ]
}

export function misquotedFigures(statement: Statement): Violation[] {
  const text = plain(statement.texts[1])
  const sheet = sheetOf(statement)
  return statistics(statement.year).flatMap(({ cells, patterns }) => {
    const actual = cells.reduce((sum, id) => sum + amountOf(sheet.get(id)), 0)
    return quotesIn(text, patterns)
      .filter((quote) => quote.amount !== actual)
      .map((quote) => ({
        rule: 'V8' as const,
        severity: 'error' as const,
        cells: [textId('1'), ...cells],
        difference: quote.amount - actual,
        quoted: quote.words,
      }))
  })
}

function quotesIn(text: string, patterns: readonly string[]) {
  return patterns
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))])
    .map(({ 0: words, groups }) => ({ words, amount: Number(groups?.count ?? 0) }))
}
