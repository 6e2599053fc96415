/** The annual reports, a few kilobytes each, together in one file with their history. */
import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Change } from '../domain/entry.ts'
import { Refusal } from '../domain/refusal.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import type { AnnualReportStore } from './store.ts'

interface AnnualReports {
  /** newest year first */
  readonly reports: AnnualReport[]
}

export interface AnnualReportFile extends AnnualReportStore {
  close(): Promise<void>
}

export async function openAnnualReports(place: FilePlace<AnnualReports>): Promise<AnnualReportFile> {
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, { reports: [] }))
  const find = (year: number) => reportIn(file.record, year)
  return {
    all: () => file.record.reports,
    find,
    of: (year) => {
      const report = find(year)
      if (!report) throw new Refusal('report-missing', { year })
      return report
    },
    change: async (year, act, rule) => {
      await file.change(act, (reports) => {
        const before = reportIn(reports, year)
        const { next, did } = rule(before)
        return {
          next: next === before ? reports : withReport(reports, next),
          did,
        } satisfies Change<AnnualReports>
      })
    },
    history: () => file.entries,
    close: () => file.close(),
  }
}

function reportIn({ reports }: AnnualReports, year: number): AnnualReport | undefined {
  return reports.find((report) => report.year === year)
}

function withReport({ reports }: AnnualReports, report: AnnualReport): AnnualReports {
  const others = reports.filter(({ year }) => year !== report.year)
  return { reports: [...others, report].sort((one, other) => other.year - one.year) }
}
