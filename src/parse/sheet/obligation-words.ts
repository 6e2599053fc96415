/** An obligation as people write it into a cell: in the words of the export, as a bare date, or as a document would. */
import type { Obligation } from '../../domain/obligation.ts'
import { messages } from '../../messages/index.ts'
import { dayOf } from '../dates.ts'
import { timePhrasesIn } from '../phrases/phrases.ts'
import { standingWork } from '../phrases/standing.ts'

export type ObligationDoubt = 'obligation-unclear' | 'day-wrong'

type Groups = Readonly<Record<string, string | undefined>>
type Reader = (groups: Groups, year: number) => Obligation | ObligationDoubt

const periods = Object.values(messages).flatMap(({ obligation }) => Object.entries(obligation.period))
const periodNames = periods.map(([, name]) => name).join('|')
const units = Object.values(messages).flatMap(({ obligation }) => Object.entries(obligation.unit))

const period = `(?<period>${periodNames})`
const monthNames = Array.from({ length: 12 }, (_, index) => messages.en.time.monthShort(index + 1))
const monthName = `(?<monthName>${monthNames.join('|')})[a-z]*`
const shapes: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日之?前?$/, once],
  [/^(?:by )?(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})前?$/, once],
  [new RegExp(`^(?:by )?(?<day>\\d{1,2}) ${monthName}(?: (?<year>\\d{4}))?$`), once],
  [new RegExp(`^${period}至少(?<times>\\d+)次(?:,(?:末月|(?<month>\\d+)月)?(?<day>\\d+)日前)?$`), periodic],
  [new RegExp(`^${period}(?:末月|(?<month>\\d+)月)?(?<day>\\d+)日前$`), periodic],
  [
    new RegExp(
      `^at least (?:once|(?<times>\\d+) times) ${period}(?:, by (?:day )?(?:(?<month>\\d+)-)?(?<day>\\d+)(?: of its last month| ${monthName})?)?$`,
    ),
    periodic,
  ],
  [
    /^(?:(?<from>.*?)(?:之日)?起)?(?<least>不少于)?(?<count>\d+)(?<unit>个工作日|[日天]|小时)(?:以?内)?$/,
    onEvent,
  ],
  [
    /^(?:within|(?<least>for at least)) (?<count>\d+) (?<unit>working day|day|hour)s?(?: of ?(?<from>.*))?$/,
    onEvent,
  ],
  [new RegExp(`^长期(?:坚持)?,${period}填报$`), standing],
  [new RegExp(`^standing(?: work)?, reported ${period}$`), standing],
]

/** A time limit takes fewer characters than this. */
const longestWords = 200

/**
 * The obligation, with no wording of the document.
 *
 * @param year of the plan, for dates that name none
 */
export function readObligation(words: string, year: number): Obligation | ObligationDoubt {
  const plain = plainly(words)
  if (plain.length > longestWords) return 'obligation-unclear'
  for (const [shape, read] of shapes) {
    const found = shape.exec(plain)
    if (found) return read(found.groups ?? {}, year)
  }
  return asInDocuments(plain, year)
}

/** Half-width, without a full stop and without spaces beside Chinese characters. */
function plainly(words: string): string {
  const single = words.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/。$/, '')
  return single.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}

/** One time phrase such as 3月底前, and no second. */
function asInDocuments(words: string, year: number): Obligation | ObligationDoubt {
  const timed = timePhrasesIn(words, year)
  const found = timed.length > 0 ? timed : standingWork(words, year)
  const [due, ...others] = found.flatMap(({ dues }) => dues)
  return due && others.length === 0 ? { ...due, phrase: '' } : 'obligation-unclear'
}

function once({ year: own, day, ...rest }: Groups, year: number): Obligation | ObligationDoubt {
  const dueOn = dayOf(Number(own ?? year), Number(monthOf(rest)), Number(day))
  return dueOn === null ? 'day-wrong' : { kind: 'once', dueOn, phrase: '' }
}

function periodic({ period: name, times = '1', day, ...rest }: Groups): Obligation | ObligationDoubt {
  const every = periodOf(name)
  const month = monthOf(rest)
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > 31 || Number(month ?? 1) < 1 || Number(month ?? 1) > 12)
    return 'day-wrong'
  return {
    kind: 'periodic',
    every,
    atLeast: Math.max(1, Number(times)),
    ...(day !== undefined && { dueDay: Number(day) }),
    ...(day !== undefined && month !== undefined && { dueMonth: Number(month) }),
    phrase: '',
  }
}

function onEvent({ from = '', least, count, unit: name }: Groups): Obligation | ObligationDoubt {
  const unit = unitOf(name)
  if (Number(count) < 1 || Number(count) > 9999) return 'obligation-unclear'
  return {
    kind: 'onEvent',
    within: { count: Number(count), unit },
    from,
    bound: least === undefined ? 'latest' : 'earliest',
    phrase: '',
  }
}

function standing({ period: name }: Groups): Obligation {
  return { kind: 'standing', reviewEvery: periodOf(name), phrase: '' }
}

/** By its number or by its English name. */
function monthOf({ month, monthName }: Groups): string | undefined {
  return monthName === undefined ? month : String(monthNames.indexOf(monthName) + 1)
}

function periodOf(name = ''): keyof typeof messages.zh.obligation.period {
  const [found = 'year'] = periods.find(([, one]) => one === name) ?? []
  return found as keyof typeof messages.zh.obligation.period
}

function unitOf(name = ''): keyof typeof messages.zh.obligation.unit {
  const [found = 'day'] = units.find(([, one]) => one === name || one === `${name}s`) ?? []
  return found as keyof typeof messages.zh.obligation.unit
}
