/** A year-end summary in each of its stages, with the seal that tests can read. */
import type { Change } from '#src/domain/entry.ts'
import type { Person } from '#src/domain/office/person.ts'
import {
  hashOfContent,
  reviewSummary,
  type Seal,
  signSummary,
  submitSummary,
} from '#src/domain/year-end/signing.ts'
import { blankSummary, type Content, type Section, type Summary } from '#src/domain/year-end/summary.ts'
import { anAct } from './build.ts'
import { liJing, wangHai, zhaoMin } from './cast.ts'

/** No hash, but as good as one for telling contents apart. */
export const plainSeal: Seal = (text) => `sealed ${text}`

export const aSection = (given: Partial<Section> = {}): Section => ({
  id: 'disclosure',
  title: '主动公开',
  text: '分解任务3项。',
  ...given,
})

export const aContent = (given: Partial<Content> = {}): Content => ({
  title: '2021年政务公开工作总结',
  sections: [
    aSection(),
    aSection({ id: 'problems', title: '存在问题', text: '报送不及时。' }),
    aSection({ id: 'measures', title: '下一步打算', text: '按月提醒。' }),
  ],
  figures: [
    {
      section: 'opening',
      label: '已销号',
      value: '1',
      address: '/plans/2021/tasks',
      records: ['1.1-1/2021-09'],
    },
  ],
  annexes: [],
  ...given,
})

export const signerOf = ({ id, name }: Person) => ({ act: anAct({ by: id, on: '2021-12-20' }), name })

const drafted = (content: Content) =>
  submitSummary(blankSummary(2021), { content, undated: [] }, signerOf(wangHai)).next
const reviewed = (content: Content) => reviewSummary(drafted(content), signerOf(liJing)).next

/** Drafted by 王海, reviewed by 李静, signed by 赵敏. */
export function signed(content: Content, seal: Seal = plainSeal): Change<Summary> {
  const seen = hashOfContent(content, seal)
  return signSummary(reviewed(content), { content, seen }, signerOf(zhaoMin), seal)
}
