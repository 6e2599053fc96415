/** Suggestions: which division a task seems to belong to. A person decides. */

import { placeOf, wordsOf } from '../document/clause.ts'
import type { Party } from '../document/document.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import { inheritanceOf } from '../last-year/inheritance.ts'
import type { Division } from '../office/division.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { assignTasks } from './assignment.ts'
import { requireDraft } from './draft.ts'

export interface Suggestion {
  readonly lead: Division
  readonly supports: readonly Division[]
  /** the words of the document that speak for the lead; none where only last year does */
  readonly words: readonly string[]
  /** last year's task for the nearest clauses, if the lead had it then */
  readonly precedent: Precedent | null
}

export interface Precedent {
  readonly year: number
  readonly code: string
}

/**
 * Parties that the document names come first; then what the office decided last year for the nearest clauses; then
 * the division whose name and duties the words speak of most.
 *
 * @param older last year's plan; null if there is none
 */
export function suggestDivision(
  task: Task,
  plan: Plan,
  divisions: readonly Division[],
  older: Plan | null = null,
): Suggestion | null {
  const active = divisions.filter((division) => division.active)
  const decided = older && decidedIn(task, plan, older, active)
  const named = namedIn(task.responsible, active)
  const spoken = spokenOfIn(textOf(task, plan), plan.source.text, active)
  const found = named ?? (spoken && spoken.lead === decided?.lead ? spoken : decided) ?? spoken
  if (!found) return null
  const agrees = found.lead === decided?.lead
  if (task.responsible.some(isEverybody)) {
    const supports = active.filter((division) => division !== found.lead)
    return { ...found, supports, precedent: agrees ? decided.precedent : null }
  }
  return {
    ...found,
    supports: agrees && found !== named ? decided.supports : found.supports,
    precedent: agrees ? decided.precedent : null,
  }
}

type Named = Omit<Suggestion, 'precedent'>

/** What last year's task for these clauses says now, its retired divisions left out. */
function decidedIn(task: Task, plan: Plan, older: Plan, divisions: readonly Division[]): Suggestion | null {
  const inheritance = inheritanceOf(task, plan, older, divisions)
  if (!inheritance) return null
  const { from, values } = inheritance
  const lead = divisions.find(({ id }) => id === from.leadId)
  if (!lead) return null
  const supports = divisions.filter(({ id }) => values.supportIds.includes(id))
  return { lead, supports, words: [], precedent: { year: older.year, code: from.code } }
}

/**
 * Takes over what is suggested for each of the tasks that has no lead; the others stay as they are.
 *
 * @throws Refusal plan-not-draft, tasks-needed, task-missing
 */
export function takeSuggestions(
  plan: Plan,
  codes: readonly string[],
  divisions: readonly Division[],
  older: Plan | null = null,
): Change<Plan> {
  requireDraft(plan)
  if (codes.length === 0) throw new Refusal('tasks-needed')
  const next = codes.reduce(
    (changed, code) => takeSuggestion(changed, taskOf(changed, code), divisions, older),
    plan,
  )
  return { next, did: { action: 'task.assigned', subject: codes.join(' ') } }
}

function takeSuggestion(plan: Plan, task: Task, divisions: readonly Division[], older: Plan | null): Plan {
  const suggestion = task.leadId === null ? suggestDivision(task, plan, divisions, older) : null
  if (!suggestion) return plan
  const { lead, supports } = suggestion
  return assignTasks(plan, { codes: [task.code], leadId: lead.id, supportIds: supports.map(({ id }) => id) })
    .next
}

function namedIn(responsible: readonly Party[], divisions: readonly Division[]): Named | null {
  const named = (role: Party['role']): Division[] =>
    divisions.filter((division) => responsible.some((one) => one.role === role && isNamed(division, one)))
  const [lead, ...others] = named('lead')
  if (!lead) return null
  const words = responsible.filter((party) => isNamed(lead, party)).map(({ name }) => name)
  const supports = [...others, ...named('support')].filter((division) => division !== lead)
  return { lead, supports: [...new Set(supports)], words }
}

/** 各处室 means every division; 相关处室 does not say which. */
function isEverybody({ name }: Party): boolean {
  return /^(?:机关|局|委|厅|委机关|局机关)?各(?:处室|科室|股室|处|科|部门|单位|业务处室|业务科室)/.test(name)
}

/** Documents shorten: 法规处 is 政策法规处. */
function isNamed({ name }: Division, party: Party): boolean {
  return name === party.name || (party.name.length > 2 && name.endsWith(party.name))
}

function spokenOfIn(text: string, document: string, divisions: readonly Division[]): Named | null {
  const candidates = divisions.map((lead) => {
    const words = longest(termsOf(lead).filter((term) => text.includes(term)))
    return { lead, words, weight: words.reduce((sum, word) => sum + weightOf(word, text, document), 0) }
  })
  const [best] = candidates.sort((one, other) => other.weight - one.weight)
  if (!best || best.weight === 0) return null
  return { lead: best.lead, supports: [], words: best.words }
}

/** A long word tells more than a short one, and one that the document uses elsewhere tells less. */
function weightOf(word: string, text: string, document: string): number {
  return (word.length * timesIn(text, word)) / Math.max(1, timesIn(document, word))
}

function timesIn(text: string, word: string): number {
  return text.split(word).length - 1
}

/** 网站 adds nothing to 政府网站. */
function longest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)))
}

/** What its name is about, and its duties. */
function termsOf({ name, duties }: Division): string[] {
  const subject = name.replace(/[一二三四五六七八九十]?[处科室]$|办公室$/, '')
  const terms = [subject, ...duties.split(/[、，,;；。\s]+/)].filter((term) => term.length > 1)
  return [...new Set(terms)]
}

function textOf(task: Task, plan: Pick<Plan, 'outline' | 'source'>): string {
  const { item } = placeOf(plan.outline, task.code)
  return [task.title, item?.title, ...wordsOf(plan, task.clauseIds)].join('\n')
}
