/** How units are named, to tell them apart where cells run together: 省发改委省物价局. */
import type { Span } from '../../domain/document/document.ts'

/** Endings that hardly any other word has; 会, 处 and 科 would cut 社会事业局. */
const surely = '局|委员会|委|办公室|办|厅|部|中心|银行|公司|集团|总队|支队|法院|检察院'
const ending = `${surely}|院|会|处|科|室|部门|单位`
const level = '[省市区县州镇]'
const named = `${level}\\p{Script=Han}{1,14}?(?:${ending})(?:\\([^()]{1,20}\\))?`
/** One name, with those behind it that leave out whose they are: 省人社厅、教育厅等相关部门. */
const oneUnit = new RegExp(
  `^(?:${named}(?:、\\p{Script=Han}{2,10}?(?:局|委|办|厅))*(?:等(?:相关|有关)?(?:部门|单位)?)?|各行业主管部门)$`,
  'u',
)
const unitAtStart = new RegExp(`^${named}`, 'u')
const glue = new RegExp(`(?<=${ending}|\\))(?=${level}\\p{Script=Han})`, 'gu')
const separator = /(?:[、,和及]|会同)? ?$/
/** Longest run of characters that is one unit. */
const longestUnit = 40

/** Whose the units of a table are: 省 in a province's, 区 in a district's. */
export function levelOf(rows: readonly string[]): string {
  const counts = new Map<string, number>()
  const units = rows
    .join('\n')
    .matchAll(new RegExp(`${level}(?=\\p{Script=Han}{1,8}(?:局|委|厅|办|中心))`, 'gu'))
  for (const [sign] of units) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1])
  return most?.[0] ?? '区'
}

export function beginsWithUnit(words: string): boolean {
  return unitAtStart.test(words)
}

/** How many characters at the end of some words are units of a level, one behind the other. */
export function unitsAtEnd(words: string, ofLevel: string): number {
  let rest = words.replace(separator, '')
  let units = words.length
  for (let start = lastUnit(rest, ofLevel); start >= 0; start = lastUnit(rest, ofLevel)) {
    units = start
    rest = rest.slice(0, start).replace(separator, '')
  }
  return words.length - units
}

/** Where the last unit begins; -1 where the words do not end with one. */
function lastUnit(words: string, ofLevel: string): number {
  const furthest = Math.max(0, words.length - longestUnit)
  for (let start = words.length - 3; start >= furthest; start -= 1) {
    const opens = words.startsWith(ofLevel, start) || words.startsWith('各行业', start)
    if (opens && oneUnit.test(words.slice(start))) return start
  }
  return -1
}

/** How far into a row a task's name may reach. */
const longestTask = 60

/** The first units of a level behind a task's name; null where no word looks like one. */
export function unitsNamed(text: string, { start, end }: Span, ofLevel: string): Span | null {
  const one = `${ofLevel}\\p{Script=Han}{1,14}?(?:${surely})`
  const units = new RegExp(
    `(?<=\\p{Script=Han}{4}) ?(?<units>(?:${one}(?:[、和]|会同)?){1,6})(?![的、和及与])`,
    'u',
  )
  const found = units.exec(text.slice(start, Math.min(end, start + longestTask)))
  const words = found?.groups?.units
  if (found === null || words === undefined) return null
  const last = start + found.index + found[0].length
  return { start: last - words.length, end: last }
}

/** Names that run together get a comma where one ends and the next begins as the first does. */
export function unglued(words: string): string {
  return words.replace(glue, '、')
}
