/** The statutory day of the annual report, as an occurrence like any other: it has a light and leaves the calendar when done. */
import type { Occurrence } from '../occurrence.ts'
import { type Light, lightOf, type Moment } from '../standing/light.ts'
import type { AnnualReport } from './report.ts'

/** 临期 begins this many days before 31 January. */
const soonDays = 15

/**
 * A report is due on 31 January of the year after its own, and done when it is signed.
 *
 * @source 政府信息公开条例第49条: 县级以上人民政府部门应当在每年1月31日前
 */
export function reportOccurrence(year: number, report: AnnualReport | undefined): Occurrence {
  const signature = report?.signature
  return {
    key: String(year),
    startsOn: `${year + 1}-01-01`,
    dueOn: `${year + 1}-01-31`,
    extensions: [],
    progress: [],
    evidence: [],
    submissions: signature ? [signature] : [],
    verifications: signature ? [{ ...signature, outcome: 'accepted', reason: '' }] : [],
  }
}

export function reportLight(year: number, report: AnnualReport | undefined, moment: Moment): Light {
  return lightOf(reportOccurrence(year, report), { ...moment, soonDays, standing: false })
}

/** What else falls due about the year just past, by law; kept elsewhere, named here so that nothing is forgotten. */
export const neighbours = [
  { name: 'website', month: 1, day: 31 },
  { name: 'enforcement', month: 1, day: 31 },
  { name: 'ruleOfLaw', month: 4, day: 1 },
] as const
