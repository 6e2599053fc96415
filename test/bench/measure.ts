/** What benchmarks share: the clock, the median and the table. */

export interface Row {
  readonly what: string
  readonly value: string
  /** what we aim at; '' where the figure only informs */
  readonly aim: string
  readonly met: boolean
}

/** milliseconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((some, other) => some - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function info(what: string, value: string): Row {
  return { what, value, aim: '', met: true }
}

export function atLeast(what: string, value: number, aim: number, unit = ''): Row {
  return { what, value: figure(value, unit), aim: `≥ ${aim}${unit}`, met: value >= aim }
}

export function atMost(what: string, value: number, aim: number, unit = ''): Row {
  return { what, value: figure(value, unit), aim: `≤ ${aim}${unit}`, met: value <= aim }
}

export function figure(value: number, unit = ''): string {
  return `${value.toPrecision(3)}${unit}`
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length))
  console.log(`\n${title}`)
  for (const { what, value, aim, met } of rows) {
    console.log(`  ${what.padEnd(width)}  ${value.padStart(10)}  ${aim && (met ? 'met  ' : 'MISSED')} ${aim}`)
  }
}
