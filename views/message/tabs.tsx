/** What one is told, and how: the pages around messages. */
import { may } from '../../src/domain/office/permission.ts'
import type { Frame } from '../frame.ts'

export type MessageTab = '/messages' | '/messages/all' | '/reminders' | '/account'

export function MessageTabs({ frame, current }: { frame: Frame; current: MessageTab }) {
  const { m, person } = frame
  const manages = person !== null && may(person, 'reminder.manage')
  const tabs: readonly { href: MessageTab; text: string; shown: boolean }[] = [
    { href: '/messages', text: m.message.own, shown: true },
    { href: '/messages/all', text: m.message.all, shown: manages },
    { href: '/reminders', text: m.reminder.title, shown: manages },
    { href: '/account', text: m.account.title, shown: true },
  ]
  return (
    <nav class="tabs" aria-label={m.message.title}>
      {tabs
        .filter(({ shown }) => shown)
        .map(({ href, text }) => (
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {text}
          </a>
        ))}
    </nav>
  )
}
