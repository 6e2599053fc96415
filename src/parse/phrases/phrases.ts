/** All families in their order: where two claim the same words, the earlier family has them. */
import { clocks, statutoryClocks, windows } from './clock.ts'
import {
  days,
  monthEnds,
  monthsBefore,
  parts,
  ranges,
  yearEnds,
  yearsAhead,
  yearsBefore,
} from './deadline.ts'
import { dayEachPeriod, eachPeriod, rhythms, timesEachPeriod } from './periodic.ts'
import type { Phrase } from './phrase.ts'

const families = [
  windows,
  clocks,
  statutoryClocks,
  dayEachPeriod,
  timesEachPeriod,
  ranges,
  days,
  monthEnds,
  monthsBefore,
  eachPeriod,
  rhythms,
  yearEnds,
  yearsAhead,
  yearsBefore,
  parts,
]

/** The phrases in some words that say when, in their order; `year` completes dates that name none. */
export function timePhrasesIn(words: string, year: number): Phrase[] {
  const taken: Phrase[] = []
  for (const family of families) {
    const found = family(words, year).filter((phrase) => !taken.some((other) => overlap(phrase, other)))
    taken.push(...found)
  }
  return taken.sort((a, b) => a.start - b.start)
}

function overlap(one: Phrase, other: Phrase): boolean {
  return one.start < other.end && other.start < one.end
}
