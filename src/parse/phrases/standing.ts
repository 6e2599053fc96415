/** Work without an end: reviewed every quarter. */
import { type Family, phrasesBy } from './phrase.ts'

const standing =
  /长期(?:坚持|推进|执行)?|持续(?:推进|开展|做好|落实|加强|深化|更新)?|常态化|动态(?:更新|调整|管理|公开)|全年|日常|随时|不断|定期|适时|及时|立行立改|即知即改|立即|同步(?:组织|审签|部署|公开|发布|起草|审批)/g

export const standingWork: Family = (words) =>
  phrasesBy(words, standing, () => [{ kind: 'standing', reviewEvery: 'quarter' }])
