/** Who issued the plan, when it was published and under which number. */
import { ending } from './bodies.ts'
import { dayIn, hanYear, printedDay } from './dates.ts'
import { documentNumber, normalNumber } from './document-number.ts'
import type { Title } from './title.ts'

export interface Imprint {
  readonly year: number | null
  readonly issuer: string | null
  readonly publishedOn: string | null
  readonly documentNumber: string | null
}

const body = `[\\p{Script=Han}()]{2,30}?(?:${ending})`

/** Reads the head and tail that stand around the plan. */
export function imprintOf(head: string, tail: string, title: Title | null): Imprint {
  const publishedOn = publishedOnIn(head) ?? signatureDay(head) ?? signatureDay(tail)
  const titleYear = /20\d\d(?=年)/.exec(title?.words ?? '')?.[0]
  const namedYear = /(20\d\d)年度?(?:全[省市县区])?(?:政务|政府信息)公开/.exec(head)?.[1]
  const year = titleYear ?? namedYear ?? publishedOn?.slice(0, 4)
  return {
    year: year === undefined ? null : Number(year),
    issuer: issuerIn(head, tail, title),
    publishedOn,
    documentNumber: documentNumberIn(head),
  }
}

/** The day of publishing; the day of signing only where no other is given. */
function publishedOnIn(head: string): string | null {
  const fields = ['发布时间|发布日期|发文日期', '印发日期|时间', '成文日期']
  for (const names of fields) {
    const found = new RegExp(`(?:${names})[:\\s|]{1,6}([\\d年月日\\-/. ]{8,20})`).exec(head)?.[1]
    if (found !== undefined) return dayIn(found)
  }
  return dayIn(/20\d\d-\d{2}-\d{2} +\d{2}:\d{2}/.exec(head)?.[0] ?? '')
}

/** A day by itself; one within a sentence is another matter: 于…, …起施行. */
const signedDay = new RegExp(`(?<![于在自从至到截])${printedDay}(?![起前后内之至到以的,、])`, 'g')

function signatureDay(words: string): string | null {
  const days = words.match(signedDay) ?? []
  return dayIn(days.at(-1) ?? '')
}

const signature = new RegExp(`(?:^|[\\s。)>])(${body})\\s{0,80}${printedDay}(?!\\s?印发)`, 'gu')
const nameAlone = new RegExp(`^\\s*(${body})\\s*$`, 'u')
const issuerOfTitle = new RegExp(`^(${body})(?=20\\d\\d年|${hanYear}年)`, 'u')
const issuedBy = new RegExp(`(?:^|[\\s:|])(${body})关于(?:印发|转发|20\\d\\d年)`, 'u')
const field = /(?:发布机构|发布部门|发文机关|发文单位|发布单位|制发机关)[: |]{1,6}([\p{Script=Han}()]{4,40})/u
const source = /来源[: |]{1,6}([\p{Script=Han}()]{4,40})/u

function issuerIn(head: string, tail: string, title: Title | null): string | null {
  const signed = signerIn(head) ?? signerIn(tail) ?? field.exec(head)?.[1]
  const titled = issuedBy.exec(`${title?.words ?? ''} ${head}`)?.[1]
  return signed ?? titled ?? issuerOfTitle.exec(title?.words ?? '')?.[1] ?? source.exec(head)?.[1] ?? null
}

/** Who signed last, be it without a day; a name before 印发 is only who printed it. */
function signerIn(words: string): string | undefined {
  return [...words.matchAll(signature)].at(-1)?.[1] ?? nameAlone.exec(words)?.[1]
}

/** The number stands by itself; a number in brackets behind a title is another document's. */
const ownNumber = new RegExp(`(?:^|[\\s:|>])(${documentNumber})(?=\\s|$|《|\\p{Script=Han})`, 'u')

function documentNumberIn(head: string): string | null {
  const printed = ownNumber.exec(head)?.[1]
  return printed === undefined ? null : normalNumber(printed)
}
