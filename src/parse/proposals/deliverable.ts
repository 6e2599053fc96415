/** One-off work: a thing to be made, such as 编制…清单. */
import type { Span } from '../../domain/document.ts'

const making = '建立健全|建立|设立|编制|编印|编写|制定|制订|修订|印发|出台|梳理|开设|指定|完成|汇编|建成|开通'
const thing =
  '目录|清单|栏目|专栏|专区|制度|台账|流程图|手册|汇编|方案|机制|办法|指南|数据库|文件库|细则|指引|规程|负责同志|负责人|联络员|流程|图解|公众号|点'
/** At the head of a clause or after 并、要, so that 已经制定的办法 does not count. */
const pattern = new RegExp(
  `(?:^|[,;、:]|并|要|应当?|抓紧|及时|加快|统一|分别|探索|逐步|首次|重新|研究)(?<words>(?:${making})[^,。;]{0,24}?(?:${thing}))(?!的|情况|出台)`,
)

/** The words that name a thing to be made, as a span of the words given; null where there is none. */
export function deliverableIn(words: string): Span | null {
  const found = pattern.exec(words)
  const named = found?.groups?.words
  if (found === null || named === undefined) return null
  const start = found.index + found[0].length - named.length
  return { start, end: start + named.length }
}
