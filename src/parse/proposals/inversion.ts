/** Sentences that put what is dealt with first; a title puts the verb first. */

const making = '公开|公布|公示|公告|发布|更新|上网|报送|发出|送达|办结'
/** 报送|至办公室 */
const receiver = '(?:至|到|给|报)?(?:[^,、]{2,10}(?:办公室|办公厅|办|局|处|科|室|政府))?'
/** How eagerly, by whom, by which way: what stands between the two. */
const modal = '(?:应当?|须|要|均|都|请|一般)?'
const eagerly = '(?:及时|主动|依法|全部|统一|同步|集中|随时|一律|双|细化|实时|动态|按时|提前|全面){0,3}'
const agent = '(?:由[^,、]{2,16}?(?:汇总|负责|牵头|统一)?)?'
const way = '(?:(?:通过|在|于|向)[^,]{1,20}?){0,2}'
const manner = `${modal}${agent}(?:经[^,]{2,14}?后)?${eagerly}${way}${eagerly}`

/** 行政执法决定|应当通过政府网站向社会|公开 and 将…情况|向社会|公开: what is done to what. */
const passive = new RegExp(
  `^(?:将|把)?(?<object>[^,由]{3,40}?)${manner}(?<verb>${making})${receiver}(?:[一二两\\d]次)?$`,
)
/** 热点问题,由办公室在两日内|回应; …决定,作出后|公开: parted by a comma. */
const parted = new RegExp(
  `^(?<object>[^,;。:]{4,40}?)的?,(?:[^,、]{1,4}后)?${manner}(?<verb>${making}|回应|答复|通报|备案|报告)${receiver}$`,
)
/** A longer member is no title's. */
const longestMember = 90
/** 对社会关切的问题,予以回应: what is done about what. */
const treated =
  /^对(?<object>[^,;。]{2,40}?),?(?:要|应当?|及时|予以|给予|作出|进行|统一)*(?<verb>曝光|回应|答复|通报|整改|处理|反馈|调整|清理|检查|审查|督查|考核|管理)$/
/** Words that begin an action or name who acts: what stands behind them is no object. */
const acting =
  /^(?:推|加|做|强|深|落实|建|健全|完|开展|组织|实|扩|规范|提|确保|督|指导|探|定期|进|全面|优化|创新|拓|坚持|编|制定|梳|设|对|向|以|在|通过|更新|按|自|由|不|未|要|动态|公|结合|平稳|有序|根据|依|凡|除|围绕|为)|同步|(?:处室|科室|单位|部门|政府|[局委办室厅]|[后前时、])$|》[^《]*$(?<!《[^》]*》[^《]*)/

/** Verb and object of one member of a sentence; undefined for others. */
export function inverted(segment: string): string | undefined {
  const about = treated.exec(segment)?.groups
  if (about?.object !== undefined) return `${about.verb}${about.object}`
  return segment.length > longestMember ? undefined : verbFirst(passive.exec(segment))
}

/** Verb and object of the first members of a sentence, parted by a comma; undefined for others. */
export function invertedSentence(words: string): string | undefined {
  const [first = ''] = words.slice(0, 200).split(/[。;]/, 1)
  const [object, ...others] = first.split(',')
  const about = treated.exec(first)?.groups
  if (about?.object !== undefined) return `${about.verb}${about.object}`
  const members = `${object},${others[0]}`
  return others.length === 0 || members.length > longestMember ? undefined : verbFirst(parted.exec(members))
}

function verbFirst(found: RegExpExecArray | null): string | undefined {
  const { object, verb } = found?.groups ?? {}
  if (object === undefined || verb === undefined) return undefined
  const bare = object.replace(/^(?:进一步|切实|认真|积极|全面|及时|主动|依法)+/, '').replace(trigger, '')
  return acting.test(bare) ? undefined : verb + bare
}

/** 行政处罚决定|作出之日起 */
const trigger = /(?:作出|产生|形成|印发|发布|签订|办结|查实|确认|受理|批复|变更)(?:之日起)$/
