/** Words cut to the length of a title. */

/** Longest title, in characters. */
export const longestTitle = 24

/** The end of a long phrase that says what is done: 邀请专家…到本机关|开展培训. */
const doing = /.(?:组织)?(?:开展|举办|召开)/
/** A list in a phrase: its first member, those between, and what all of them are. */
const list = /^(?<first>[^、]{4,16})、[^“《]*?等(?:的|各)?(?<rest>[^、]*)$/u
/** A list without 等, all of whose members are made public. */
const publishedList =
  /^(?<first>(?:公开|推进|推动|强化|深化|做好|加大|加强)[^、]{2,14})、[^“《]*?(?<rest>(?:信息)?公开(?:工作|力度)?)$/u

/** Words cut to the longest title where they can best be parted. */
export function shortened(words: string): string {
  const deed = deedOf(withoutUnits(words))
  if (deed.length <= longestTitle) return deed
  const listed = listOf(deed)
  return listed === undefined ? cut(deed) : cut(listed)
}

/** In a table whose cells run together, units follow behind a space. */
function withoutUnits(words: string): string {
  const space = words.search(/(?<=\p{Script=Han}{6}) +(?=\p{Script=Han})/u)
  return space < 0 || words.length <= longestTitle ? words : words.slice(0, space)
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

/** 加大稳增长、促改革、调结构等方面的政策公开力度 → 加大稳增长等方面的政策公开力度. */
function listOf(words: string): string | undefined {
  const { first, rest } =
    (list.exec(words.slice(0, 200)) ?? publishedList.exec(words.slice(0, 200)))?.groups ?? {}
  return first === undefined || rest === undefined ? undefined : `${first}等${rest}`
}

function cut(words: string): string {
  if (words.length <= longestTitle) return words
  const kept = words.slice(0, longestTitle + 1)
  const open = openTitle(kept)
  if (open !== undefined) return `${kept.slice(0, Math.max(open + 2, longestTitle - 2))}…》`
  const place = Math.max(
    kept.lastIndexOf('、'),
    kept.lastIndexOf(','),
    kept.search(/(?:和|及|以及|并)[^和及并]*$/),
  )
  const whole = (place >= 8 ? kept.slice(0, place) : kept.slice(0, longestTitle)).replace(
    /[的、,《(和与及]$/,
    '',
  )
  return balanced(whole)
}

/** Where 《 opens that is closed only further on. */
function openTitle(words: string): number | undefined {
  const open = words.lastIndexOf('《')
  return open < 0 || words.indexOf('》', open) >= 0 || open > longestTitle - 6 ? undefined : open
}

/** Without a quote or bracket that does not end. */
function balanced(words: string): string {
  const open = Math.max(words.lastIndexOf('“'), words.lastIndexOf('('))
  const isClosed = open < 0 || /[”)]/.test(words.slice(open))
  return isClosed || open < 4 ? words : words.slice(0, open)
}
