import type { Agenda } from '../../src/domain/standing/agenda.ts'
import type { Messages } from '../../src/messages/index.ts'
import { addressOf } from '../listing/address.ts'
import { AgendaList } from '../shared/agenda.tsx'

interface TodayProps {
  readonly m: Messages
  readonly year: number
  readonly agenda: Agenda
  readonly base: string
}

/** What the office owes an answer or a word. */
export function Today({ m, year, agenda, base }: TodayProps) {
  const { today } = m.monitor
  const queue = `/plans/${year}/verifications`
  return (
    <AgendaList
      title={today.title}
      nothing={today.nothing}
      items={[
        { count: agenda.toVerify, words: today.toVerify, action: today.verify, href: queue },
        { count: agenda.toAnswer, words: today.toAnswer, action: today.answer, href: `${queue}#extensions` },
        {
          count: agenda.toNudge,
          words: today.toNudge,
          action: today.look,
          href: addressOf(base, { light: 'overdue' }),
        },
        {
          count: agenda.toLook,
          words: m.link.waiting,
          action: m.link.look,
          href: `/plans/${year}/links`,
        },
      ]}
    />
  )
}
