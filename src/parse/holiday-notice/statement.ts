/** The statements of a sentence: days as they are printed, and what happens on them. */

export interface PrintedDay {
  /** as printed; what is left out goes on from the day before */
  readonly year: number | null
  readonly month: number | null
  readonly day: number
  /** 1 for Monday to 7 for Sunday, if printed */
  readonly weekday: number | null
  /** ends a stretch (至) that the day before begins */
  readonly closes: boolean
}

export interface Statement {
  readonly days: readonly PrintedDay[]
  /** null where the words arrange nothing, as 照常公休 */
  readonly worked: boolean | null
  /** 共3天, if it is said */
  readonly count: number | null
}

const statement =
  /(?<days>.*?)(?<deed>照常公休|公休|休息|年休假|连休|不调休|放假|补休|上班|休|班)(?:调休)?(?:,?共?(?<count>\d+)天)?/g
/** not 自…起, which tells when something else begins */
const printedDay =
  /(?<closes>[至到—–~-]+)?(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:\((?<aside>[^()]*)\))?(?!起)/g

const rests = ['放假', '补休', '休']
const works = ['上班', '班']

/** @param words in half-width punctuation */
export function statementsOf(words: string): Statement[] {
  const found = [...words.matchAll(statement)]
  const end = found.reduce((sum, [whole]) => sum + whole.length, 0)
  const rest: Statement = { days: daysIn(words.slice(end)), worked: null, count: null }
  return [...found.map(({ groups = {} }) => statementOf(groups)), rest]
}

export function daysIn(words: string): PrintedDay[] {
  return [...words.matchAll(printedDay)].map(({ groups = {} }) => dayOf(groups))
}

type Groups = Readonly<Record<string, string | undefined>>

function statementOf({ days = '', deed = '', count }: Groups): Statement {
  const worked = works.includes(deed)
  return {
    days: daysIn(days),
    worked: worked || rests.includes(deed) ? worked : null,
    count: numberOf(count),
  }
}

function dayOf({ year, month, day, aside = '', closes }: Groups): PrintedDay {
  return {
    year: numberOf(year),
    month: numberOf(month),
    day: Number(day),
    weekday: weekdayIn(aside),
    closes: closes !== undefined,
  }
}

function numberOf(figures: string | undefined): number | null {
  return figures === undefined ? null : Number(figures)
}

function weekdayIn(aside: string): number | null {
  const [, letter] = /(?:星期|周)([一二三四五六日天])/.exec(aside) ?? []
  return letter === undefined ? null : Math.min('一二三四五六日天'.indexOf(letter), 6) + 1
}
