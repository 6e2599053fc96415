/** Cited documents: 《…》 with the numbers in the bracket behind it, a number alone, a law named in full without its marks. */
import type { Span } from '../domain/document/document.ts'
import { documentNumber, furtherSerial, leadInOf, normalNumbers } from './document-number.ts'

/** What one place of a text cites; spans are offsets in the words that were searched. */
export interface Citation {
  /** 《…》, or the words of a law that lost its marks */
  readonly title: Span | null
  /** the marks around numbers behind a title, as one unit each; null without numbers */
  readonly bracket: Span | null
  readonly numbers: readonly string[]
}

const numbers = `${documentNumber}(?:${furtherSerial}){0,5}`
const title = '《[^《》\\n]{2,120}(?:《[^《》\\n]{1,80}》[^《》\\n]{0,40}){0,3}》'
const bracket = ` ?(?<open>[(〔[]) ?(?<inside>${numbers}(?:[、,;和] ?${numbers}){0,4}) ?(?:[)〕\\]]|(?=[,;、]))`
const law = '中华人民共和国[\\p{Script=Han}]{2,20}?(?:法|条例)(?!规|律|定|制|人|院)'
const cited = new RegExp(`(?<title>${title})(?:${bracket})?|(?<alone>${numbers})|(?<law>${law})`, 'gu')

/** Forms and newspapers are no citations of a policy; nor is a channel. */
const notCited = /(?:通知书|登记表|申请表|意见书|告知书|承诺书|审批表|(?<![年月季])报|周刊)》$/
const channel = /(?:公众号|视频号|栏目|专栏|频道|节目|微信|微博|客户端|专版)$/

export function citationsIn(text: string): Citation[] {
  if (!/[《号]|共和国/.test(text)) return []
  return Array.from(text.matchAll(cited)).flatMap((match) => {
    const { alone, law: named, title: marked = '' } = match.groups ?? {}
    if (alone !== undefined) return alonesIn(alone)
    if (named !== undefined) return [titled(match.index, named.length)]
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    if (notCited.test(marked) || channel.test(before)) return []
    return [withNumbers(match, marked)]
  })
}

/** Numbers without a title are a document each. */
function alonesIn(printed: string): Citation[] {
  const own = printed.slice(leadInOf(printed))
  return normalNumbers(own).map((number) => ({ title: null, bracket: null, numbers: [number] }))
}

function titled(start: number, length: number): Citation {
  return { title: { start, end: start + length }, bracket: null, numbers: [] }
}

function withNumbers(match: RegExpExecArray, marked: string): Citation {
  const { open, inside } = match.groups ?? {}
  const citation = titled(match.index, marked.length)
  if (open === undefined || inside === undefined) return citation
  const start = match.index + marked.length + match[0].slice(marked.length).indexOf(open)
  const found = Array.from(inside.matchAll(new RegExp(numbers, 'gu'))).flatMap(([words]) =>
    normalNumbers(words),
  )
  return { ...citation, bracket: { start, end: start + 1 }, numbers: found }
}

/**
 * A citation in one form: 《…》（津政办发〔2019〕16号）, in the kind of bracket that was printed; a law in its marks.
 *
 * @param quote the printed words of a span
 */
export function asCited(citation: Citation, quote: (span: Span) => string): string {
  const all = citation.numbers.join('、')
  if (citation.title === null) return all
  const words = quote(citation.title)
  const name = words.startsWith('《') ? words : `《${words}》`
  if (citation.bracket === null) return name
  return quote(citation.bracket) === '(' ? `${name}(${all})` : `${name}（${all}）`
}
