/** Words cut to the length of a title. */
import { wordsIn } from '../../domain/chinese.ts'

/** Longest title, in characters. */
export const longestTitle = 24
/** What a longer phrase says at its end is not looked at. */
const longestPhrase = 200

/** The end of a long phrase that says what is done: 邀请专家…到本机关|开展培训. */
const doing = /.(?:组织)?(?:开展|举办|召开)/
/** A list in a phrase: its first members, those between, and what all of them are. */
const list =
  /^(?<first>[^、]{4,16})、(?:(?<second>[^、]{2,8})(?=[、等]))?[^“《]*?等(?:的|各)?(?<rest>[^、]*)$/u
/** A list without 等, all of whose members are made public. */
const publishedList =
  /^(?<first>(?:公开|推进|推动|强化|深化|做好|加大|加强)[^、]{2,14})、[^“《]*?(?<rest>(?:信息)?公开(?:工作|力度)?)$/u

/** Words cut to the longest title where they can best be parted. */
export function shortened(words: string): string {
  return fitted(words) ?? cut(words.slice(0, longestPhrase))
}

/** The words as a title that says a whole thing; undefined where they could only be broken off. */
export function fitted(words: string): string | undefined {
  const deed = deedOf(withoutAim(withoutUnits(words.slice(0, longestPhrase))))
  const ways = [
    () => deed,
    () => deed.replace('中华人民共和国', ''),
    () => listOf(deed),
    () => aroundHead(deed),
    () => (verb.test(deed) ? (withinTitle(deed) ?? atJoint(deed)) : undefined),
  ]
  for (const way of ways) {
    const title = way()
    if (title !== undefined && title.length <= longestTitle) return title
  }
  return undefined
}

/** In a table whose cells run together, units follow behind a space. */
function withoutUnits(words: string): string {
  const space = words.search(/(?<=\p{Script=Han}{6}) +(?=\p{Script=Han})/u)
  return space < 0 || words.length <= longestTitle ? words : words.slice(0, space)
}

/** What it is for, where nothing parts it from what is done. */
function withoutAim(words: string): string {
  return words.replace(/(?<=.{8})(?:确保|自20\d\d年起).*$/, '')
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

/** 加大稳增长、促改革、调结构等方面的政策公开力度 → 加大稳增长等方面的政策公开力度; 公开基本信息、电话、职责等信息 → 公开基本信息、电话等. */
function listOf(words: string): string | undefined {
  const { first, second, rest } = (list.exec(words) ?? publishedList.exec(words))?.groups ?? {}
  if (first === undefined || rest === undefined) return undefined
  return second !== undefined && first.endsWith(rest) ? `${first}、${second}等` : `${first}等${rest}`
}

const verb =
  /^(?:建立健全|学习贯彻|贯彻落实|建立|健全|完善|推进|推动|推行|推广|加强|加大|强化|深化|做好|抓好|落实|贯彻|构建|制定|编制|公开|公布|发布|增强|提升|提高|优化|规范|扩大|拓展|实现|梳理|清理|履行|执行|开展|整合|汇总|跟踪|办理|引导|创新|畅通|公示|修订|编印|建成|办好|改进|用好|发挥|报送|推送|解读|回应|审查|核查|指导|督促|监督|统筹|细化|组织|收集|听取|将|把)/
/** Verb and object with as much of the long attribute between them as there is room for: 构建|集…“四位一体”|的网站群. */
function aroundHead(words: string): string | undefined {
  const action = verb.exec(words)?.[0]
  const of = words.lastIndexOf('的')
  if (action === undefined || of < action.length + 2) return undefined
  const head = words.slice(of)
  const room = longestTitle - action.length - head.length
  if (head.length < 3 || room < 2 || words.includes('《')) return undefined
  const kept = suffixOf(words.slice(action.length, of), room)
  return kept === undefined ? undefined : action + kept + head
}

/** The longest end of an attribute that has room and is one of its members: 投资和|工程建设项目审批问题. */
function suffixOf(attribute: string, room: number): string | undefined {
  const members = Array.from(attribute.matchAll(/(?<=[^、,和及与]{3}[、,和及与])[^、,和及与]/g))
  const ends = [attribute, ...members.map(({ index }) => attribute.slice(index))]
  return ends.find((end) => end.length <= room && end.length >= 2 && balances(end))
}

function balances(words: string): boolean {
  return ['“”', '《》', '()'].every(
    ([open = '', close = '']) => words.split(open).length === words.split(close).length,
  )
}

const conjunction = /^(?:[、,和及并且与]|及其|以及|特别)$/

/** Up to the last word that joins; undefined where none stands far enough behind the beginning. */
function atJoint(phrase: string): string | undefined {
  const kept = wholeWords(phrase)
  const joint = kept.findLastIndex(
    (word, index) => conjunction.test(word) && kept.slice(0, index).join('').length >= 8,
  )
  const words = joint < 0 ? '' : closed(kept.slice(0, joint).join(''))
  return words.length >= 8 && balances(words) ? words : undefined
}

/** The words that fit into a title, one behind the other. */
function wholeWords(words: string): string[] {
  const kept: string[] = []
  let length = 0
  for (const word of wordsIn(words.slice(0, 2 * longestTitle))) {
    length += word.length
    if (length > longestTitle + 1) break
    kept.push(word)
  }
  return kept
}

/** Broken off before the last word that joins, else behind the last whole word. */
function cut(words: string): string {
  if (words.length <= longestTitle) return words
  return withinTitle(words) ?? atJoint(words) ?? closed(wholeWords(words.slice(0, longestTitle)).join(''))
}

/** Broken off within a long 《…》. */
function withinTitle(words: string): string | undefined {
  const open = openTitle(words.slice(0, longestTitle + 1))
  return open === undefined ? undefined : `${words.slice(0, Math.max(open + 2, longestTitle - 2))}…》`
}

function closed(words: string): string {
  return balanced(words).replace(/(?:[的、,《(和与及为以]|特别是?)+$/, '')
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
