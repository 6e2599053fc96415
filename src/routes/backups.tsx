import { Hono } from 'hono'
import { BackupsPage } from '#views/backups.tsx'
import type { Env } from '../http/context.ts'
import { lengthy } from '../http/lengthy.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'

/** What stands on the shelf; restoring is done where the program stands still, from the command line. */
export const backups = new Hono<Env>()

backups.use(permit('backup.manage'))

backups.get('/', async (c) => {
  const all = await c.var.deps.backups.all()
  return page(c, <BackupsPage frame={frameOf(c)} backups={all} now={c.var.act.at} />)
})

backups.post('/', (c) => {
  const { store, act, deps } = c.var
  return lengthy(c, 'backup', async (work) => {
    await deps.backups.make(act.at, work)
    await store.noteInOffice(act, { action: 'backup.made', subject: 'office' })
    return { answer: (now) => done(now, '/backups', 'backed-up') }
  })
})
