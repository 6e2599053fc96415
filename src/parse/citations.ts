/** Cited documents: 《…》 with the number that directly follows, a number alone, a law named in full without its marks. */
import type { Span } from '../domain/document/document.ts'

const number = '\\p{Script=Han}{2,14} ?[〔[【(]20\\d\\d[〕\\]】)] ?\\d{1,5} ?号'
const title = '《[^《》\\n]{2,120}(?:《[^《》\\n]{1,80}》[^《》\\n]{0,40}){0,3}》'
const law = '中华人民共和国[\\p{Script=Han}]{2,20}?(?:法|条例)(?!规|律|定|制|人|院)'
const cited = new RegExp(`${title}(?: ?[(〔]? ?${number}[)〕]?)?|(?<alone>${number})|${law}`, 'gu')
/** Words that stand before a number and are no part of it: 严格按照|闽政办〔2012〕99号. */
const leadIn = /^.*(?:[按依参对]照|根?据|落实|贯彻|执行|转发|印发|[以由及和与])(?=\p{Script=Han}{2})/u

/** Forms and newspapers are no citations of a policy. */
const notCited = /^《[^》]{0,30}(?:通知书|登记表|申请表|意见书|告知书|承诺书|审批表|日报|晚报|周刊|晨报)》$/

export function citationsIn(text: string): Span[] {
  if (!/[《号]|共和国/.test(text)) return []
  return Array.from(text.matchAll(cited))
    .filter(([words]) => !notCited.test(words))
    .map(({ 0: words, index, groups }) => {
      const before = groups?.alone === undefined ? 0 : (leadIn.exec(words)?.[0].length ?? 0)
      return { start: index + before, end: index + words.length }
    })
}

/** A citation in one form: its number as 津政办发〔2019〕16号, whatever brackets were typed, a law in its marks. */
export function asCited(words: string): string {
  const plain = words.replace(/[[【(〔（［﹝] ?(20\d\d) ?[〕\]】)）］﹞] ?(\d{1,5}) ?号/g, '〔$1〕$2号')
  return plain.startsWith('中华') ? `《${plain}》` : plain
}
