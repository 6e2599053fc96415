/** report KIND --year Y --format F [--from DAY --to DAY --division NAME]: the documents of a year without a server, from the folder that DATA_DIR names. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { keptCalendar } from '../calendar/kept.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Moment } from '../domain/standing/light.ts'
import { type Scope, wholeYear } from '../domain/standing/scope.ts'
import { dayOf, instantOf } from '../domain/time/day.ts'
import { DaySchema } from '../domain/value.ts'
import { messages } from '../messages/index.ts'
import {
  annualProduct,
  type Format,
  type PlanReportKind,
  type Product,
  planReports,
  writers,
} from '../reports/product.ts'
import { type Records, readRecords } from '../store/read.ts'
import { configuration, now } from './place.ts'
import { UsageError } from './usage.ts'

const m = messages.zh

interface Order {
  readonly kind: PlanReportKind | 'annual-report'
  readonly year: number
  readonly format: Format
  readonly out: string | undefined
  readonly scope: Partial<Scope>
  /** by name; '' for all */
  readonly division: string
}

/** Prints the report, or writes it to --out. */
export async function report(words: readonly string[]): Promise<void> {
  const order = orderIn(words)
  const { kind, format, out } = order
  const product = productOf(order, await readRecords(configuration().dataFolder), now())
  const written = await writers[format](product, m)
  if (written === null) throw new Error(m.command.noSheet(kind, format))
  if (out !== undefined) await writeFile(out, written)
  else if (typeof written !== 'string' && process.stdout.isTTY) throw new Error(m.command.outNeeded(format))
  else process.stdout.write(written)
}

/** @throws Refusal plan-missing, report-missing */
export function productOf(
  { kind, year, scope: days, division }: Order,
  { office, plans, annualReports, summaries, applications }: Records,
  instant: string,
): Product {
  if (kind === 'annual-report') {
    const annual = annualReports.find((one) => one.year === year)
    if (!annual) throw new Refusal('report-missing', { year })
    return annualProduct(annual, office.name, m)
  }
  const plan = plans.find((one) => one.year === year)
  if (!plan) throw new Refusal('plan-missing', { year })
  const previous = plans.find((one) => one.year === year - 1)
  const summary = summaries.find((one) => one.year === year)
  const scope = { ...wholeYear(year), ...days, leadId: divisionNamed(office, division) }
  const moment = momentOf(plan, instant)
  const calendar = keptCalendar(office.holidays)
  return planReports[kind](
    { plan, previous, earlier: plans, office, moment, calendar, summary, applications, scope },
    m,
  )
}

/** @throws Refusal division-missing */
function divisionNamed({ divisions }: Office, name: string): string | null {
  if (name === '') return null
  const division = divisions.find((one) => one.name === name)
  if (!division) throw new Refusal('division-missing')
  return division.id
}

/** A closed year is told as it stood when it was closed. */
function momentOf({ closedOn }: Plan, instant: string): Moment {
  if (closedOn !== null) return { today: closedOn, now: instantOf(closedOn, '23:59') }
  return { today: dayOf(instant), now: instant }
}

/** @throws UsageError */
function orderIn(words: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      year: { type: 'string' },
      format: { type: 'string', default: 'docx' },
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      division: { type: 'string', default: '' },
    },
    allowPositionals: true,
  })
  const { year = '', format, out, from, to, division } = values
  const [kind = ''] = positionals
  if (!isKind(kind) || !isFormat(format) || !/^\d{4}$/.test(year)) throw new UsageError()
  if (![from, to].every((day) => day === undefined || v.is(DaySchema, day))) throw new UsageError()
  const scope = { ...(from && { from }), ...(to && { to }) }
  return { kind, year: Number(year), format, out, scope, division }
}

function isKind(name: string): name is Order['kind'] {
  return name === 'annual-report' || Object.hasOwn(planReports, name)
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(writers, name)
}
