import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { Refusal } from '../../domain/refusal.ts'
import { nameOfScope, planWithin } from '../../domain/standing/scope.ts'
import type { Env } from '../../http/context.ts'
import { issuedOnly } from '../../http/issued.ts'
import { patiently } from '../../http/lengthy.ts'
import { permit } from '../../http/permit.ts'
import { planFor } from '../../http/plan.ts'
import { archived, archiveSize, wholeFile } from '../../reports/archive.ts'
import { manifestOf, type PackedFile, packedFiles, sizeOf } from '../../reports/evidence-package.ts'
import { evidenceTable } from '../../reports/records.ts'
import type { Store } from '../../store/store.ts'
import { scopeFor } from './scope.ts'

/** What the plain zip format can hold; larger packages are taken a division or a quarter at a time. */
const mostBytes = 4_000_000_000

/** All evidence of a division or of the year, streamed: never whole in memory, nor on disk a second time. */
export const evidencePackage = new Hono<Env>()

evidencePackage.get('/evidence.zip', permit('plan.oversee'), issuedOnly, async (c) => {
  const { store, m, act, deps } = c.var
  const plan = planFor(c)
  const scope = scopeFor(c, plan.year)
  const within = planWithin(plan, scope)
  const files = packedFiles(within)
  if (sizeOf(files) > mostBytes) throw new Refusal('package-too-large', { limit: 4 })
  const index = await deps.workshop.do(
    'writeSheet',
    evidenceTable(within, store.office(), deps.calendar(), m),
    patiently(c),
  )
  const archive = [
    wholeFile('SHA256SUMS', act.at, manifestOf(files)),
    wholeFile(`${m.paper.documents.evidence}.xlsx`, act.at, index),
    ...files.map((file) => archiveFile(store, file)),
  ]
  const name = m.papers.packageName(plan.year, nameOfScope(scope, store.office()))
  c.header('Content-Type', 'application/zip')
  c.header('Content-Length', String(archiveSize(archive)))
  c.header(
    'Content-Disposition',
    `attachment; filename="evidence.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
  c.header('Cache-Control', 'no-store')
  return c.body(Readable.toWeb(Readable.from(archived(archive))) as ReadableStream<Uint8Array>)
})

function archiveFile({ evidence: kept }: Store, { path, evidence }: PackedFile) {
  return {
    path,
    at: evidence.addedAt,
    size: evidence.size,
    bytes: async function* () {
      const { bytes } = await kept.open(evidence.sha256)
      yield* Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0])
    },
  }
}
