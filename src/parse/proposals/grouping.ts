/** Which clauses make one task. */
import { deliverableIn } from './deliverable.ts'
import { explains, kinship, urges } from './kinship.ts'
import type { Trait } from './trait.ts'

/** Longest clause that may join its kin although it neither explains nor urges. */
const longestAside = 34

/** An item with more clauses than this is of no plan: it is one task until a person has cut it. */
const mostClauses = 1000

/** Puts each clause to a group of its own, or to the one that it explains. */
export function grouped(traits: readonly Trait[]): Trait[][] {
  if (traits.length > mostClauses) return [[...traits]]
  const groups: Trait[][] = []
  for (const trait of traits) {
    const kin = joins(trait) ? kinOf(trait, groups) : undefined
    if (kin === undefined) groups.push([trait])
    else kin.push(trait)
  }
  return withoutUrging(withLeads(groups))
}

/** The first sentence of a paragraph goes along with what it heads. */
function withLeads(groups: readonly Trait[][]): Trait[][] {
  const led: Trait[][] = []
  for (const group of groups) {
    const before = led.at(-1)
    if (before?.length === 1 && before[0]?.isLead && before[0].note === group[0]?.note)
      led[led.length - 1] = [...before, ...group]
    else led.push(group)
  }
  return led
}

function joins({ words, stated }: Trait): boolean {
  if (stated.length > 0) return false
  return explains(words) || urges(words) || (words.length <= longestAside && deliverableIn(words) === null)
}

/** How far back kin are looked for: clauses of one matter stand close together. */
const nearGroups = 8
const nearClauses = 6

/** The group with most words in common; an explanation without kin joins the one before. */
function kinOf(trait: Trait, groups: readonly Trait[][]): Trait[] | undefined {
  const near = groups
    .slice(-nearGroups)
    .filter(([first]) => first?.note === trait.note && first?.clause.leaf === trait.clause.leaf)
  const degrees = near.map((group) =>
    Math.max(...group.slice(-nearClauses).map(({ words }) => kinship(words, trait.words))),
  )
  const highest = Math.max(...degrees)
  if (highest >= 2) return near[degrees.indexOf(highest)]
  return explains(trait.words) || urges(trait.words) ? near.at(-1) : undefined
}

/** An opening clause that only urges goes along with the first task. */
function withoutUrging(groups: readonly Trait[][]): Trait[][] {
  const [first = [], second, ...rest] = groups
  const opens = first.length === 1 && first.every(onlyUrges)
  if (!opens || second === undefined || first[0]?.note !== second[0]?.note) return [...groups]
  return [[...first, ...second], ...rest]
}

function onlyUrges({ words, stated }: Trait): boolean {
  return stated.length === 0 && urges(words) && deliverableIn(words) === null
}
