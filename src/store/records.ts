/** All records of a folder, and its evidence, as one store. */
import { join } from 'node:path'
import type { Office } from '../domain/office/office.ts'
import { openApplications } from './applications.ts'
import { watchWrites } from './condition.ts'
import type { Write } from './durable.ts'
import { StoreError } from './error.ts'
import { openEvidence } from './evidence.ts'
import {
  annualReportsKind,
  applicationsKind,
  linksKind,
  messagesKind,
  officeKind,
  publicationsKind,
  scoringsKind,
  sessionsKind,
  summariesKind,
} from './kind.ts'
import { openLinks } from './links.ts'
import { openMessages } from './messages.ts'
import { PlanFiles } from './plans.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import { openSessions } from './sessions.ts'
import type { Store } from './store.ts'
import { openYears } from './years.ts'

interface RecordOptions {
  /** held by whoever opens its records */
  readonly folder: string
  /** instant, ISO 8601; sessions that expired before are forgotten */
  readonly now: string
  readonly write: Write
  /** lets go of the folder once the store is closed */
  readonly release: () => Promise<void>
}

const emptyOffice: Office = { name: '', divisions: [], people: [], holidays: [] }

/** @throws StoreError with what is wrong with a file and how to mend it */
export async function openRecords({ folder, now, release, ...given }: RecordOptions): Promise<Store> {
  const { write, writes } = watchWrites(given.write, join(folder, 'probe'))
  let closed = false
  const plans = await PlanFiles.open(join(folder, 'plans'), write)
  const office = await openOffice({ path: join(folder, 'office.json'), kind: officeKind, write }, plans)
  const sessions = await openSessions({ path: join(folder, 'sessions.json'), kind: sessionsKind, write }, now)
  const messages = await openMessages({ path: join(folder, 'messages.json'), kind: messagesKind, write })
  const annualReports = await openYears(
    { path: join(folder, 'reports.json'), kind: annualReportsKind, write },
    { name: 'reports', missing: 'report-missing' },
  )
  const scorings = await openYears(
    { path: join(folder, 'scorings.json'), kind: scoringsKind, write },
    { name: 'scorings', missing: 'plan-missing' },
  )
  const publications = await openYears(
    { path: join(folder, 'publications.json'), kind: publicationsKind, write },
    { name: 'publications', missing: 'publication-missing' },
  )
  const summaries = await openYears(
    { path: join(folder, 'summaries.json'), kind: summariesKind, write },
    { name: 'summaries', missing: 'plan-missing' },
  )
  const applications = await openApplications({
    path: join(folder, 'applications.json'),
    kind: applicationsKind,
    write,
  })
  const links = await openLinks({ path: join(folder, 'links.json'), kind: linksKind, write })
  const evidence = await openEvidence(join(folder, 'evidence'))

  return {
    plans: () => plans.all().map((file) => file.record),
    plan: (year) => plans.of(year).record,
    addPlan: (plan, act) => plans.add(plan, act),
    change: async (year, act, rule) => plans.of(year).change(act, rule),
    history: (year) => plans.of(year).entries,
    office: () => office.record,
    changeOffice: (act, rule) => office.change(act, rule),
    noteInOffice: (act, did) => office.note(act, did),
    officeHistory: () => office.entries,
    annualReports,
    applications,
    scorings,
    publications,
    summaries,
    links,
    sessions,
    messages,
    evidence,
    ready: async () => !closed && (await writes()),
    close: async () => {
      closed = true
      const files = [
        plans,
        office,
        annualReports,
        applications,
        scorings,
        publications,
        summaries,
        links,
        sessions,
        messages,
      ]
      await Promise.all(files.map((file) => file.close()))
      await release()
    },
  }
}

/** Only a folder without plans is a fresh start; beside plans, a missing office is a loss. */
async function openOffice(place: FilePlace<Office>, plans: PlanFiles): Promise<RecordFile<Office>> {
  const file = await RecordFile.open(place)
  if (file) return file
  if (plans.all().length > 0) throw new StoreError('file-missing', { file: place.path })
  return RecordFile.create(place, emptyOffice)
}
