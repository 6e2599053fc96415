/** Higher rules that are stricter than the plan: told to the person, never put in the plan's place. */
import type { DraftFinding, DraftSection } from './draft.ts'
import { clocks } from './phrases/clock.ts'

const decisions = /执法决定|行政许可|行政处罚/
const published = /公开|公示|公布/

/**
 * Clocks of more than seven working days for publishing decisions.
 *
 * @source 国务院办公厅关于全面推行行政执法公示制度…的指导意见(国办发〔2018〕118号): 行政许可、行政处罚的执法决定信息
 *   在执法决定作出之日起7个工作日内公开, 其他20个工作日内
 */
export function stricterRules(text: string, sections: readonly DraftSection[]): DraftFinding[] {
  const clauses = sections.flatMap((section) => section.items.flatMap((item) => item.clauses))
  return clauses.flatMap(({ wordsStart, end }) => {
    const words = text.slice(wordsStart, end)
    if (!decisions.test(words) || !published.test(words)) return []
    return clocks(words, Number.NaN)
      .filter(({ dues }) => dues.some(isLongerThanSevenWorkdays))
      .map((phrase) => ({
        code: 'stricter-rule' as const,
        start: wordsStart + phrase.start,
        end: wordsStart + phrase.end,
        detail: { rule: '国办发〔2018〕118号要求行政许可、行政处罚决定信息在作出之日起7个工作日内公开。' },
      }))
  })
}

function isLongerThanSevenWorkdays(due: ReturnType<typeof clocks>[number]['dues'][number]): boolean {
  if (due.kind !== 'onEvent' || /申请/.test(due.from)) return false
  return due.within.unit === 'workday' && due.within.count > 7
}
