/** Themes: the headings under which a year-end summary tells what was done. */

/** In the order of the paper; what fits none of the others is disclosure. */
export const themes = [
  'disclosure',
  'interpretation',
  'applications',
  'institution',
  'platform',
  'training',
] as const
export type Theme = (typeof themes)[number]

/** The narrower subject first: 依申请公开的制度 is told under 依申请公开. */
const signs: readonly (readonly [Theme, RegExp])[] = [
  ['applications', /依申请|申请人|信息处理费/],
  ['interpretation', /解读|舆情|回应|征集|咨询|热线|留言/],
  ['training', /培训|考核|评议|监督检查|责任追究|宣传/],
  ['platform', /网站|新媒体|公众号|微博|平台|链接|栏目|公开栏|开放日/],
  ['institution', /规范性文件|制度|机制|源头|属性|审查|有效期|目录|台账|指南|人员|负责同志|组织领导|分解/],
]

/**
 * By the task's title alone: the clauses name 网站 and 制度 wherever they say by what means.
 *
 * @example themeOf({ title: '编印依申请公开办理制度' }) // applications
 */
export function themeOf({ title }: { readonly title: string }): Theme {
  return signs.find(([, sign]) => sign.test(title))?.[0] ?? 'disclosure'
}
