import { Hono } from 'hono'
import type { Evidence } from '../domain/evidence.ts'
import { mayInspect } from '../domain/office/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { evidenceIndex } from '../domain/reporting/evidence-index.ts'
import type { Context, Env } from '../http/context.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

type FileEvidence = Extract<Evidence, { kind: 'file' }>

export const evidence = new Hono<Env>()

/** Bytes are reached through the task that they prove, and are always saved, never shown: they may be anything. */
evidence.get('/:sha256', permit('plan.read'), async (c) => {
  const file = fileFor(c, c.req.param('sha256'))
  const { size, bytes } = await c.var.store.evidence.open(file.sha256)
  return c.body(bytes, 200, {
    'Content-Type': file.mediaType,
    'Content-Length': String(size),
    'Content-Disposition': attachment(file.fileName),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  })
})

function fileFor(c: Context, sha256: string): FileEvidence {
  for (const { task, evidence } of evidenceIndex(planFor(c))) {
    const isIt = evidence.kind === 'file' && evidence.sha256 === sha256
    if (isIt && mayInspect(signedIn(c), task)) return evidence
  }
  throw new Refusal('evidence-missing')
}

/** The original name, in the form of RFC 5987 that every browser reads. */
function attachment(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, hexadecimal)
  return `attachment; filename*=UTF-8''${encoded}`
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
