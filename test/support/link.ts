/** Builders for watched links. */
import { type Link, newLink, withAssurance, withLook } from '#src/domain/links/link.ts'
import type { Cause, Look } from '#src/domain/links/look.ts'
import type { Watch } from '#src/domain/links/watch.ts'
import { anAct, at } from './build.ts'

/** A page that was read on 2021-09-15 as it was at first. */
export function aLook(given: Partial<Look> & { readonly on?: string } = {}): Look {
  const { on = '2021-09-15', ...rest } = given
  return {
    at: at(on),
    cause: 'read',
    status: 200,
    address: 'https://example.gov.cn/files',
    title: '行政规范性文件目录',
    textHash: 'a1',
    snapshot: null,
    changed: false,
    ...rest,
  }
}

export const failing = (on: string, cause: Cause = 'missing'): Look =>
  aLook({ on, cause, status: 404, textHash: '', title: '' })

/** What was seen of link-1, oldest first; a string is the day on which 李静 vouched for it. */
export function aWatchedLink(seen: readonly (Look | string)[], id = 'link-1'): Link {
  return seen.reduce(
    (link: Link, one) =>
      typeof one === 'string' ? withAssurance(link, anAct({ on: one, time: '10:00' })) : withLook(link, one),
    newLink(id),
  )
}

export const aWatch = (...links: readonly Link[]): Watch => ({ links: [...links], round: null })

/** The looks that leave a link dead. */
export const threeFailures = ['2021-09-13', '2021-09-14', '2021-09-15'].map((on) => failing(on))
