/** Responsible parties (责任单位) in the words of a note, without its brackets. */
import type { Party } from '../domain/document/document.ts'

export type Role = Party['role']

/** A label such as 牵头单位: or 完成时限: */
const label =
  /(?<kind>牵头|主办|责任|承办|落实|配合|协办|协助|参与|参加|分管|完成|办理)?(?:\/责任|、责任)?(?<what>单位|处室|科室|股室|部门|机构|司局|领导|时限|时间|期限)(?:要求)? ?:/g

const leadKinds = new Set(['牵头', '主办'])
const supportKinds = new Set(['配合', '协办', '协助', '参与', '参加'])

/** Words after names that say their part; 负责 alone leads where nobody else does. */
const role =
  /(?<lead>牵头(?:负责|落实|办理)?|(?:按(?:照)?职责(?:分工)?|分工|分别)?负责(?:落实|实施|办理)?|分别落实|落实|主办|承办|办理?(?<=[由归].{1,40}))$|(?<support>配合(?:落实|做好)?|参与|参加|协办|协助|会同)$/

/** 债务科(牵头) */
const bracketedRole = /\((?<role>牵头|主办|负责|配合|协办|参与)\)$/

/** A rule some documents state once: names before the first comma lead (第一个逗号前为牵头单位,下同). */
const commaRule = /逗号前[^,。]{0,4}牵头/

export function statesCommaRule(note: string): boolean {
  return commaRule.test(note)
}

/** Whether words in brackets, or behind a label, tell who is responsible. */
export function isResponsibility(words: string): boolean {
  return words.length <= 400 && /责任|牵头|负责|配合|落实|分工|参与|协办|承办/.test(words)
}

const unitName =
  /^[\p{Script=Han}()]{1,20}(?:处|科|室|局|委|办|厅|院|中心|部门|单位|政府|股|部|司|站|队|所|馆|校|组|企业)$/u

/** Whether words are nothing but names of units. */
export function areUnits(words: string): boolean {
  const names = words.length > 120 ? [] : splitOutsideBrackets(words, '、,;')
  return names.length > 0 && names.every((name) => unitName.test(name))
}

/** Whether the words in a bracket are a note of who is responsible. */
export function isNote(words: string): boolean {
  return isResponsibility(words) || areUnits(words)
}

interface Labelled {
  readonly kind: string
  readonly isTime: boolean
  /** a person's name, which is no unit */
  readonly isPerson: boolean
  readonly value: string
  /** where the value begins in the note */
  readonly start: number
}

/** The parties of a note in its order; the first leads where no word says who does. */
export function partiesIn(note: string, leadsBeforeComma = false): Party[] {
  const parts = labelled(note).filter(({ isTime, isPerson }) => !isTime && !isPerson)
  const parties = parts.flatMap(({ kind, value }) => partiesOf(kind, firstSentence(value), leadsBeforeComma))
  const leads = parties.filter(({ role }) => role === 'lead')
  const [first, ...rest] = parties
  if (first === undefined || leads.length > 0) return unique(parties.map(named))
  return unique([{ ...first, role: 'lead' as const }, ...rest].map(named))
}

/** The parties of a table's row: those of the leading column, and those of the other. */
export function partiesOfColumns(lead: string, support: string): Party[] {
  const leads = partiesOf('牵头', lead, false)
  const [first, ...others] = partiesOf('责任', support, false)
  const rest =
    first === undefined ? [] : [leads.length === 0 ? { ...first, role: 'lead' as const } : first, ...others]
  return unique([...leads, ...rest])
}

/** The value of 完成时限: in a note, as offsets in the note. */
export function timingIn(note: string): { start: number; end: number } | null {
  const timing = labelled(note).find(({ isTime }) => isTime)
  return timing === undefined ? null : { start: timing.start, end: timing.start + timing.value.length }
}

function labelled(note: string): Labelled[] {
  const labels = [...note.matchAll(label)]
  const opening = note.slice(0, labels[0]?.index ?? note.length)
  const unlabelled = { kind: '', isTime: false, isPerson: false, value: opening, start: 0 }
  const values = labels.map((match, index) => {
    const start = match.index + match[0].length
    const value = note.slice(start, labels[index + 1]?.index ?? note.length).replace(/[,;、。\s]+$/, '')
    const { kind = '', what = '' } = match.groups ?? {}
    return { kind, isTime: /时|期/.test(what), isPerson: what === '领导', value, start }
  })
  return opening.trim() === '' ? values : [unlabelled, ...values]
}

function partiesOf(kind: string, value: string, leadsBeforeComma: boolean): Party[] {
  const groups = splitOutsideBrackets(value, ',;').map((group) => group.replace(bracketedRole, '$<role>'))
  const hasRoleWords = groups.some((group) => role.test(group))
  return groups.flatMap((group, index) => {
    const said = role.exec(group)
    const names = namesIn(group.slice(0, said?.index ?? group.length))
    return names.map((name, place) => ({
      name,
      role: roleOf({
        kind,
        said,
        isFirstGroup: index === 0,
        isFirst: index + place === 0,
        hasRoleWords,
        leadsBeforeComma,
      }),
    }))
  })
}

interface Place {
  readonly kind: string
  readonly said: RegExpExecArray | null
  readonly isFirstGroup: boolean
  readonly isFirst: boolean
  readonly hasRoleWords: boolean
  readonly leadsBeforeComma: boolean
}

function roleOf({ kind, said, isFirstGroup, isFirst, hasRoleWords, leadsBeforeComma }: Place): Role {
  if (leadKinds.has(kind) || said?.groups?.lead) return 'lead'
  if (supportKinds.has(kind) || said?.groups?.support) return 'support'
  if (leadsBeforeComma) return isFirstGroup ? 'lead' : 'support'
  return isFirst && !hasRoleWords && kind === '' ? 'lead' : 'support'
}

/** Single names: 由X负责 gives X, 等 and 及 at the edges are no part of a name. */
function namesIn(group: string): string[] {
  return splitOutsideBrackets(group, '、')
    .flatMap((name) => name.split(/(?<=.{2})(?:会同|以及)(?=.{2})/))
    .map((name) =>
      name
        .trim()
        .replace(/^.*[由归]/, '')
        .replace(/^(?:以及|及|和|会同|请)/, '')
        .replace(/(?:等|按|共同|具体)$/, ''),
    )
    .filter((name) => name.length > 1 && name.length <= 40)
}

function named({ name, role: part }: Party): Party {
  return { name, role: part }
}

/** More parties than any note names. */
const mostParties = 200

function unique(parties: readonly Party[]): Party[] {
  const names = new Set<string>()
  return parties.filter(({ name }) => !names.has(name) && names.add(name)).slice(0, mostParties)
}

function firstSentence(value: string): string {
  return value.split('。', 1)[0] ?? ''
}

function splitOutsideBrackets(words: string, separators: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const character of words) {
    if ('(〔'.includes(character)) depth += 1
    if (')〕'.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && separators.includes(character)) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + character)
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
