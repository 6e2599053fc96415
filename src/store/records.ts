/** All records, wherever they lie, and the evidence as one store. */
import type { Office } from '../domain/office/office.ts'
import { openApplications } from './applications.ts'
import { StoreError } from './error.ts'
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
import { type FilePlace, type PlaceOf, RecordFile } from './record-file.ts'
import { openSessions } from './sessions.ts'
import type { EvidenceStore, Store } from './store.ts'
import { openYears } from './years.ts'

interface RecordOptions {
  readonly placeOf: PlaceOf
  /** of the plans that there are */
  readonly years: readonly number[]
  readonly evidence: EvidenceStore
  /** instant, ISO 8601; sessions that expired before are forgotten */
  readonly now: string
  /** whether what is written reaches the disk */
  readonly writes: () => Promise<boolean>
  /** lets go of it all once the store is closed */
  readonly release: () => Promise<void>
}

const emptyOffice: Office = { name: '', divisions: [], people: [], holidays: [] }

/** @throws StoreError with what is wrong with a file and how to mend it */
export async function openRecords(options: RecordOptions): Promise<Store> {
  const { placeOf, years, evidence, now, writes, release } = options
  let closed = false
  const plans = await PlanFiles.open(years, placeOf)
  const office = await openOffice(placeOf('office.json', officeKind), plans)
  const sessions = await openSessions(placeOf('sessions.json', sessionsKind), now)
  const messages = await openMessages(placeOf('messages.json', messagesKind))
  const annualReports = await openYears(placeOf('reports.json', annualReportsKind), {
    name: 'reports',
    missing: 'report-missing',
  })
  const scorings = await openYears(placeOf('scorings.json', scoringsKind), {
    name: 'scorings',
    missing: 'plan-missing',
  })
  const publications = await openYears(placeOf('publications.json', publicationsKind), {
    name: 'publications',
    missing: 'publication-missing',
  })
  const summaries = await openYears(placeOf('summaries.json', summariesKind), {
    name: 'summaries',
    missing: 'plan-missing',
  })
  const applications = await openApplications(placeOf('applications.json', applicationsKind))
  const links = await openLinks(placeOf('links.json', linksKind))

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
