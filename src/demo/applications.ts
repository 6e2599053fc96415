/** The demonstration's applications, imported as an office would import its old register. */
import type { Act } from '../domain/act.ts'
import { judgeLines, newApplications } from '../domain/application/line.ts'
import { importApplications } from '../domain/application/register.ts'
import { readApplicationLines } from '../parse/sheet/application-lines.ts'
import { rowsOfCsv } from '../parse/sheet/csv.ts'
import { readSample } from '../samples.ts'
import type { Store } from '../store/store.ts'

export async function enterSampleApplications(store: Store, act: Act): Promise<void> {
  const { divisions } = store.office()
  const rows = rowsOfCsv(readSample('applications.csv'))
  const lines = judgeLines(
    readApplicationLines(rows, { divisions, today: act.on }),
    store.applications.register(),
  )
  const wrong = lines.find(({ problems }) => problems.length > 0)
  if (wrong) throw new RangeError(`applications.csv: row ${wrong.line}`)
  await store.applications.change(act, (register) => importApplications(register, newApplications(lines)))
}
