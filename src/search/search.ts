/** Finds words in everything that a person may see. What one may not see is not found. */
import type { Register } from '../domain/application/register.ts'
import { may, mayInspect, mayReadApplication } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import { excerptOf, type Piece } from './excerpt.ts'
import { applicationsIn, type Findable, findablesIn } from './findable.ts'
import { matchIn, queryOf } from './query.ts'

export interface Records {
  readonly plans: readonly Plan[]
  readonly register: Register
}

export interface Hit {
  readonly found: Findable
  readonly pieces: readonly Piece[]
}

/**
 * Plans and applications as they come, what stands as typed before what holds the same words apart.
 *
 * @param typed '' or nothing but signs finds nothing
 */
export function search({ plans, register }: Records, person: Person, typed: string): Hit[] {
  const query = queryOf(typed)
  const all: readonly Findable[] = [...plans.flatMap(findablesIn), ...applicationsIn(register)]
  const matches = all
    .filter((found) => maySee(person, found))
    .flatMap((found) => {
      const match = matchIn(found.folded, query)
      return match ? [{ found, match }] : []
    })
  return [...matches.filter(({ match }) => match.exact), ...matches.filter(({ match }) => !match.exact)].map(
    ({ found, match }) => ({ found, pieces: excerptOf(found.text, match.spans) }),
  )
}

function maySee(person: Person, found: Findable): boolean {
  if (found.kind === 'application') return mayReadApplication(person, found.application)
  const { kind, plan, task } = found
  if (plan.status === 'draft') return may(person, 'plan.prepare')
  const reported = kind === 'progress' || kind === 'evidence'
  return reported ? task !== null && mayInspect(person, task) : may(person, 'plan.read')
}
