/** All families in their order: where two claim the same words, the earlier family has them. */
import type { Span } from '../../domain/document/document.ts'
import { clocks, clocksAfterPeriods, daysAhead, sameDays, statutoryClocks, windows } from './clock.ts'
import { days, latestDays, monthEnds, monthsBefore, onlyMonths, ranges } from './deadline.ts'
import {
  dayEachPeriod,
  eachPeriod,
  monthEachYear,
  rarePeriods,
  rhythms,
  timesEachPeriod,
  timesInYear,
} from './periodic.ts'
import type { Phrase } from './phrase.ts'
import { parts, turns, yearEnds, yearsAhead, yearsBefore } from './year.ts'

const families = [
  windows,
  clocksAfterPeriods,
  clocks,
  statutoryClocks,
  sameDays,
  dayEachPeriod,
  timesEachPeriod,
  monthEachYear,
  turns,
  ranges,
  days,
  latestDays,
  monthEnds,
  monthsBefore,
  onlyMonths,
  rarePeriods,
  eachPeriod,
  rhythms,
  yearEnds,
  yearsAhead,
  yearsBefore,
  parts,
  daysAhead,
  timesInYear,
]

/** Every phrase holds one of these; most clauses hold none. */
const timeWord = /[年季月旬周日天次期场篇轮条件]|小时|法定/

/** The phrases in some words that say when, in their order; `year` completes dates that name none. */
export function timePhrasesIn(words: string, year: number): Phrase[] {
  if (!timeWord.test(words)) return []
  const taken = new Taken()
  const phrases = families.flatMap((family) => family(words, year).filter((phrase) => taken.add(phrase)))
  return phrases.sort((a, b) => a.start - b.start)
}

/** Which words some phrase has claimed, so that no later family claims them again. */
class Taken {
  readonly #units = new Set<number>()

  /** Claims a phrase's words; false where one of them is claimed already. */
  add({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) if (this.#units.has(at)) return false
    for (let at = start; at < end; at += 1) this.#units.add(at)
    return true
  }
}
