/** 拟稿 → 核 → 签: handed on by name, sent back with a reason, frozen when it is signed. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import {
  type Content,
  requireWriting,
  type Step,
  type Summary,
  stageOf,
  type Version,
  versionNumber,
} from './summary.ts'
import { pairsIn } from './writing.ts'

/** Who acts, by the name that the paper prints. */
export interface Signer {
  readonly act: Act
  readonly name: string
}

/** SHA-256 as hexadecimal, handed in because rules compute nothing but words. */
export type Seal = (text: string) => string

/**
 * 拟稿: hands the draft on for review.
 *
 * @param undated tasks with open work for which nothing is foreseen
 * @throws Refusal summary-locked, pairs-incomplete with the count of problems without a measure and the reverse,
 *   new-days-needed
 */
export function submitSummary(
  summary: Summary,
  { content, undated }: { readonly content: Content; readonly undated: readonly string[] },
  signer: Signer,
): Change<Summary> {
  requireWriting(summary)
  if (undated.length > 0) throw new Refusal('new-days-needed', { count: undated.length })
  const count = pairsIn(content.sections).filter(({ problem, measure }) => !problem || !measure).length
  if (count > 0) throw new Refusal('pairs-incomplete', { count })
  return stepped(summary, 'drafted', signer)
}

/** 核, by somebody else than who drafted it. @throws Refusal summary-step, same-person */
export function reviewSummary(summary: Summary, signer: Signer): Change<Summary> {
  requireStage(summary, 'drafted')
  if (summary.steps.at(-1)?.by === signer.act.by) throw new Refusal('same-person')
  return stepped(summary, 'reviewed', signer)
}

/** Sends it back to be written on. @throws Refusal summary-step, reason-needed */
export function returnSummary(summary: Summary, reason: string, signer: Signer): Change<Summary> {
  if (!['drafted', 'reviewed'].includes(stageOf(summary))) throw new Refusal('summary-step')
  return stepped(summary, 'returned', signer, required(reason))
}

/**
 * 签: freezes content, figures and their records under a hash.
 *
 * @param seen hash of the content that the signer read; what has moved since is not signed
 * @throws Refusal summary-step, summary-moved
 */
export function signSummary(
  summary: Summary,
  { content, seen }: { readonly content: Content; readonly seen: string },
  signer: Signer,
  seal: Seal,
): Change<Summary> {
  requireStage(summary, 'reviewed')
  if (hashOfContent(content, seal) !== seen) throw new Refusal('summary-moved')
  const { next, did } = stepped(summary, 'signed', signer)
  const number = versionNumber(summary)
  const steps = trailOf(next)
  const version = { number, content, steps, hash: hashOfVersion({ number, content, steps }, seal) }
  return { next: { ...next, versions: [...next.versions, version] }, did: { ...did, after: version.hash } }
}

/** Begins the next version from the signed words. @throws Refusal summary-step, reason-needed */
export function reviseSummary(summary: Summary, reason: string, signer: Signer): Change<Summary> {
  requireStage(summary, 'signed')
  const { next, did } = stepped(summary, 'revised', signer, required(reason))
  const sections = summary.versions.at(-1)?.content.sections ?? []
  const words = sections.map(({ id, text }) => ({
    id,
    text,
    basis: text,
    revision: (summary.words.find((one) => one.id === id)?.revision ?? 0) + 1,
  }))
  return { next: { ...next, words }, did }
}

/** The same content always gives the same hash, whatever became of the records since. */
export function hashOfContent({ title, sections, figures, annexes }: Content, seal: Seal): string {
  return seal(
    JSON.stringify([
      title,
      sections.map(({ id, title: heading, text }) => [id, heading, text]),
      figures.map(({ section, label, value, address, records }) => [section, label, value, address, records]),
      annexes.map(({ title: heading, columns, rows }) => [heading, columns.map(({ title }) => title), rows]),
    ]),
  )
}

/** Covers the content, the version's number and everybody's name and hour. */
export function hashOfVersion({ number, content, steps }: Omit<Version, 'hash'>, seal: Seal): string {
  const trail = steps.map(({ kind, by, name, at, reason }) => [kind, by, name, at, reason])
  return seal(JSON.stringify([number, hashOfContent(content, seal), trail]))
}

/** The last step of each kind that led to the signature. */
function trailOf({ steps }: Summary): Step[] {
  return (['drafted', 'reviewed', 'signed'] as const).flatMap(
    (kind) => steps.findLast((step) => step.kind === kind) ?? [],
  )
}

const actions = {
  drafted: 'summary.drafted',
  reviewed: 'summary.reviewed',
  returned: 'summary.returned',
  signed: 'summary.signed',
  revised: 'summary.revised',
} as const satisfies Record<Step['kind'], string>

function stepped(summary: Summary, kind: Step['kind'], { act, name }: Signer, reason = ''): Change<Summary> {
  const step = { kind, by: act.by, name, at: act.at, reason }
  return {
    next: { ...summary, steps: [...summary.steps, step] },
    did: { action: actions[kind], subject: String(summary.year), ...(reason && { reason }) },
  }
}

function requireStage(summary: Summary, stage: ReturnType<typeof stageOf>): void {
  if (stageOf(summary) !== stage) throw new Refusal('summary-step')
}

function required(reason: string): string {
  if (reason.trim() === '') throw new Refusal('reason-needed')
  return reason.trim()
}
