/** The links of a plan as somebody asks for them. */
import { isFallen, type StandWord } from './stand.ts'
import type { Standing } from './watch.ts'

export interface LinkFilter {
  /** what somebody has to look at, unless given */
  readonly word?: StandWord | undefined
  /** of the lead division; '' where none leads */
  readonly division?: string | undefined
}

export function listLinks(links: readonly Standing[], { word, division }: LinkFilter): Standing[] {
  return links
    .filter(({ stand }) => (word === undefined ? isFallen(stand) : stand.word === word))
    .filter((one) => division === undefined || leadOf(one) === division)
}

export function leadOf({ task }: Pick<Standing, 'task'>): string {
  return task.leadId ?? ''
}
