/** Clauses that ask for nothing one could show done (口号、原则): a person is offered to set them aside. */
import { itemOf, placeOf } from '../document/clause.ts'
import type { Outline } from '../document/document.ts'

/** aim: what the year is about; principle: how work is to be done */
export type Slogan = 'aim' | 'principle'

const aims = /^(?:指导思想|总体要求|总体目标|工作目标|目标要求|工作思路)/
const principles = /^(?:基本原则|工作原则)/
const guided =
  /^(?:以[^，,。]{2,40}(?:为指导|为统领)|(?:全面|深入|认真)?(?:学习)?贯彻(?:落实)?(?:党的|习近平)|坚持以|高举)/
const principled = /^坚持[^。]{2,40}[。；;]?$|^坚持“/
/** Who does what by when is work, whatever stands around it. */
const work =
  /\d|[一二三四五六七八九十两]+(?:次|期|场|个|项|日|天)|每|按(?:月|季|年)|底前|年内|编制|制定|建立|公布|报送|开展|组织|完成/

/** Whether a clause is a slogan; null for one that asks for work. The preamble's clauses speak of the whole. */
export function sloganIn(outline: Outline, clauseId: string, words: string): Slogan | null {
  if (itemOf(clauseId) === '0.0') return 'aim'
  const { section, item } = placeOf(outline, clauseId)
  const heading = item?.title ?? section?.title ?? ''
  const bare = words.replace(/^[（(]?[一二三四五六七八九十\d]+[）).、．]\s*/, '').trim()
  if (work.test(bare)) return null
  if (principles.test(heading) || principled.test(bare)) return 'principle'
  return aims.test(heading) || aims.test(section?.title ?? '') || guided.test(bare) ? 'aim' : null
}
