/** For the system administrator: the backups that there are, and one more. */
import { staleFor } from '../src/domain/office/gap.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { AdminTabs } from './person/tabs.tsx'
import { When } from './shared/when.tsx'

interface Backup {
  readonly name: string
  /** instant */
  readonly at: string
  readonly files: number
  readonly bytes: number
}

interface BackupsProps {
  readonly frame: Frame
  /** newest first */
  readonly backups: readonly Backup[]
  /** instant */
  readonly now: string
}

export function BackupsPage({ frame, backups, now }: BackupsProps) {
  const { m } = frame
  const [newest] = backups
  const hours = newest ? staleFor(newest.at, now) : null
  return (
    <Page frame={frame} title={m.keeping.title}>
      <h1>{m.person.administration}</h1>
      <AdminTabs frame={frame} current="/backups" />
      <p class="lead">{m.keeping.lead}</p>
      {!newest && <p class="empty">{m.keeping.none}</p>}
      {hours !== null && (
        <p class="problems" role="alert">
          {m.keeping.stale(hours)}
        </p>
      )}
      <form method="post" action="/backups">
        <button type="submit" class="primary">
          {m.keeping.make}
        </button>
      </form>
      {backups.length > 0 && <BackupTable m={m} backups={backups} />}
    </Page>
  )
}

function BackupTable({ m, backups }: { m: Frame['m']; backups: readonly Backup[] }) {
  return (
    <div class="table-scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.keeping.at}</th>
            <th scope="col">{m.keeping.name}</th>
            <th scope="col">{m.keeping.files}</th>
            <th scope="col">{m.keeping.size}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ name, at, files, bytes }) => (
            <tr>
              <th scope="row">
                <When m={m} at={at} />
              </th>
              <td>{name}</td>
              <td>{files}</td>
              <td>{m.evidence.size(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
