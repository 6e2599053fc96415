import { chmodSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { DiagnosisCode } from '#src/messages/doctor.ts'
import { makeBackup } from '#src/store/backup/backup.ts'
import { collect, examine } from '#src/store/doctor/examine.ts'
import { StoreError } from '#src/store/error.ts'
import { evidencePath } from '#src/store/folder.ts'
import { append } from '#src/store/history.ts'
import { anAct, at } from '../../support/build.ts'
import { aKeptFolder, bytesOf, keepPage, overwrite } from '../../support/kept-folder.ts'
import { rejection } from '../../support/rejection.ts'
import { aFolder, openTestStore } from '../../support/store.ts'

const now = at('2021-09-16')

/** A folder with a backup of the day before. */
async function aPatient() {
  const kept = await aKeptFolder()
  chmodSync(kept.folder, 0o700)
  const shelf = aFolder()
  const backup = await makeBackup({ folder: kept.folder, shelf, now: at('2021-09-15') })
  return { ...kept, shelf, now, backup: backup.path }
}

async function found(patient: Awaited<ReturnType<typeof aPatient>>): Promise<DiagnosisCode[]> {
  const diagnoses = await examine(patient)
  return diagnoses.filter(({ gravity }) => gravity === 'error').map(({ code }) => code)
}

async function warned(patient: Awaited<ReturnType<typeof aPatient>>): Promise<DiagnosisCode[]> {
  const diagnoses = await examine(patient)
  return diagnoses.filter(({ gravity }) => gravity === 'warning').map(({ code }) => code)
}

const health = suite('the doctor 体检')

health('finds nothing wrong with a folder that is well, also while the program runs', async () => {
  const patient = await aPatient()
  assert.equal(await found(patient), [])
  assert.equal(await warned(patient), ['backup-same-disk'])
  const store = await openTestStore({ folder: patient.folder })
  assert.ok((await examine(patient)).some(({ code }) => code === 'folder-held'))
  await store.close()
  assert.ok((await examine(patient)).some(({ code }) => code === 'folder-free'))
})

for (const [what, spoil, code] of [
  ['a torn plan', (text: string) => text.slice(0, -20), 'record-broken'],
  [
    'a plan with a day that does not exist',
    (text: string) => text.replace('"dueOn":"2021-09-30"', '"dueOn":"2021-02-30"'),
    'record-broken',
  ],
  [
    'an altered entry',
    (text: string) => text.replace('"after":"二〇二一年要点"', '"after":"别的"'),
    'record-broken',
  ],
] as const) {
  health(`finds ${what}`, async () => {
    const patient = await aPatient()
    const path = join(patient.folder, 'plans/2021.json')
    const before = readFileSync(path, 'utf8')
    assert.is.not(spoil(before), before)
    writeFileSync(path, spoil(before))
    assert.ok((await found(patient)).includes(code))
  })
}

health('finds lost evidence and altered evidence', async () => {
  const patient = await aPatient()
  overwrite(patient.folder, patient.evidence, '改过')
  assert.equal(await found(patient), ['evidence-damaged'])
  rmSync(join(patient.folder, patient.evidence))
  assert.equal(await found(patient), ['evidence-missing'])
})

health('finds a page of a watched link that is lost or altered, and takes none for an orphan', async () => {
  const patient = await aPatient()
  const page = await keepPage(patient.folder)
  utimesSync(join(patient.folder, page), new Date(at('2021-09-01')), new Date(at('2021-09-01')))
  await collect(patient)
  assert.equal(await found(patient), [])
  overwrite(patient.folder, page, '改过')
  assert.equal(await found(patient), ['evidence-damaged'])
  rmSync(join(patient.folder, page))
  assert.equal(await found(patient), ['evidence-missing'])
})

health('finds a lost office and a lost plan', async () => {
  const patient = await aPatient()
  rmSync(join(patient.folder, 'plans/2020.json'))
  assert.equal(await found(patient), ['file-missing'])
  rmSync(join(patient.folder, 'office.json'))
  assert.ok((await found(patient)).length >= 2)
})

health('finds a damaged backup', async () => {
  const patient = await aPatient()
  overwrite(patient.backup, patient.evidence, '改过')
  assert.equal(await found(patient), ['backup-damaged'])
})

health('finds a clock that is behind the latest entry', async () => {
  const patient = await aPatient()
  assert.ok((await found({ ...patient, now: at('2021-09-14') })).includes('clock-behind'))
})

health('warns of no backup, an old one, and a folder that others may enter', async () => {
  const patient = await aPatient()
  assert.ok((await warned({ ...patient, shelf: aFolder() })).includes('backup-none'))
  assert.ok((await warned({ ...patient, now: at('2021-09-18') })).includes('backup-stale'))
  chmodSync(patient.folder, 0o755)
  assert.ok((await warned(patient)).includes('folder-open'))
})

health('says that there is no folder', async () => {
  const patient = await aPatient()
  assert.equal(await found({ ...patient, folder: join(patient.folder, 'nowhere') }), ['folder-missing'])
})

health.run()

const tail = suite('an end of history that was cut off')

interface Stored {
  readonly entries: readonly ReturnType<typeof append>[number][]
}

function rewrite(path: string, change: (stored: Stored) => Stored): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
}

