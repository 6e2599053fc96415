/** The names of attachments that the tail lists. */
import type { Span } from '../domain/document/document.ts'

/** 附件:…, 附件1…; in 附件226个 the first digit is the attachment's. */
const listed = /^附 ?件 ?(?:\d{1,2}(?![\d个年项])|\d(?=\d+[个年项]))?:?\s*(?<names>[^:\s].*)$/

/** More pieces than any tail has. */
const mostPieces = 200

export function attachmentsIn(text: string, pieces: readonly Span[]): string[] {
  return pieces.slice(0, mostPieces).flatMap(({ start, end }) => {
    const names = listed.exec(text.slice(start, end))?.groups?.names
    return names === undefined || names.startsWith('下载') ? [] : separated(names)
  })
}

/** 1.名单2.目录 → 名单, 目录: only numbers that go on from one another part names. */
function separated(names: string): string[] {
  const found: string[] = []
  let rest = names
  for (let number = 1; rest.startsWith(`${number}.`) || rest.startsWith(`${number}、`); number += 1) {
    const own = rest.slice(`${number}.`.length)
    const next = own.search(new RegExp(`${number + 1} ?[.、]`))
    found.push((next < 0 ? own : own.slice(0, next)).trim())
    rest = next < 0 ? '' : own.slice(next)
  }
  return found.length > 0 ? found : [names.trim()]
}
