/** What a list of tasks is told: what is asked, what was found, and where it stands. */

import type { Office } from '../../src/domain/office/office.ts'
import type { Hideable } from '../../src/domain/office/person.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import type { Row } from '../../src/domain/standing/listing.ts'
import type { OwnViewCount, SavedViewCount } from '../../src/domain/standing/saved-view.ts'
import type { FormState } from '../shared/form.tsx'
import type { Opening } from '../shared/in-place.tsx'

export interface ListingSight {
  readonly plan: Plan
  readonly office: Office
  readonly filter: Filter
  readonly page: PageOf<Row>
  /** occurrences on all pages */
  readonly occurrences: number
  readonly views: readonly SavedViewCount[]
  /** those that the reader made */
  readonly ownViews: readonly OwnViewCount[]
  /** what was typed as the name of a view and cannot be taken */
  readonly naming: FormState | null
  /** columns that the reader leaves out */
  readonly hidden: readonly Hideable[]
  /** the reader's own division and the count of its tasks; null for those who have none */
  readonly own: { readonly divisionId: string; readonly count: number } | null
  /** path of the page that lists, perhaps with a fragment to go to */
  readonly base: string
  /** sees the whole, and may ask for an answer to what is overdue */
  readonly oversees: boolean
  /** how forms of this list say where they were opened */
  readonly place: string
  /** may correct what was issued */
  readonly corrects: boolean
  /** that many are to be done at once, and which are ticked to begin with */
  readonly ticked: 'all' | 'none' | null
  /** the field that is open for it */
  readonly opening: Opening | null
}
