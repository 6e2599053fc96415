/** Parties that a sentence itself charges: 各处室要…, 由办公室负责…. */
import type { Party } from '../../domain/document/document.ts'

const charged =
  /^(?<all>(?:各级|各)[^,。;、的]{0,10}(?:处室|科室|股室|单位|部门|机构|政府|局)|各[处科股]室|(?:局|委|厅|办)?办公室)(?=要|应当?|须|必须|负责|牵头)/
const entrusted = /(?:^|[,;])由(?<one>[^,。;由]{2,20}?)(?:牵头|负责)/
/** 谁起草谁解读 names a rule, not a party. */
const rule = /谁/

export function partiesInProse(words: string): Party[] {
  const name = charged.exec(words)?.groups?.all ?? entrusted.exec(words)?.groups?.one
  return name === undefined || rule.test(name) ? [] : [{ name, role: 'lead' }]
}
