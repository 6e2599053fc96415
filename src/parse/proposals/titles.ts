/** The title of a task: its heading, its deliverable, or its first action. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftItem } from '../draft.ts'
import { deliverableIn } from './deliverable.ts'
import { explains, urges } from './kinship.ts'
import { nameOf } from './naming.ts'
import { fitted, longestTitle, shortened } from './shortening.ts'
import type { Trait } from './trait.ts'

/** Shorter than this, an action says too little: 进行重点解读. */
const shortestName = 7
/** Shorter than this, it is no action at all. */
const shortestDeed = 4
/** What the words of time complete: 听取意见时间一般|不少于三十日, 每学期|检查一次. */
const unfinished =
  /^.{0,10}(?:时间|期限|一般|原则上)$|^.{0,4}一次$|^.{0,8}(?:办公室|办|局|科|处|室)(?:通报|检查|抽查|评估)$/

/** Where a group stands among those of its item. */
export interface Place {
  /** it is all that the item asks for */
  readonly isWhole: boolean
  /** no group before it stands under the same heading */
  readonly isFirstOfHeading: boolean
}

/**
 * In full-width marks, as it will stand beside the document.
 */
export function titleOf(text: string, item: DraftItem, group: readonly Trait[], place: Place): string {
  return inWideMarks(nameOfGroup(text, item, group, place))
}

const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' }

function inWideMarks(title: string): string {
  return title.replace(/[(),:;]/g, (mark) => wide[mark] ?? mark)
}

function nameOfGroup(
  text: string,
  item: DraftItem,
  group: readonly Trait[],
  { isWhole, isFirstOfHeading }: Place,
): string {
  const main = group.find(({ words }) => !urges(words) && !explains(words)) ?? group[0]
  if (main === undefined) return ''
  const wordsOf = (span: Span) => headingName(text.slice(span.start, span.end))
  if (main.clause.heading !== null && isFirstOfHeading) return wordsOf(main.clause.heading)
  if (isWhole && item.title !== null) return wordsOf(item.title)
  const short = madeIn(group) ?? nameOf(withoutPhrases(main))
  const name = short.length < shortestDeed || unfinished.test(short) ? nameOf(main.words) : short
  const isVague = name.length < shortestName && main.clause === item.clauses[0]
  return isVague && item.title !== null ? wordsOf(item.title) : name
}

/** A heading as it stands; of a long one with several members, what is done. */
function headingName(words: string): string {
  const isLong = words.length > longestTitle && words.includes(',')
  return fitted(words) ?? (isLong ? nameOf(words) : shortened(words))
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

/** 在作出之日起, or a preposition alone, which stands before a time. */
const trigger = /(?:在|于|自|从)[^,。;在于自从]{0,12}(?:之日起|后)?$/
/** A phrase with a number of times may hold the verb: 每半年至少|召开|2次|例会. */
const counted = /(?:次|期|条|件|场|篇|轮|个|批)(?:以上)?$|^公示/
/** Words of time and number within it. */
const timeWords =
  /全年|年内|(?:每|[按逐])(?:半年|[两二三]个?[年月周]|年度?|季度?|月度?|周|旬|学期)|不得?少于|至少|不低于|各?[\d一二两三四五六七八九十]+ ?(?:人次|次|期|条|件|场|篇|轮|个工作日|个|批|日|天)(?:以上)?/g

/** The part of a clause that its first time phrase speaks of, without the phrases themselves. */
function withoutPhrases({ clause, words, stated }: Trait): string {
  const [first, ...others] = stated.flatMap(({ words: span }) => (span === null ? [] : [span]))
  if (first === undefined) return words
  const at = (place: number) => place - clause.wordsStart
  const before = words
    .slice(words.lastIndexOf(';', at(first.start)) + 1, at(first.start))
    .replace(trigger, '')
  const end = others.find((other) => other.start >= first.end)?.start ?? clause.end
  const after = words.slice(at(first.end), at(end)).split(';', 1)[0] ?? ''
  const phrase = words.slice(at(first.start), at(first.end))
  return before + (counted.test(phrase) ? phrase.replace(timeWords, '') : '') + after
}
