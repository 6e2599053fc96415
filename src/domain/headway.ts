/** How far a long piece of work is. */

/** What is worked at, stage after stage. */
export const stagesOf = {
  document: ['opening', 'outlining', 'suggesting'],
  sheet: ['opening'],
  paper: ['laying-out', 'packing'],
  backup: ['records', 'evidence'],
} as const

export type WorkKind = keyof typeof stagesOf

export type Stage = (typeof stagesOf)[WorkKind][number]

export interface Headway {
  readonly stage: Stage
  readonly done: number
  /** 0 where nothing can be counted */
  readonly total: number
}

export type Tell = (headway: Headway) => void

export const untold: Tell = () => {}

/** Who gave the work hears how far it is, and may stop it. */
export interface Work {
  readonly tell: Tell
  readonly signal: AbortSignal
}

/** Nobody listens, and nobody stops it. */
export const unwatched: Work = { tell: untold, signal: new AbortController().signal }

/** The part of the whole that is behind, 0 to 1; each stage counts the same. */
export function partDone(kind: WorkKind, { stage, done, total }: Headway): number {
  const stages: readonly Stage[] = stagesOf[kind]
  const within = total > 0 ? Math.min(done / total, 1) : 0
  return (Math.max(stages.indexOf(stage), 0) + within) / stages.length
}
