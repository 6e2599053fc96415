/** What lies in a data folder that is worth keeping: files of records, and evidence. Sessions are not. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from './error.ts'
import {
  annualReportsKind,
  applicationsKind,
  type Kind,
  linksKind,
  messagesKind,
  officeKind,
  planKind,
  publicationsKind,
  scoringsKind,
  summariesKind,
} from './kind.ts'

export interface RecordPath {
  /** from the data folder: office.json, plans/2021.json */
  readonly path: string
  readonly kind: Kind<unknown>
}

/** The files of records that are there, plans first. */
export async function recordPaths(folder: string): Promise<RecordPath[]> {
  const plans = await yearsIn(join(folder, 'plans'))
  const paths: RecordPath[] = [
    ...plans.map((year) => ({ path: `plans/${year}.json`, kind: planKind(year) })),
    { path: 'office.json', kind: officeKind },
    { path: 'reports.json', kind: annualReportsKind },
    { path: 'applications.json', kind: applicationsKind },
    { path: 'scorings.json', kind: scoringsKind },
    { path: 'publications.json', kind: publicationsKind },
    { path: 'summaries.json', kind: summariesKind },
    { path: 'links.json', kind: linksKind },
    { path: 'messages.json', kind: messagesKind },
  ]
  return paths.filter(({ path }) => existsSync(join(folder, path)))
}

/** The hashes under which evidence is kept; each is also the name of its file. */
export async function evidenceHashes(folder: string): Promise<string[]> {
  const names = await namesIn(join(folder, 'evidence'))
  const hashes = await Promise.all(
    names.filter((name) => /^[0-9a-f]{2}$/.test(name)).map((name) => namesIn(join(folder, 'evidence', name))),
  )
  return hashes.flat().filter((name) => /^[0-9a-f]{64}$/.test(name))
}

/** evidence/<first two digits>/<sha256> */
export function evidencePath(sha256: string): string {
  return `evidence/${sha256.slice(0, 2)}/${sha256}`
}

export async function yearsIn(plans: string): Promise<number[]> {
  const names = await namesIn(plans)
  return names.filter((name) => /^\d{4}\.json$/.test(name)).map((name) => Number.parseInt(name, 10))
}

/** Nothing lies in a folder that is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return []
    throw error
  }
}
