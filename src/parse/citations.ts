/** Cited documents: 《…》 and the number that directly follows. */
import type { Span } from '../domain/document.ts'

const number = '\\p{Script=Han}{2,14} ?[〔[【(]20\\d\\d[〕\\]】)] ?\\d{1,5} ?号'
const title = '《[^《》\\n]{2,120}(?:《[^《》\\n]{1,80}》[^《》\\n]{0,40}){0,3}》'
const cited = new RegExp(`${title}(?: ?[(〔]? ?${number}[)〕]?)?`, 'gu')

/** Forms and newspapers are no citations of a policy. */
const notCited = /^《[^》]{0,30}(?:通知书|登记表|申请表|意见书|告知书|承诺书|审批表|日报|晚报|周刊|晨报)》$/

export function citationsIn(text: string): Span[] {
  if (!text.includes('《')) return []
  return Array.from(text.matchAll(cited))
    .filter(([words]) => !notCited.test(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The words of a citation with its number in the form 津政办发〔2019〕16号, whatever brackets were typed. */
export function withPlainNumber(words: string): string {
  return words.replace(/[[【(〔（［﹝] ?(20\d\d) ?[〕\]】)）］﹞] ?(\d{1,5}) ?号/g, '〔$1〕$2号')
}
