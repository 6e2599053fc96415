/** V9 to V11 and one rule of procedure: what the texts must say. */
import { amountOf } from './cell.ts'
import { directLawsuitsCell, feesCell } from './form.ts'
import { likeness } from './likeness.ts'
import { plain } from './plain.ts'
import { type Statement, sheetOf, textId } from './statement.ts'
import type { Violation } from './violation.ts'

/** from here on a text counts as last year's */
const tooAlike = 0.8

const saysNothing = /^(?:暂?无|没有|无存在的?问题|\/|-)?[。.]?$/

/** V9: section 五 names problems, and neither it nor 总体情况 is last year's text again (雷同). */
export function emptyOrRepeatedTexts({ texts, previous }: Statement): Violation[] {
  const empty: Violation[] = saysNothing.test(plain(texts[5]))
    ? [{ rule: 'V9', severity: 'error', cells: [textId('5')], difference: null }]
    : []
  const repeated = (['1', '5'] as const).flatMap((number): Violation[] => {
    const alike = likeness(ownWords(texts[number]), ownWords(previous?.texts?.[number] ?? ''))
    if (alike < tooAlike) return []
    const id = textId(number)
    return [
      { rule: 'V9', severity: 'warning', cells: [id, `previous.${id}`], difference: null, likeness: alike },
    ]
  })
  return [...empty, ...repeated]
}

/** Without the sentences that every report opens with, year after year: its legal basis, its parts and its period. */
function ownWords(text: string): string {
  return text
    .split('。')
    .filter((sentence) => !/本报告|统计期限|年度报告格式/.test(sentence))
    .join('')
}

const statesFee = /信息处理费.{0,40}?\d+(?:\.\d+)?万?元|\d+(?:\.\d+)?万?元.{0,12}?信息处理费/
const chargesFee = /(?:收取|收缴|征收|缴纳).{0,12}?信息处理费|信息处理费.{0,12}?(?:收取|收缴|征收|缴纳)/
const denial = /未|没有|无|不|零/

/**
 * V10: where a fee for processing (信息处理费) was charged, section 六 states the amount.
 *
 * Table 二 counts it among other charges, so charges there only ask to look again.
 *
 * @source 国办函〔2020〕109号
 */
export function unstatedFees(statement: Statement): Violation[] {
  const told = plain(statement.texts[6])
  if (statesFee.test(told)) return []
  const telling = (['1', '5', '6'] as const).filter((number) => chargesAFee(plain(statement.texts[number])))
  const section = textId('6')
  if (telling.length > 0) {
    const cells = [section, ...telling.map(textId).filter((id) => id !== section)]
    return [{ rule: 'V10', severity: 'error', cells, difference: null }]
  }
  if (amountOf(statement.table2.fees) === 0 || told.includes('信息处理费')) return []
  return [{ rule: 'V10', severity: 'warning', cells: [feesCell, section], difference: null }]
}

function chargesAFee(text: string): boolean {
  return text.split(/[。；]/).some((sentence) => chargesFee.test(sentence) && !denial.test(sentence))
}

const period =
  /(?:(?<year>\d{4})年度?)?(?<from>\d{1,2}月\d{1,2}日)起?(?:至|到|-|—|–|~|－)+(?:(?<endYear>\d{4})年)?(?<to>\d{1,2}月\d{1,2}日)/g

/** V11: the figures cover 1月1日 to 12月31日 of the report's year; a text that does not say so only asks to look again. */
export function wrongPeriod({ year, texts }: Statement): Violation[] {
  const cells = [textId('1')]
  const stated = statedPeriods(plain(texts[1]))
  if (stated.length === 0) return [{ rule: 'V11', severity: 'warning', cells, difference: null }]
  return stated
    .filter(({ groups = {} }) => !coversTheYear(groups, String(year)))
    .map(({ 0: quoted }) => ({ rule: 'V11', severity: 'error', cells, difference: null, quoted }))
}

/** Those that sentences on statistics name; other spans of days are somebody's campaign. */
function statedPeriods(text: string): RegExpMatchArray[] {
  const sentences = text.split('。')
  return sentences.filter((one) => /统计|数据|期限/.test(one)).flatMap((one) => [...one.matchAll(period)])
}

function coversTheYear(groups: Readonly<Record<string, string | undefined>>, year: string): boolean {
  const { year: first = groups.endYear ?? year, endYear = first, from, to } = groups
  return first === year && endYear === year && from === '1月1日' && to === '12月31日'
}

/**
 * Disputes over refusals to disclose go to reconsideration first, so lawsuits without it ask to look again.
 *
 * @source 行政复议法(2023)第23条第一款第四项, in force from 2024-01-01
 */
export function lawsuitsWithoutReview(statement: Statement): Violation[] {
  const lawsuits = amountOf(sheetOf(statement).get(directLawsuitsCell))
  if (statement.year < 2024 || lawsuits <= 0) return []
  return [{ rule: 'review-first', severity: 'warning', cells: [directLawsuitsCell], difference: lawsuits }]
}
