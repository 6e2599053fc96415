/** Numbers of official documents (文号) in one form, whatever brackets were typed, misread or lost. */

const yearInBrackets = '[〔[【(] ?20\\d\\d ?[〕\\]】)]'
/** 国办发201823号, 岚财金2017.135号: only behind a character with which such numbers end */
const bareYear = '(?<=[发办函字政文规电金综])20\\d\\d ?\\.?'
const serial = '(?:第 ?)?\\d{1,5} ?号'
const issued = `(?:\\p{Script=Han}{2,14} ?${yearInBrackets}|\\p{Script=Han}{2,14}${bareYear}) ?${serial}`
const decree = '\\p{Script=Han}{1,14}令 ?第? ?\\d{1,4} ?号'

/** One number: the source of a pattern that needs the flag u. */
export const documentNumber = `(?:${issued}|${decree})`
/** 7号 behind 资发〔2021〕5号: of the same issuer and year. */
export const furtherSerial = ` ?[、,和及] ?${serial}`

const parts = /^(?<issuer>.*?) ?[〔[【(]? ?(?<year>20\d\d) ?[〕\]】).]? ?(?:第 ?)?(?<serial>\d{1,5}) ?号$/
/** Words that stand before a number and are no part of it: 严格按照|闽政办〔2012〕99号. */
const leadIn =
  /^.*(?:[按依参对]照|根?据|落实|贯彻|执行|转发|印发|文件?|[以由及和与的于了])(?=\p{Script=Han}{2})/u

/** How many of the first characters of a printed number are words before it. */
export function leadInOf(printed: string): number {
  return leadIn.exec(printed)?.[0].length ?? 0
}

/** 国办发[2018] 23号 → 国办发〔2018〕23号; a decree only loses its spaces. */
export function normalNumber(printed: string): string {
  const plain = printed.replace(/ /g, '')
  const { issuer, year, serial: number } = parts.exec(plain)?.groups ?? {}
  return issuer === undefined ? plain : `${issuer}〔${year}〕${number}号`
}

/** A printed number and the further serials behind it: 资发〔2021〕5号、7号 → 资发〔2021〕5号, 资发〔2021〕7号. */
export function normalNumbers(printed: string): string[] {
  const [first = '', ...serials] = printed.split(new RegExp(`(?=${furtherSerial})`, 'u'))
  const whole = normalNumber(first)
  const series = whole.replace(/\d{1,5}号$/, '')
  return [whole, ...serials.map((further) => series + further.replace(/[^\d号]/g, ''))]
}
