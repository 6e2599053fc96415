/** Cited documents: 《…》 and the number that directly follows. */
import type { Span } from '../domain/document.ts'

export interface Citation extends Span {
  /** the document as cited, its number in the form 津政办发〔2019〕16号 */
  readonly words: string
}

const cited =
  /《[^《》\n]{2,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,40}){0,3}》(?: ?[(〔]? ?\p{Script=Han}{2,14} ?[〔[【(]20\d\d[〕\]】)] ?\d{1,5} ?号[)〕]?)?/gu
const numberAlone =
  /\p{Script=Han}{2,6}(?:发|办|函|字|委|政|令|规|厅|通|综|财|法|秘)\p{Script=Han}{0,4}[〔[【(]20\d\d[〕\]】)] ?\d{1,5} ?号/gu

/** Forms, newspapers and names given earlier in brackets are no citations of a policy. */
const notCited =
  /^《[^》]{0,30}(?:通知书|登记表|申请表|意见书|告知书|承诺书|审批表|日报|晚报|周刊|晨报|报)》$/

export function citationsIn(text: string): Citation[] {
  return Array.from(text.matchAll(cited))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: normalised(match[0]) }))
    .filter(({ words }) => !notCited.test(words))
}

function normalised(words: string): string {
  return words.replace(/[[【(〔](20\d\d)[〕\]】)] ?(\d{1,5}) ?号/g, '〔$1〕$2号')
}

export { numberAlone }
