/** A message in words, with absolute addresses: for mail and for the group chat. */

import { type Errand, errandPath, type Matter, type Message, type Silence } from '../domain/office/message.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import type { Office } from '../domain/office/office.ts'
import { may } from '../domain/office/permission.ts'
import { type Messages, messages } from '../messages/index.ts'
import type { Letter, Recipient } from './channel.ts'

export interface Sender {
  readonly office: Office
  /** where the program is reached, without a slash at the end */
  readonly publicUrl: string
}

type Letters = Pick<Message, 'on' | 'matters' | 'silences' | 'errands'>

/** In the person's own language; the group reads Chinese. */
export function letterOf(
  { on, matters, silences, errands = [] }: Letters,
  to: Recipient,
  sender: Sender,
): Letter {
  const m = messages[to?.preferences.locale ?? 'zh']
  const words = [
    ...(to ? [m.message.greeting(to.name, on)] : []),
    ...matters.map((matter) => matterText(m, matter, to, sender)),
    ...errands.map((errand) => errandText(m, errand, sender)),
    ...silencesText(m, silences, sender),
    ...(to ? [m.message.closing] : []),
  ]
  const subject = to ? m.message.subject : m.message.groupSubject
  return { subject: subject(on, matters.length + errands.length), text: words.join('\n\n') }
}

/** To see that mail arrives at all. */
export function testLetter(to: Recipient, publicUrl: string): Letter {
  const { message } = messages[to?.preferences.locale ?? 'zh']
  return { subject: message.testSubject, text: message.testText(publicUrl) }
}

/** The group has no use for addresses that open for some of it only. */
function matterText(m: Messages, matter: Matter, to: Recipient, { office, publicUrl }: Sender): string {
  const what = `[${m.message.rung[matter.rung]}] ${m.message.name(matter)}`
  const division = to && to.divisionId === matter.divisionId ? '' : nameOfDivision(office, matter.divisionId)
  const when = [division, m.message.due(matter.dueOn), m.message.reason(matter)].filter(Boolean).join(' · ')
  return [what, when, ...(to ? [`${publicUrl}${pathOf(matter, to)}`] : [])].join('\n')
}

/** The report form; for a leader who is to supervise, the form of that (督办单). */
function pathOf({ year, code, key, rung }: Matter, to: Recipient): string {
  const report = `/plans/${year}/tasks/${code}/${key}`
  const supervises = rung === 'supervise' && to !== null && may(to, 'plan.oversee')
  return supervises ? `${report}/supervision` : report
}

function errandText(m: Messages, errand: Errand, { publicUrl }: Sender): string {
  return `${m.message.errand(errand)}\n${publicUrl}${errandPath(errand)}`
}

function silencesText(m: Messages, silences: readonly Silence[], { office }: Sender): string[] {
  if (silences.length === 0) return []
  const lines = silences.map((silence) =>
    m.message.silence(nameOfDivision(office, silence.divisionId), silence),
  )
  return [[m.message.silences, ...lines].join('\n')]
}
