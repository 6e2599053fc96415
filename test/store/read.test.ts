import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { beginReport } from '#src/domain/annual-report/drafting.ts'
import { importApplications } from '#src/domain/application/register.ts'
import { StoreError } from '#src/store/error.ts'
import { readRecords } from '#src/store/read.ts'
import { anApplication } from '../support/application.ts'
import { anAct, aPlan } from '../support/build.ts'
import { anOffice } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const read = suite('readRecords')

async function aFilledFolder(): Promise<string> {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.changeOffice(anAct(), () => ({
    next: anOffice(),
    did: { action: 'office.edited', subject: 'office' },
  }))
  await store.addPlan(aPlan(), anAct())
  await store.annualReports.change(2021, anAct(), (report) =>
    beginReport(report, { year: 2021, opening: '引言' }, undefined),
  )
  await store.applications.change(anAct(), (register) => importApplications(register, [anApplication()]))
  await store.close()
  return folder
}

read('finds what the store has kept, also while it is open', async () => {
  const folder = await aFilledFolder()
  const store = await openTestStore({ folder })
  const records = await readRecords(folder)
  await store.close()
  assert.equal(records, {
    office: anOffice(),
    plans: [aPlan()],
    annualReports: [beginReport(undefined, { year: 2021, opening: '引言' }, undefined).next],
    applications: [anApplication()],
    publications: [],
    summaries: [],
  })
})

read('does without annual reports and applications where none were ever written', async () => {
  const folder = await aFilledFolder()
  rmSync(join(folder, 'reports.json'))
  rmSync(join(folder, 'applications.json'))
  const { annualReports, applications } = await readRecords(folder)
  assert.equal([annualReports, applications], [[], []])
})

for (const [name, spoil, code] of [
  ['no office', (folder: string) => rmSync(join(folder, 'office.json')), 'folder-unusable'],
  [
    'a broken plan',
    (folder: string) => writeFileSync(join(folder, 'plans/2021.json'), '{'),
    'file-unreadable',
  ],
] as const) {
  read(`refuses a folder with ${name}`, async () => {
    const folder = await aFilledFolder()
    spoil(folder)
    const error: unknown = await readRecords(folder).catch((caught: unknown) => caught)
    assert.ok(error instanceof StoreError && error.code === code)
  })
}

read.run()
