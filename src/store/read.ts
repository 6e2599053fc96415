/** Reads a data folder without opening it, also while the program runs: each file is as it was at one moment. */
import { join } from 'node:path'
import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Application } from '../domain/application/application.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import type { Publication } from '../domain/publication/publication.ts'
import type { Summary } from '../domain/year-end/summary.ts'
import { StoreError } from './error.ts'
import { yearsIn } from './folder.ts'
import {
  annualReportsKind,
  applicationsKind,
  type Kind,
  officeKind,
  planKind,
  publicationsKind,
  summariesKind,
} from './kind.ts'
import { readingOf, textOf } from './stored.ts'

export interface Records {
  readonly office: Office
  readonly plans: readonly Plan[]
  readonly annualReports: readonly AnnualReport[]
  readonly applications: readonly Application[]
  readonly publications: readonly Publication[]
  readonly summaries: readonly Summary[]
}

/** @throws StoreError folder-unusable when nothing is kept there, and what is wrong with a file that cannot be read */
export async function readRecords(folder: string): Promise<Records> {
  const office = await recordIn(join(folder, 'office.json'), officeKind)
  if (!office) throw new StoreError('folder-unusable', { folder, reason: 'ENOENT office.json' })
  const years = await yearsIn(join(folder, 'plans'))
  const plans = await Promise.all(
    years.map((year) => recordIn(join(folder, 'plans', `${year}.json`), planKind(year))),
  )
  const annual = await recordIn(join(folder, 'reports.json'), annualReportsKind)
  const register = await recordIn(join(folder, 'applications.json'), applicationsKind)
  const chosen = await recordIn(join(folder, 'publications.json'), publicationsKind)
  const kept = await recordIn(join(folder, 'summaries.json'), summariesKind)
  return {
    office,
    plans: plans.filter((plan) => plan !== null),
    annualReports: annual?.reports ?? [],
    applications: register?.applications ?? [],
    publications: chosen?.publications ?? [],
    summaries: kept?.summaries ?? [],
  }
}

async function recordIn<R>(path: string, kind: Kind<R>): Promise<R | null> {
  const text = await textOf(path)
  return text === null ? null : readingOf(text, path, kind).stored.record
}
