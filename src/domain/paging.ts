/** Pages of a long list. */

export const pageSize = 50

export interface PageOf<Member> {
  readonly members: readonly Member[]
  /** counted from 1 */
  readonly number: number
  /** at least 1 */
  readonly count: number
  /** members on all pages */
  readonly total: number
}

/** @param asked as an address says it; what is no page becomes the first, what lies beyond the end the last */
export function pageOf<Member>(list: readonly Member[], asked: string | undefined): PageOf<Member> {
  const count = Math.max(1, Math.ceil(list.length / pageSize))
  const wanted = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1
  const number = Math.min(count, Math.max(1, wanted))
  const start = (number - 1) * pageSize
  return { members: list.slice(start, start + pageSize), number, count, total: list.length }
}
