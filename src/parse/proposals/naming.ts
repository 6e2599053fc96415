/** A task's short title: verb and object, in the document's own words. */

import { urges } from './kinship.ts'

/** Longest title, in characters. */
export const longestTitle = 24

const circumstance =
  /^(?:按照|根据|依据|围绕|结合|为了?(?!群众|各)|以[^,]{2,}(?:为|举措)|在[^,]*(?:中|时|前|后|上|下|基础上|过程中)$|对于|针对|通过|除|依托|随着|发生|紧紧围绕|紧扣|聚焦|特别是|各类?[^,]{0,10}要$)/
const subject =
  /^[^,的]{0,14}?(?:(?<![重主需纪摘首概简紧提])要(?![求点闻素件])|应当|必须)(?=[\p{Script=Han}])/u
const adverbs =
  /^(?:进一步|切实|认真|积极|严格|持续|不断|全面|及时|主动|充分|大力|着力|突出|集中|系统|更好地?|更加|加快|抓紧|继续|统筹|有序|稳步|逐步|依法依规|依法|要|应当?|并)+(?=[\p{Script=Han}]{4})/u

/** The end of a long phrase that says what is done: 邀请专家…到本机关|开展培训. */
const doing = /.(?:组织)?(?:开展|举办|召开)/

/**
 * The action that some words ask for.
 *
 * @param words one clause without ordinals and time phrases
 */
export function nameOf(words: string): string {
  const segments = words.split(/[,;。:]/).map((segment) => segment.trim())
  const filled = segments.filter((segment) => segment.length >= 4)
  const acting = filled.filter((segment) => !urges(segment) && !circumstance.test(withoutAdverbs(segment)))
  const chosen = acting[0] ?? filled.at(-1) ?? segments[0] ?? ''
  const bare = withoutAdverbs(chosen.replace(subject, ''))
  return shortened(/^(?:通过|向|在|于|由|对)/.test(bare) || bare === '' ? chosen : bare)
}

function withoutAdverbs(words: string): string {
  return words.replace(adverbs, '')
}

/** Words cut to the longest title where they can best be parted. */
export function shortened(words: string): string {
  const deed = deedOf(words)
  if (deed.length <= longestTitle) return deed
  const kept = deed.slice(0, longestTitle + 1)
  const cut = Math.max(
    kept.lastIndexOf('、'),
    kept.lastIndexOf(','),
    kept.search(/(?:和|及|以及|并)[^和及并]*$/),
  )
  return (cut >= 8 ? kept.slice(0, cut) : kept.slice(0, longestTitle)).replace(/[的、,“《(]$/, '')
}

/** The end of a phrase too long for a title, from where it says what is done. */
function deedOf(words: string): string {
  let rest = words
  while (rest.length > longestTitle) {
    const deed = rest.slice(8).search(doing)
    if (deed < 0 || rest.length - deed - 9 < 6) break
    rest = rest.slice(deed + 9)
  }
  return rest
}
