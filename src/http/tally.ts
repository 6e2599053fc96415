/** What was done to many at once, on its way to the next page: a cookie has room for so many names and no more. */
import type { Left, Tally } from '#views/frame.ts'
import { groupBy } from '../domain/group.ts'
import { type Why, whys } from '../messages/tally.ts'

/** characters of names, as a cookie writes them */
const room = 2600

/** @param left each by its name, with the reason */
export function tallyOf(changed: number, left: readonly (readonly [name: string, why: Why])[]): Tally {
  const groups = groupBy(left, ([, why]) => why)
  return {
    changed,
    left: [...groups].map(([why, ones]) => ({ why, names: ones.map(([name]) => name), more: 0 })),
  }
}

export function tallyWords({ changed, left }: Tally): string {
  let free = room
  const groups = left.map(({ why, names, more }) => {
    const named = names.filter((name) => {
      free -= encodeURIComponent(`\t${name}`).length
      return free >= 0
    })
    return [why, more + names.length - named.length, ...named].join('\t')
  })
  return [changed, ...groups].join('\n')
}

export function tallyIn(words: string): Tally {
  const [changed, ...groups] = words.split('\n')
  return { changed: Number(changed), left: groups.flatMap(leftIn) }
}

function leftIn(words: string): Left[] {
  const [name, more, ...names] = words.split('\t')
  const why = whys.find((one) => one === name)
  return why ? [{ why, names, more: Number(more) || 0 }] : []
}
