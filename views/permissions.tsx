import { type Permission, permissions } from '../src/domain/office/permission.ts'
import { type Role, roles } from '../src/domain/office/role.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { AdminTabs } from './person/tabs.tsx'

/** The very table that every request is held against. */
export function PermissionsPage({ frame }: { frame: Frame }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.permissionsTitle}>
      <h1>{m.person.administration}</h1>
      <AdminTabs frame={frame} current="/permissions" />
      <p class="lead">{m.person.permissionsLead}</p>
      <section class="table-scroll" aria-label={m.person.permissionsTitle} tabindex={0}>
        <table class="plain permissions">
          <thead>
            <tr>
              <th scope="col" />
              {roles.map((role) => (
                <th scope="col">{m.person.role[role]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(Object.keys(permissions) as Permission[]).map((permission) => (
              <Row m={m} permission={permission} />
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}

function Row({ m, permission }: { m: Frame['m']; permission: Permission }) {
  const allowed: readonly Role[] = permissions[permission]
  return (
    <tr>
      <th scope="row">{m.person.permission[permission]}</th>
      {roles.map((role) => (
        <td>{allowed.includes(role) ? m.person.allowed : ''}</td>
      ))}
    </tr>
  )
}
