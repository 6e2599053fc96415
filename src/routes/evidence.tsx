import { Hono } from 'hono'
import { EvidencePreviewPage } from '#views/evidence-preview.tsx'
import type { Evidence } from '../domain/evidence.ts'
import { harmlessName } from '../domain/file-name.ts'
import { mayInspect } from '../domain/office/permission.ts'
import { isPdf, isPicture } from '../domain/preview.ts'
import { Refusal } from '../domain/refusal.ts'
import { evidenceIndex } from '../domain/reporting/evidence-index.ts'
import type { Context, Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { textOfPdf } from '../parse/pdf.ts'

type FileEvidence = Extract<Evidence, { kind: 'file' }>

/** May load, run and be framed by nothing. */
const sandbox = { 'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'" }

/** bytes of a PDF whose words are looked for */
const largestPdf = 20 * 1024 * 1024

export const evidence = new Hono<Env>()

/** Bytes are reached through the task that they prove, and are always saved, never shown: they may be anything. */
evidence.get('/:sha256', permit('plan.read'), async (c) => {
  const file = fileFor(c)
  return send(c, file, attachment(file.fileName))
})

evidence.get('/:sha256/preview', permit('plan.read'), async (c) => {
  const file = fileFor(c)
  const words = isPdf(file) ? await wordsOf(c, file) : null
  const address = c.req.path.replace(/\/preview$/, '')
  return page(c, <EvidencePreviewPage frame={frameOf(c)} file={file} address={address} words={words} />)
})

/** Stands in a sandbox of its own, should a browser open it alone. @throws Refusal page-missing for what is no picture */
evidence.get('/:sha256/picture', permit('plan.read'), async (c) => {
  const file = fileFor(c)
  if (!isPicture(file)) throw new Refusal('page-missing')
  return send(c, file, 'inline', sandbox)
})

async function send(
  c: Context,
  { sha256, mediaType }: FileEvidence,
  disposition: string,
  guards?: Readonly<Record<string, string>>,
): Promise<Response> {
  const { size, bytes } = await c.var.store.evidence.open(sha256)
  return c.body(bytes, 200, {
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': disposition,
    'Cache-Control': 'private, no-store',
    ...guards,
  })
}

/** null where there are none to show */
async function wordsOf(c: Context, { sha256, size }: FileEvidence): Promise<string | null> {
  if (size > largestPdf) return null
  const { bytes } = await c.var.store.evidence.open(sha256)
  return textOfPdf(new Uint8Array(await new Response(bytes).arrayBuffer())).catch(() => null)
}

function fileFor(c: Context): FileEvidence {
  const sha256 = c.req.param('sha256')
  for (const { task, evidence } of evidenceIndex(planFor(c))) {
    const isIt = evidence.kind === 'file' && evidence.sha256 === sha256
    if (isIt && mayInspect(signedIn(c), task)) return evidence
  }
  throw new Refusal('evidence-missing')
}

/** The original name unless it runs, in the form of RFC 5987 that every browser reads. */
function attachment(fileName: string): string {
  const name = harmlessName(fileName).replace(/\p{Surrogate}/gu, '�')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, hexadecimal)
  return `attachment; filename*=UTF-8''${encoded}`
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
