/** A superior's document beside the draft of 2021: one clause in the draft's own words, one near to it, one of its own. */
import type { Span } from '#src/domain/document/document.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Reference } from '#src/domain/reference/reference.ts'
import { anOutline } from './build.ts'
import { aDraft } from './draft.ts'

export const superiorText = [
  '一、推进重点领域公开\n',
  '(一)行政执法。行政执法决定应当在作出之日起20个工作日内公开。公开机关运行经费的预决算情况。\n',
  '(二)公共企事业。督促供水企业公布水质。',
].join('')

function span(words: string): Span {
  const start = superiorText.indexOf(words)
  return { start, end: start + words.length }
}

const law = span('(一)行政执法。行政执法决定应当在作出之日起20个工作日内公开。公开机关运行经费的预决算情况。')
const water = span('(二)公共企事业。督促供水企业公布水质。')

export const superior: Reference = {
  number: 1,
  title: '全省2021年要点',
  source: { text: superiorText },
  outline: anOutline({
    sections: [
      {
        ordinal: '一',
        title: '推进重点领域公开',
        start: 0,
        end: superiorText.length,
        items: [
          {
            ordinal: '(一)',
            title: '行政执法',
            ...law,
            clauses: [
              { id: '1.1.1', ...span('行政执法决定应当在作出之日起20个工作日内公开。') },
              { id: '1.1.2', ...span('公开机关运行经费的预决算情况。') },
            ],
          },
          {
            ordinal: '(二)',
            title: '公共企事业',
            ...water,
            clauses: [{ id: '1.2.1', ...span('督促供水企业公布水质。') }],
          },
        ],
      },
    ],
  }),
  matches: [],
  settingsAside: [],
}

export const draftBeside: Plan = aDraft({ references: [superior] })
