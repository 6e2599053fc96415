/** How numbers are told. Both languages group them alike, 14,069 (GB/T 15835-2011); English nouns agree with theirs. */

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** Whole or with one decimal. Cells of a prescribed form and of sheets stay bare. */
export function figure(number: number): string {
  return Math.abs(number) < 1000 && Number.isInteger(number) ? String(number) : grouped.format(number)
}

/** 1 task, 2 tasks, 14,069 tasks */
export function plural(count: number, one: string, several = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : several}`
}

/** The verb or pronoun that goes with the count. */
export function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}
