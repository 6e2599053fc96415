/** What the page that chooses for the public shows. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Publication } from '../../src/domain/publication/publication.ts'
import type { Messages } from '../../src/messages/index.ts'

export interface PublicationSight {
  readonly plan: Plan
  readonly office: Office
  readonly publication: Publication
}

export interface PartProps {
  readonly m: Messages
  readonly sight: PublicationSight
}
