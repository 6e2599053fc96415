/** The leader's page: one page, one minute. */

import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Account } from '../../src/domain/standing/account.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import type { FormState } from '../shared/form.tsx'
import { Headline } from './headline.tsx'
import { RateTable } from './rates.tsx'
import { Red, Silent } from './red.tsx'
import { RemarkPart } from './remark.tsx'

interface OverviewProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly office: Office
  readonly account: Account
  /** to leave a remark; null for those who may only read */
  readonly form: FormState | null
}

export function OverviewPage({ frame, plan, office, account, form }: OverviewProps) {
  const { m } = frame
  const base = `/plans/${plan.year}/tasks`
  return (
    <Page frame={frame} title={m.overview.title}>
      <PlanHead frame={frame} plan={plan} current="overview" />
      <Headline frame={frame} account={account} base={base} />
      <div class="two-columns">
        <div>
          <RateTable m={m} base={base} title={m.overview.byDivision} lines={account.divisions} />
          <RateTable m={m} base={base} title={m.overview.bySection} lines={account.sections} song />
        </div>
        <div>
          <Red m={m} plan={plan} office={office} account={account} base={base} />
          <Silent m={m} account={account} base={base} />
          <RemarkPart m={m} plan={plan} office={office} form={form} />
        </div>
      </div>
    </Page>
  )
}
