/** The breakdown table of a document just read: what it asks, before anything is assigned or reported. */
import type { Party, Proposal, Reading } from '../domain/document/document.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { Messages } from '../messages/index.ts'
import { type BreakdownLine, breakdownTable } from './breakdown.ts'
import { requirementOf } from './requirement.ts'
import type { Table } from './table.ts'

/** @param text what was read, into which the reading's spans point */
export function breakdownOfReading(reading: Reading, text: string, m: Messages): Table {
  const lines = reading.proposals.map((proposal) => lineOf(proposal, reading, text, m))
  return breakdownTable(reading.outline.title, lines, m.breakdown)
}

function lineOf(proposal: Proposal, { outline }: Reading, text: string, m: Messages): BreakdownLine {
  const { obligations, responsible } = proposal
  return {
    ...requirementOf({ outline, source: { text } }, proposal, m.breakdown),
    title: proposal.title,
    lead: namesOf(responsible, 'lead', m),
    support: namesOf(responsible, 'support', m),
    phrase: obligations.flatMap(({ phrase }) => (phrase === '' ? [] : [phrase])).join('\n'),
    obligation: obligations.map((one) => m.obligation.words(one, outline.year ?? 0)).join('\n'),
    dueOn: firstDay(obligations),
    progress: '',
    evidence: '',
    difficulty: '',
    state: '',
    code: proposal.code,
  }
}

function namesOf(parties: readonly Party[], role: Party['role'], m: Messages): string {
  const named = parties.filter((party) => party.role === role)
  return named.map(({ name }) => name).join(m.breakdown.names)
}

function firstDay(obligations: readonly Obligation[]): string {
  const days = obligations.flatMap((one) => (one.kind === 'once' ? [one.dueOn] : []))
  return days.toSorted()[0] ?? ''
}