tail('is found though what is left holds together', async () => {
  const patient = await aPatient()
  const path = join(patient.folder, 'plans/2021.json')
  rewrite(path, (stored) => ({ ...stored, entries: stored.entries.slice(0, -1) }))
  assert.equal(await found(patient), ['history-cut'])
})

tail('is found though another was put in its place', async () => {
  const patient = await aPatient()
  const path = join(patient.folder, 'plans/2021.json')
  const forged = (stored: Stored) =>
    append(stored.entries.slice(0, -1), anAct(), { action: 'plan.remarked', subject: '2021', after: '伪' })
  rewrite(path, (stored) => ({ ...stored, entries: forged(stored) }))
  assert.equal(await found(patient), ['history-cut'])
})

tail('is not suspected when the history only grew', async () => {
  const patient = await aPatient()
  const path = join(patient.folder, 'plans/2021.json')
  const grown = (stored: Stored) =>
    append(stored.entries, anAct(), { action: 'plan.remarked', subject: '2021' })
  rewrite(path, (stored) => ({ ...stored, entries: grown(stored) }))
  assert.equal(await found(patient), [])
})

tail.run()

const orphans = suite('evidence that no plan names')

async function anOrphan(folder: string, age: string): Promise<string> {
  const store = await openTestStore({ folder })
  const { sha256 } = await store.evidence.put(bytesOf('被拒绝的上传'))
  await store.close()
  const path = join(folder, evidencePath(sha256))
  utimesSync(path, new Date(age), new Date(age))
  return path
}

orphans('is listed and collected when it is older than a day', async () => {
  const patient = await aPatient()
  const path = await anOrphan(patient.folder, at('2021-09-14'))
  assert.ok((await warned(patient)).includes('evidence-orphan'))
  await collect(patient)
  assert.not(existsSync(path))
  assert.equal(await found(patient), [])
})

orphans('is left alone while it is young: its report may be on the way', async () => {
  const patient = await aPatient()
  const path = await anOrphan(patient.folder, at('2021-09-15', '10:00'))
  await collect(patient)
  assert.ok(existsSync(path))
})

orphans('is left alone while a plan cannot be read or the program runs', async () => {
  const patient = await aPatient()
  const path = await anOrphan(patient.folder, at('2021-09-01'))
  const store = await openTestStore({ folder: patient.folder })
  assert.is((await rejection(collect(patient), StoreError)).code, 'folder-in-use')
  await store.close()
  overwrite(patient.folder, 'plans/2020.json', '{')
  assert.equal(
    (await collect(patient)).map(({ code }) => code),
    ['orphans-kept'],
  )
  assert.ok(existsSync(path))
})

orphans.run()
