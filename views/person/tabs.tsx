/** The pages of those who administer, side by side. */
import { may, type Permission } from '../../src/domain/office/permission.ts'
import type { Frame } from '../frame.ts'

export type AdminTab = '/people' | '/permissions' | '/policies' | '/backups'

const needs: Readonly<Record<AdminTab, Permission>> = {
  '/people': 'person.read',
  '/permissions': 'role.manage',
  '/policies': 'policy.manage',
  '/backups': 'backup.manage',
}

export function AdminTabs({ frame, current }: { frame: Frame; current: AdminTab }) {
  const { m, person } = frame
  const words: Readonly<Record<AdminTab, string>> = {
    '/people': m.person.title,
    '/permissions': m.person.permissionsTitle,
    '/policies': m.policy.title,
    '/backups': m.keeping.title,
  }
  const tabs = (Object.keys(needs) as AdminTab[]).filter((tab) => person && may(person, needs[tab]))
  return (
    <nav class="tabs" aria-label={m.person.administration}>
      {tabs.map((tab) => (
        <a href={tab} aria-current={tab === current ? 'page' : undefined}>
          {words[tab]}
        </a>
      ))}
    </nav>
  )
}
