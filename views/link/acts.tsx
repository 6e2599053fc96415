/** What may be done about a link that fell: one button each. */
import type { Standing } from '../../src/domain/links/watch.ts'
import type { Messages } from '../../src/messages/index.ts'
import { addressOfLink, mendingOf } from './sight.ts'

interface ActsProps {
  readonly m: Messages
  readonly standing: Standing
  /** may replace and withdraw it: reports on the task */
  readonly mends: boolean
  /** where another address is asked for, if it is not beside */
  readonly replacing?: string
}

export function LinkActs({ m, standing, mends, replacing }: ActsProps) {
  const address = addressOfLink(standing)
  const { title } = standing.evidence
  const mending = mendingOf(standing)
  return (
    <div class="link-acts">
      <form method="post" action={`${address}/assurance`} hx-disable="findAll button">
        <button type="submit" class="primary" aria-label={m.link.assureLabel(title)}>
          {m.link.assure}
        </button>
      </form>
      {mends && (mending === 'now' || mending === 'reopens') && (
        <>
          {replacing && (
            <a class="button" href={replacing} aria-label={m.link.replaceLabel(title)}>
              {m.link.replace}
            </a>
          )}
          <form
            method="post"
            action={`${address}/withdrawal`}
            hx-confirm={m.link.withdrawSurely(title)}
            hx-disable="findAll button"
          >
            <button type="submit" class="danger" aria-label={m.link.withdrawLabel(title)}>
              {m.link.withdraw}
            </button>
          </form>
        </>
      )}
      {mends && mending !== 'now' && <p class="hint">{m.link[mending]}</p>}
    </div>
  )
}
