/** The demonstration's annual report of the year that is over: written by the office, signed by the leader. */
import * as v from 'valibot'
import type { Act } from '../domain/act.ts'
import { beginReport, signReport, writeReport } from '../domain/annual-report/drafting.ts'
import { type AnnualReport, AnnualReportSchema } from '../domain/annual-report/report.ts'
import type { Change } from '../domain/entry.ts'
import { instantOf } from '../domain/time/day.ts'
import { readSample } from '../samples.ts'
import type { Store } from '../store/store.ts'

const ContentSchema = v.omit(AnnualReportSchema, ['year', 'origins', 'signature'])
const year = 2020

interface Hands {
  readonly officeId: string
  readonly leaderId: string
  readonly newId: () => string
}

export async function writeSampleReport(store: Store, { officeId, leaderId, newId }: Hands): Promise<void> {
  const content = v.parse(ContentSchema, JSON.parse(readSample('annual-report-2020.json')))
  const act = (by: string, on: string): Act => ({ by, on, at: instantOf(on, '10:00'), newId })
  const change = (rule: (report: AnnualReport) => Change<AnnualReport>, acting: Act) =>
    store.annualReports.change(year, acting, () => rule(store.annualReports.of(year)))

  await store.annualReports.change(year, act(officeId, '2021-01-04'), (existing) =>
    beginReport(existing, { year, opening: content.texts.opening }, undefined),
  )
  await change((report) => writeReport(report, content), act(officeId, '2021-01-18'))
  const signing = act(leaderId, '2021-01-25')
  await change((report) => signReport(report, undefined, signing), signing)
}
