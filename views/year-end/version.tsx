/** One signed version: what it says, who signed it, whether its hash fits, and what moved since the one before. */
import type { Plan } from '../../src/domain/plan.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Movement } from '../../src/domain/year-end/movement.ts'
import type { Version } from '../../src/domain/year-end/summary.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { MovementList } from './movement.tsx'
import { Reading } from './reading.tsx'
import { Trail } from './steps.tsx'

interface VersionSight {
  readonly plan: Plan
  readonly version: Version
  /** null for the first */
  readonly movement: Movement | null
  readonly isSound: boolean
}

export function VersionPage({ frame, sight }: { frame: Frame; sight: VersionSight }) {
  const { m } = frame
  const { plan, version, movement, isSound } = sight
  const { number, content, steps, hash } = version
  const address = `/plans/${plan.year}/year-end`
  const words = m.yearEndPage
  return (
    <Page frame={frame} title={versionName(version, m)} wide>
      <PlanHead frame={frame} plan={plan} current="year-end">
        <a class="button" href={`${address}/versions/${number}.docx`} hx-boost="false">
          {words.word}
        </a>
      </PlanHead>
      <p class="lead">
        <span class="tag">{words.version(number)}</span> {versionName(version, m)}{' '}
        <a href={address}>{m.common.back}</a>
      </p>
      <div class="year-end">
        <div class="year-end-paper">
          <Reading m={m} content={content} />
        </div>
        <aside class="year-end-aside">
          <Trail m={m} steps={steps} seal={{ hash, isSound }} />
          {movement && <MovementList m={m} title={words.movedSince(number - 1)} movement={movement} />}
        </aside>
      </div>
    </Page>
  )
}

/** 第 1 版，赵敏于 2022-01-10 签发 */
export function versionName({ number, steps }: Version, { yearEndPage: words }: Messages): string {
  const signed = steps.find(({ kind }) => kind === 'signed')
  return signed ? words.signedOn(number, signed.name, dayOf(signed.at)) : words.version(number)
}
