/** publish --year Y --out FOLDER: what is chosen for the public, as a folder for the office's own website. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { publicProgress } from '../domain/publication/progress.ts'
import { blankPublication } from '../domain/publication/publication.ts'
import { Refusal } from '../domain/refusal.ts'
import { dayOf } from '../domain/time/day.ts'
import { messages } from '../messages/index.ts'
import { publicFiles, publicFolder } from '../reports/publication/folder.ts'
import { type Records, readRecords } from '../store/read.ts'
import { configuration, now } from './place.ts'
import { UsageError } from './usage.ts'

const m = messages.zh

export async function publish(words: readonly string[]): Promise<void> {
  const { year, out } = orderIn(words)
  const files = publicFilesOf(year, await readRecords(configuration().dataFolder), dayOf(now()))
  await writeFolder(out, files)
  process.stdout.write(`${m.publication.written(Object.keys(files).length, out)}\n`)
}

/** @throws Refusal plan-missing, publication-missing */
export function publicFilesOf(
  year: number,
  { plans, office, publications }: Pick<Records, 'plans' | 'office' | 'publications'>,
  today: string,
): Record<string, string> {
  const plan = plans.find((one) => one.year === year)
  if (!plan) throw new Refusal('plan-missing', { year })
  const publication = publications.find((one) => one.year === year) ?? blankPublication(year)
  return publicFolder(publicProgress(publication, plan, office, today), m)
}

/** Into an empty folder or over an earlier publication, so that nothing else is put on the website with it. */
async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const known: readonly string[] = publicFiles
  const others = (await readdir(folder)).filter((name) => !known.includes(name))
  if (others.length > 0) throw new Error(m.publication.occupied(folder))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

/** @throws UsageError */
function orderIn(words: readonly string[]): { readonly year: number; readonly out: string } {
  const options = { year: { type: 'string' }, out: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...words], options })
  const { year = '', out = '' } = values
  if (!/^\d{4}$/.test(year) || out === '') throw new UsageError()
  return { year: Number(year), out }
}
