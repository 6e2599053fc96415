/** What entries of history hold, in words: records keep codes and ISO days there. */
import type { Action, Entry } from '../domain/entry.ts'
import * as applicationNames from './application-names.ts'
import { figure, plural } from './number.ts'
import * as person from './person.ts'
import * as time from './time.ts'

type Codes = Readonly<Record<string, string>>

interface Words {
  readonly roles: Codes
  /** steps and outcomes of applications */
  readonly steps: Codes
  readonly when: (day: string) => string
  readonly names: (names: readonly string[]) => string
  readonly ladder: (at: string, days: readonly number[]) => string
  readonly policy: (numbers: readonly number[], roles: string) => string
}

const inChinese: Words = {
  roles: person.zh.role,
  steps: { ...applicationNames.zh.stages, ...applicationNames.zh.outcomes },
  when: time.zh.when,
  names: (names) => names.join('、'),
  ladder: (at, [remind = 0, nudge = 0, supervise = 0, repeat = 0]) =>
    `${at} 发送；提前 ${remind} 天提醒，逾期 ${nudge} 天催办、${supervise} 天督办，隔 ${repeat} 天再说`,
  policy: ([length = 0, days = 0, history = 0, minutes = 0, hours = 0], roles) =>
    `密码至少 ${length} 位，${days === 0 ? '不要求更换' : `${figure(days)} 天有效`}，不得重复最近 ${history} 个；${minutes} 分钟不动自动退出，最长 ${hours} 小时；须用动态口令：${roles || '无'}`,
}

const inEnglish: Words = {
  roles: person.en.role,
  steps: { ...applicationNames.en.stages, ...applicationNames.en.outcomes },
  when: time.en.when,
  names: (names) => names.join(', '),
  ladder: (at, [remind = 0, nudge = 0, supervise = 0, repeat = 0]) =>
    `sent at ${at}; reminder ${plural(remind, 'day')} before, nudge ${plural(nudge, 'day')} and supervision ${plural(supervise, 'day')} overdue, repeated after ${plural(repeat, 'day')}`,
  policy: ([length = 0, days = 0, history = 0, minutes = 0, hours = 0], roles) =>
    `passwords of at least ${length} characters, ${days === 0 ? 'without expiry' : `valid for ${plural(days, 'day')}`}, none of the last ${history}; signed out after ${plural(minutes, 'minute')} without activity, ${plural(hours, 'hour')} at most; two-step sign-in: ${roles || 'none'}`,
}

export const zh = {
  /** what was stated, without the codes in it */
  detail: wording(inChinese),
  /** what an entry is about, where that is no person, division or task */
  subjects: {
    office: '单位',
    headsConfirm: '处室负责人确认',
    ladder: '提醒设置',
    policy: '登录要求',
    sheet: '从表格',
    sample: '示例',
    applications: '登记簿',
    unknown: '没有这个账号',
  } as Codes,
}

export const en: typeof zh = {
  detail: wording(inEnglish),
  subjects: {
    office: 'organisation',
    headsConfirm: 'confirmation by heads of division',
    ladder: 'reminders',
    policy: 'sign-in policy',
    sheet: 'from a spreadsheet',
    sample: 'sample',
    applications: 'register',
    unknown: 'no such account',
  },
}

const dated: readonly Action[] = ['extension.asked', 'clock.paused', 'clock.resumed', 'clock.restarted']
const ladder = /^(\S+) −(\d+) \+(\d+) \+(\d+) ↻(\d+)$/
const policy = /^≥(\d+) (\d+)d ×(\d+) (\d+)min (\d+)h 2FA ?(\S*)$/

function wording(words: Words) {
  const rolesIn = (text: string) => words.names(text.split('+').map((role) => called(words.roles, role)))
  const oneBy = (text: string, told: (word: string) => string) => text.split(' ').map(told).join(' ')
  const day = (word: string) => (/^\d{4}-\d\d-\d\d$/.test(word) ? words.when(word) : word)
  return ({ action, subject }: Pick<Entry, 'action' | 'subject'>, text: string): string => {
    if (subject === 'ladder')
      return text.replace(ladder, (_, at, ...days) => words.ladder(at, days.map(Number)))
    if (subject === 'policy')
      return text.replace(policy, (_, ...given) =>
        words.policy(given.slice(0, 5).map(Number), rolesIn(given[5])),
      )
    if (action === 'role.assigned') return rolesIn(text)
    if (action.startsWith('person.'))
      return oneBy(text, (word) => (isRoles(words, word) ? rolesIn(word) : word))
    if (action.startsWith('application.')) return oneBy(text, (word) => called(words.steps, day(word)))
    return dated.includes(action) ? oneBy(text, day) : text
  }
}

function isRoles({ roles }: Words, word: string): boolean {
  return word.split('+').every((role) => Object.hasOwn(roles, role))
}

function called(codes: Codes, word: string): string {
  return Object.hasOwn(codes, word) ? (codes[word] ?? word) : word
}
