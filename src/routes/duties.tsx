import { Hono } from 'hono'
import { DutiesPage, NoDivisionPage } from '#views/duty.tsx'
import { fallenLinks } from '../domain/links/watch.ts'
import { mayReport } from '../domain/office/permission.ts'
import { dueList } from '../domain/standing/inbox.ts'
import { recentlyVerifiedOf, waitingOf } from '../domain/standing/outcome.ts'
import { nextOf } from '../domain/standing/upcoming.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'

export const duties = new Hono<Env>()

duties.get('/', permit('task.report'), (c) => {
  const { store, act } = c.var
  const person = signedIn(c)
  const { divisionId } = person
  if (divisionId === null) return page(c, <NoDivisionPage frame={frameOf(c)} />)
  const moment = { today: act.on, now: act.at }
  return page(
    c,
    <DutiesPage
      frame={frameOf(c)}
      office={store.office()}
      divisionId={divisionId}
      now={act.at}
      due={dueList(store.plans(), divisionId, moment)}
      isIssued={store.plans().some(({ status }) => status === 'issued')}
      next={nextOf(store.plans(), divisionId, moment)}
      waiting={waitingOf(store.plans(), divisionId, moment)}
      links={store
        .plans()
        .flatMap((plan) => fallenLinks(plan, store.links.watch()))
        .filter(({ task }) => mayReport(person, task))}
      verified={recentlyVerifiedOf(store.plans(), divisionId, moment)}
    />,
  )
})
