/** What was done to many at once: to how many, and why not to the others. */
import { figure } from './number.ts'

/** Why something was left as it was. */
export const whys = [
  'moved',
  'accepted',
  'has-lead',
  'no-suggestion',
  'as-last-year',
  'settled',
  'submitted',
  'no-lead',
  'nudged-today',
  'same',
  'inactive',
  'watches',
  'own-account',
] as const
export type Why = (typeof whys)[number]

export const zh = {
  changed: (count: number) => `办好 ${figure(count)} 项。`,
  left: (count: number) => `没有办 ${figure(count)} 项：`,
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join('、')} 等 ${figure(names.length + more)} 项` : names.join('、'),
  why: {
    moved: '您打开这一页之后别人改过，请看过再办',
    accepted: '已经确认过',
    'has-lead': '已有牵头处室',
    'no-suggestion': '没有可推荐的处室',
    'as-last-year': '与上年相同，或者上年没有可沿用的',
    settled: '没有要催的期次',
    submitted: '已经提交，等公开办核验',
    'no-lead': '没有牵头处室，无从催办',
    'nudged-today': '今天已经催过',
    same: '本来就是这样',
    inactive: '账号已停用',
    watches: '安全管理员、审计管理员的链接由安全管理员发',
    'own-account': '是您自己的账号',
  } as Record<Why, string>,
}

export const en: typeof zh = {
  changed: (count) => `Done: ${figure(count)}.`,
  left: (count) => `Not done: ${figure(count)}.`,
  names: (names, more) => (more > 0 ? `${names.join(', ')} and ${figure(more)} more` : names.join(', ')),
  why: {
    moved: 'somebody changed it after you opened this page; please look at it first',
    accepted: 'confirmed already',
    'has-lead': 'has a lead division already',
    'no-suggestion': 'there is no division to suggest',
    'as-last-year': 'the same as last year, or nothing to take over',
    settled: 'nothing is left to nudge about',
    submitted: 'is submitted and waits to be verified',
    'no-lead': 'has no lead division to nudge',
    'nudged-today': 'was nudged today already',
    same: 'was like this already',
    inactive: 'the account is disabled',
    watches: 'links for security and audit administrators are issued by the security administrator',
    'own-account': 'is your own account',
  },
}
