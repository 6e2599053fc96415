/** A task's short title: verb and object, in the document's own words. */
import { urges } from './kinship.ts'
import { shortened } from './shortening.ts'

const circumstance =
  /^(?:按照|根据|依据|围绕|结合|立足|为了?(?!群众|各)|以[^,]{2,}(?:为|举措)|在[^,]*(?:中|时|前|后|上|下|基础上|过程中)$|对[^,要]*$|面向[^,]*$|涉及[^,]*$|对于|针对|通过|除|依托|随着|发生|紧紧围绕|紧扣|聚焦|特别是|各类?[^,]{0,10}要$|[^,]*[后前时]$)/
const subject =
  /^[^,的]{0,14}?(?:(?<![重主需纪摘首概简紧提])要(?![求点闻素件])|应当|必须|须)(?![^,]{0,6}的)(?=[\p{Script=Han}])/u
const adverbs =
  /^(?:进一步|切实|认真|积极|严格|持续|不断|全面|及时|主动|充分|大力|着力|突出|集中|系统|更好地?|更加|加快|抓紧|继续|统筹|有序|稳步|逐步|探索|依法依规|依法|以及|要|应当?|并)+(?=[\p{Script=Han}]{4})/u
/** What marks a point of a list, or joins it to the one before. */
const bullet = /^[●◆▲■★•·\-○◇△□※>\s]+|^(?:[一二三四五六七八九十](?:是|要)|第[一二三四五六七八九十],)/

/** 通过政府网站|公开…: by which way, before what is done. */
const way =
  /^(?:通过|利用|运用|借助|依托|结合|对照|在)[^,]{2,24}?(?=(?:及时|主动|集中|全面|定期|统一|大力|有序)?(?:梳理|推进|公开(?!栏|专栏|建设|平台|工作|目录|制度)|公布|发布|公示|开设|设立|解读|开展))/

const making = '公开|公布|公示|公告|发布|更新|上网|报送'
/** 行政执法决定|应当通过政府网站向社会|公开 and 将…情况|向社会|公开: what is done to what. */
const passive = new RegExp(
  `^(?:将|把)?(?<object>[^,]{3,24}?)(?:应当?|须|要|均|都)?(?:及时|主动|依法|全部|统一|同步|集中|随时|一律|双)*(?:(?:通过|在|于|向)[^,]{1,20}?)?(?<verb>${making})$`,
)
/** 对社会关切的问题,予以回应: what is done about what. */
const treated =
  /^对(?<object>[^,;。]{2,40}?),?(?:要|应当?|及时|予以|给予|作出|进行|统一)*(?<verb>曝光|回应|答复|通报|整改|处理|反馈)$/
/** Words that begin an action or name who acts: what stands behind them is no object. */
const acting =
  /^(?:推|加|做|强|深|落实|建|健全|完|开展|组织|实|扩|规范|提|确保|督|指导|探|定期|进|全面|优化|创新|拓|坚持|编|制定|梳|设|对|向|以|在|通过|按|自|由|不|未|要|动态|公|结合|平稳|有序)|同步|(?:处室|科室|单位|部门|政府|[局委办室厅]|[后前时、])$/

/**
 * The action that some words ask for.
 *
 * @param words one clause without ordinals and time phrases
 */
export function nameOf(words: string): string {
  const { object, verb } = treated.exec(words.replace(/[。;].*$/su, ''))?.groups ?? {}
  if (object !== undefined && verb !== undefined) return shortened(verb + object)
  const segments = segmentsOf(words.replace(bullet, '')).map((segment) => segment.replace(way, ''))
  const filled = segments.filter((segment) => segment.length >= 4)
  const acts = filled.filter((segment) => !urges(segment) && !circumstance.test(withoutAdverbs(segment)))
  const chosen = acts[0] ?? filled.at(-1) ?? segments[0] ?? ''
  const bare = withoutAdverbs(chosen.replace(subject, ''))
  const action = /^(?:通过|向|在|于|由|对)/.test(bare) || bare === '' ? chosen : bare
  return shortened(active(action) ?? active(chosen) ?? action)
}

/** The members of a sentence; commas within quotes and brackets part none. */
function segmentsOf(words: string): string[] {
  const segments = words.match(/(?:[“《(][^“”《》()]{0,120}[”》)]|[^,;。:])+/g) ?? []
  return segments.map((segment) => segment.trim()).filter((segment) => segment !== '')
}

function withoutAdverbs(words: string): string {
  return words.replace(adverbs, '')
}

/** Verb and object of a sentence that puts the object first; undefined for others. */
function active(words: string): string | undefined {
  const { object, verb } = passive.exec(words)?.groups ?? {}
  if (object === undefined || verb === undefined || acting.test(withoutAdverbs(object))) return undefined
  return verb + object
}
