/** due PHRASE --from DAY: when a phrase of the document falls due, and how that was reckoned. */
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { nationalDays } from '../calendar/national.ts'
import type { Obligation } from '../domain/obligation.ts'
import { officeCalendar } from '../domain/time/calendar.ts'
import { dayOf, wallClockOf, yearOf } from '../domain/time/day.ts'
import { type Due, due } from '../domain/time/due.ts'
import { explanationOf } from '../domain/time/explanation.ts'
import { schedule } from '../domain/time/schedule.ts'
import { DaySchema } from '../domain/value.ts'
import { messages } from '../messages/index.ts'
import { timePhrasesIn } from '../parse/phrases/phrases.ts'
import { UsageError } from './usage.ts'

const words = messages.zh.due

export async function printDue(given: readonly string[]): Promise<void> {
  process.stdout.write(`${dueAnswer(given)}\n`)
}

/** What the command prints: JSON, or one sentence. */
export function dueAnswer(given: readonly string[]): string {
  const { phrase, start, format } = argumentsOf(given)
  const answer = answerTo(phrase, start)
  if (format === 'text') return words.explain(answer)
  const { dueOn, dueAt, ...rest } = answer
  return JSON.stringify({ due: dueAt ? wallClockOf(dueAt) : dueOn, ...rest }, null, 2)
}

function answerTo(phrase: string, start: string): Due {
  const day = start.includes('T') ? dayOf(start) : start
  const obligation = obligationIn(phrase, yearOf(day))
  if (obligation.kind !== 'onEvent') return nextDue(obligation, day)
  if (obligation.within.unit === 'hour' && day === start) throw new Error(words.instantNeeded)
  return due(obligation.within, start, officeCalendar(nationalDays, []))
}

/** The first obligation that the phrase states. */
function obligationIn(phrase: string, year: number): Obligation {
  const [first] = timePhrasesIn(phrase, year).flatMap(({ dues }) => dues)
  if (!first) throw new Error(words.phraseUnknown(phrase))
  return { ...first, phrase }
}

/** Dates that the phrase names: the first that is not past on the day, else the last. */
function nextDue(obligation: Obligation, day: string): Due {
  const year = yearOf(day)
  const all = [year, year + 1].flatMap((one) => schedule(obligation, one, day))
  const next = all.find(({ dueOn }) => dueOn >= day) ?? all.at(-1)
  const explained = next && explanationOf({ obligation }, next, officeCalendar(nationalDays, []))
  return explained ?? { dueOn: day, estimated: false, steps: [] }
}

function argumentsOf(given: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { from: { type: 'string' }, format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  })
  const { from: start, format } = values
  const [phrase] = positionals
  if (!phrase || !start || !isStart(start) || !['json', 'text'].includes(format)) throw new UsageError()
  return { phrase, start, format }
}

/** A real day, or an instant that states its offset. */
function isStart(start: string): boolean {
  if (v.is(DaySchema, start)) return true
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(start) && !Number.isNaN(Date.parse(start))
}
