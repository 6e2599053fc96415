import type { Account } from '../../src/domain/standing/account.ts'
import type { Agenda } from '../../src/domain/standing/agenda.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Listing } from '../listing/page.tsx'
import type { ListingSight } from '../listing/sight.ts'
import { PlanHead } from '../plan/head.tsx'
import { PlanRemarks } from '../plan/remarks.tsx'
import { KeyFigures } from './key-figures.tsx'
import { Matrix } from './matrix.tsx'
import { Today } from './today.tsx'

interface MonitorProps {
  readonly frame: Frame
  readonly sight: ListingSight
  readonly account: Account
  /** what needs the reader today; null for those who only look */
  readonly agenda: Agenda | null
}

export function MonitorPage({ frame, sight, account, agenda }: MonitorProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.monitor.title}>
      <PlanHead frame={frame} plan={sight.plan} current="monitor" />
      {agenda && <Today m={m} year={sight.plan.year} agenda={agenda} base={sight.base} />}
      <KeyFigures m={m} account={account} base={sight.base} />
      <PlanRemarks m={m} office={sight.office} remarks={sight.plan.remarks} />
      <Matrix m={m} account={account} base={sight.base} />
      <Listing frame={frame} sight={sight} />
    </Page>
  )
}
