/** What the page that chooses for the public shows. */
import type { Plan } from '../../src/domain/plan.ts'
import type { Publication } from '../../src/domain/publication/publication.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { FormState } from '../shared/form.tsx'

export interface PublicationSight {
  readonly plan: Plan
  readonly publication: Publication
  /** title, words and tick of each section by its number and of each task by its code */
  readonly form: FormState
}

export interface PartProps {
  readonly m: Messages
  readonly sight: PublicationSight
}
