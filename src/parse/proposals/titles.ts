/** The title of a task: its heading, its deliverable, or its first action. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftItem } from '../draft.ts'
import { deliverableIn } from './deliverable.ts'
import { explains, urges } from './kinship.ts'
import { nameOf, shortened } from './naming.ts'
import type { Trait } from './trait.ts'

/** Shorter than this, an action says too little: 进行重点解读. */
const shortestName = 7

/** @param isWhole whether the group is all that the item asks for */
export function titleOf(text: string, item: DraftItem, group: readonly Trait[], isWhole: boolean): string {
  const main = group.find(({ words }) => !urges(words) && !explains(words)) ?? group[0]
  if (main === undefined) return ''
  const wordsOf = ({ start, end }: Span) => shortened(text.slice(start, end))
  if (main.clause.heading !== null) return wordsOf(main.clause.heading)
  if (isWhole && item.title !== null) return wordsOf(item.title)
  const short = madeIn(group) ?? nameOf(withoutPhrases(main))
  const name = short.length < 4 ? nameOf(main.words) : short
  const isVague = name.length < shortestName && main.clause === item.clauses[0]
  return isVague && item.title !== null ? wordsOf(item.title) : name
}

/** A thing to be made, where nothing else in the group has a time of its own. */
function madeIn(group: readonly Trait[]): string | undefined {
  if (group.some(({ stated }) => stated.length > 0)) return undefined
  for (const { words } of group) {
    const made = deliverableIn(words)
    if (made !== null) return shortened(words.slice(made.start).split(/[,;。]/, 1)[0] ?? '')
  }
  return undefined
}

/** 在作出之日起, which stands before a clock. */
const trigger = /(?:在|于|自|从)[^,。;在于自从]{1,12}(?:之日起|后)$/
/** Words of time and number; a verb among them, as in 每季度汇总一次, is kept. */
const timeWords =
  /(?:最迟|[于在到])?(?:20\d\d年|[每按逐](?:半年|年度?|季度?|月度?|周|旬)|[\d一二两三四五六七八九十]+(?:个?工作日|个?小时|[年月日天次期条件场]))|年?[底末]|不少于|至少|不低于|之?[前内]|[、和]?(?:季度|月度)|首月|第一个月/g

/** The part of a clause that its time phrase speaks of, without the phrase itself. */
function withoutPhrases({ clause, words, stated }: Trait): string {
  const phrase = stated[0]?.words
  if (phrase == null) return words
  const start = phrase.start - clause.wordsStart
  const end = phrase.end - clause.wordsStart
  const before = words.slice(words.lastIndexOf(';', start) + 1, start).replace(trigger, '')
  const after = words.slice(end).split(';', 1)[0] ?? ''
  return before + words.slice(start, end).replace(timeWords, '') + after
}
