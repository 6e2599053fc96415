/** One-off work: a thing to be made, such as 编制…清单. */
import type { Span } from '../../domain/document/document.ts'

const making =
  '建立健全|建立|设立|编制|编印|编写|制定|制订|修订|印发|出台|梳理|开设|指定|明确|完成|汇编|建成|开通'
/** Things that one can hold up when they are done; then arrangements, which one can at least describe. */
const things = [
  '目录|清单|栏目|专栏|专区|台账|流程图|手册|汇编|方案|办法|指南|数据库|文件库|细则|指引|规程|图解|计划',
  '一[名位]负责同志|负责同志|负责人|联络员|制度|机制|流程',
]
/** At the head of a clause or after 并、要, so that 已经制定的办法 does not count. */
const place = '^|[,;、。:]|并|要|应当|抓紧|及时|加快|统一|分别|探索|逐步|首次|重新|研究|组织|认真|网站|平台'
const patterns = things.map(
  (thing) =>
    new RegExp(
      `(?:${place})(?<words>(?:${making})(?!的|了)[^,。;]{0,24}?(?:${thing}))(?!的|情况|出台|要求|规定的)`,
    ),
)

/** The words that name a thing to be made, as a span of the words given; null where there is none. */
export function deliverableIn(words: string): Span | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words)
    const named = found?.groups?.words
    if (found === null || named === undefined) continue
    const start = found.index + found[0].length - named.length
    return { start, end: start + named.length }
  }
  return null
}
