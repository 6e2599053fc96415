/** One short text for each kind of page, and the steps where there are some. */

import { enAdministration, zhAdministration } from './guide-administration.ts'
import { enBreakdown, zhBreakdown } from './guide-breakdown.ts'
import { enReporting, zhReporting } from './guide-reporting.ts'
import { enWatching, zhWatching } from './guide-watching.ts'
import { enYearEnd, zhYearEnd } from './guide-year-end.ts'
import type { GuidedPage, PageGuide } from './guided-page.ts'

export const zhPages: Record<GuidedPage, PageGuide> = {
  ...zhReporting,
  ...zhBreakdown,
  ...zhWatching,
  ...zhYearEnd,
  ...zhAdministration,
}

export const enPages: Record<GuidedPage, PageGuide> = {
  ...enReporting,
  ...enBreakdown,
  ...enWatching,
  ...enYearEnd,
  ...enAdministration,
}
