/** A task's short title: verb and object, in the document's own words. */
import { inverted, invertedSentence } from './inversion.ts'
import { urges } from './kinship.ts'
import { fitted, shortened } from './shortening.ts'

const circumstance =
  /^(?:按照|根据|依据|围绕|结合|立足|为了?(?!群众|各)|以[^,]{2,}(?:为|举措)|在[^,]*(?:中|时|前|后|上|下|内|基础上|过程中)$|对(?!照[^,]*(?:开展|组织|进行))(?:[^,要]|[重需主]要)*$|面向[^,]*$|涉及[^,]*$|对于|针对|通过|除|依托|随着|发生|紧紧围绕|紧扣|聚焦|特别是|各类?[^,]{0,10}要$|[^,]*(?:如有|遇有|若有)|[^,]*[后前时]$|(?:各|[省市区县委局])[^,]*(?:负责人|负责同志|部门|单位|处室|科室|政府)$)/
const subject =
  /^(?:[^,的]{0,14}?(?:(?<![重主需纪摘首概简紧提])要(?![求点闻素件])|最迟应|应当|必须|须)于?(?![^,]{0,6}的)(?=[\p{Script=Han}])|(?:我|本|各)?[^,的、]{1,8}(?:办|局|处|科|室|委|厅|部门|单位|同志|学校)(?=(?:确定|明确|指定|及时|定期|按月|跟踪|检查|抽查|通报|组织|汇总|报送|修订|编制|完善|制定|至少)\p{Script=Han}))/u
const adverbs =
  /^(?:进一步|切实|认真|积极|严格|持续|不断|全面|及时|主动|充分|大力|着力|突出(?=做好|抓好|加强|推进)|集中|系统|更好地?|更加|加快|抓紧|继续|统筹|有序|稳步|逐步|探索|依法依规|依法|以及|要|应当?|并|深入)+(?=\p{Script=Han}{4}|\p{Script=Han}{2}[《“])/u
/** What marks a point of a list, or joins it to the one before. */
const bullet = /^[●◆▲■★•·\-○◇△□※>\s]+|^(?:[一二三四五六七八九十](?:是|要)|第[一二三四五六七八九十],)/

/** 通过政府网站|公开…: by which way, before what is done. */
const way =
  /^(?:通过|利用|运用|借助|依托|结合|对照|在)[^,]{2,24}?(?=(?:及时|主动|集中|全面|定期|统一|大力|有序)?(?:梳理|推进|公开(?!栏|专栏|建设|平台|工作|目录|制度)|公布|发布|公示|开设|设立|解读|开展)(?![^《]*》))/

/**
 * The action that some words ask for.
 *
 * @param words one clause without ordinals and time phrases
 */
export function nameOf(words: string): string {
  const sentence = invertedSentence(words.replace(bullet, ''))
  if (sentence !== undefined) return shortened(sentence)
  const segments = segmentsOf(words.replace(bullet, '')).map(withoutWay)
  const filled = segments.filter((segment) => /\p{Script=Han}{4}/u.test(segment))
  const acts = filled.filter((segment) => !urges(segment) && !isCircumstance(segment)).map(actionOf)
  const [whole] = acts.filter(({ length }) => length >= shortestAction).flatMap((act) => fitted(act) ?? [])
  return whole ?? shortened(acts[0] ?? actionOf(filled.at(-1) ?? segments[0] ?? ''))
}

/** Shorter, an action leaves out what it is about: 探索创新. */
const shortestAction = 5

function isCircumstance(segment: string): boolean {
  const forms = inverted(segment) === undefined ? [segment, segment.replace(subject, '')] : [segment]
  return forms.some((form) => circumstance.test(withoutAdverbs(form)))
}

/** What is done, without who does it and how eagerly. */
function actionOf(segment: string): string {
  const bare = withoutAdverbs(segment.replace(subject, '').replace(orders, '')).replace(towards, '')
  return inverted(bare) ?? inverted(segment) ?? (bare === '' ? segment : bare)
}

const towards = /^向社会(?=公[开布示]|发布)/
/** 按照…的要求|构建…: by whose word, where no comma parts it from what is done. */
const orders =
  /^(?:按照|根据|依据)(?:“[^”]{2,60}”|[^,“]{2,20}?)的?(?:要求|部署|规定|精神|原则)(?=\p{Script=Han}{4})/u

/** The members of a sentence; commas within quotes and brackets part none. */
function segmentsOf(words: string): string[] {
  const segments = words.match(/(?:[“《(][^“”《》()]{0,120}[”》)]|[^,;。:])+/g) ?? []
  return segments.map((segment) => segment.trim()).filter((segment) => segment !== '')
}

/** Unless too little is left. */
function withoutWay(segment: string): string {
  const rest = segment.replace(way, '')
  return rest.length < shortestAction ? segment : rest
}

function withoutAdverbs(words: string): string {
  return words.replace(adverbs, '')
}
