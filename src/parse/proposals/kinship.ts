/** Which clauses belong to one action: an explanation joins what it explains. */

/** Words by which a clause explains, urges or limits rather than asks for something new. */
const explaining =
  /^(?:特别是|其中|确保|切实做到|切实(?:解决|增强)|不得|不能|严禁|除|原则上|同时|此外|不断(?:提高|增强|提升|改进)|努力|让|使|避免|方便|主要|包括|重点(?:是|公开)?|具体|对不|凡|未|造成|既要|从严)|时,要?一并|^[^,。;]{2,12}时,/
const urging = /高度重视|^要?把.{2,30}作为|提高认识|以.{2,30}为(?:指导|统领)|充分认识|更加积极主动/

export function explains(words: string): boolean {
  return explaining.test(words)
}

/** A clause that only urges; it asks for nothing one could show done. */
export function urges(words: string): boolean {
  return urging.test(words)
}

/** Pairs of characters that stand in every clause of the genre and tell nothing apart. */
const common = new Set(
  '公开 政务 政府 信息 工作 加强 进行 情况 相关 有关 社会 及时 做好 推进 进一 一步 开展 单位 部门 各项 落实 要求 建立 健全 完善 方式 积极 内容 主动 管理 网站'.split(
    ' ',
  ),
)

/** How many telling pairs of characters two stretches of words share. */
export function kinship(words: string, others: string): number {
  const pairs = pairsIn(words)
  const shared = [...pairsIn(others)].filter((pair) => pairs.has(pair))
  return shared.length
}

function pairsIn(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const pair = words.slice(at, at + 2)
    if (/^\p{Script=Han}{2}$/u.test(pair) && !common.has(pair)) pairs.add(pair)
  }
  return pairs
}
