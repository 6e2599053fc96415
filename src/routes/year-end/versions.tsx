import { Hono } from 'hono'
import { VersionPage } from '#views/year-end/version.tsx'
import { Refusal } from '../../domain/refusal.ts'
import { dayOf } from '../../domain/time/day.ts'
import { movementOf } from '../../domain/year-end/movement.ts'
import { hashOfVersion } from '../../domain/year-end/signing.ts'
import type { Version } from '../../domain/year-end/summary.ts'
import type { Context, Env } from '../../http/context.ts'
import { issuedOnly } from '../../http/issued.ts'
import { frameOf, page } from '../../http/page.ts'
import { permit } from '../../http/permit.ts'
import { planFor } from '../../http/plan.ts'
import { seal } from '../../http/seal.ts'
import { messages } from '../../messages/index.ts'
import { yearEndPaper } from '../../reports/papers/year-end.ts'
import { sendWord } from '../sending.ts'

/** What was signed, version by version. */
export const yearEndVersions = new Hono<Env>()

yearEndVersions.get('/year-end/versions/:number{\\d{1,3}}', permit('plan.oversee'), issuedOnly, (c) => {
  const plan = planFor(c)
  const { version, before } = versionFor(c, Number(c.req.param('number')))
  const movement = before && movementOf(before.content, version.content)
  const isSound = hashOfVersion(version, seal) === version.hash
  return page(c, <VersionPage frame={frameOf(c)} sight={{ plan, version, movement, isSound }} />)
})

yearEndVersions.get('/year-end/versions/:file{\\d{1,3}\\.docx}', permit('plan.oversee'), issuedOnly, (c) => {
  const { version } = versionFor(c, Number.parseInt(c.req.param('file'), 10))
  const { content, steps, number } = version
  const today = dayOf(steps.at(-1)?.at ?? c.var.act.at)
  const { zh } = messages
  const paper = yearEndPaper({ content, steps, officeName: c.var.store.office().name, today }, zh)
  const name = `${zh.yearEnd.fileName(planFor(c).year)} ${zh.yearEndPage.version(number)}`
  return sendWord(c, paper, name, 'zh')
})

/** A version and the one before it. @throws Refusal version-missing */
function versionFor(c: Context, number: number): { version: Version; before: Version | null } {
  const versions = c.var.store.summaries.find(planFor(c).year)?.versions ?? []
  const version = versions.find((one) => one.number === number)
  if (!version) throw new Refusal('version-missing', { number })
  return { version, before: versions.find((one) => one.number === number - 1) ?? null }
}
