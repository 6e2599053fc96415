import type { ComparedMeasure } from '../domain/standing/comparison.ts'
import { plural } from './number.ts'

/** Years side by side. */
export const zh = {
  title: '历年比较',
  lead: (years: string) => `${years}，按处室和部分比较任务、完成率、按时率和提前或拖后的天数。`,
  alone: '还没有更早的年度可以比较，下面只有这一年。',
  years: (years: readonly number[]) => `${years.join('、')} 年`,
  whole: '全部',
  divisions: '按处室',
  sections: '按部分',
  year: '年度',
  change: '与上年比',
  measure: { completion: '完成率', onTime: '按时率', days: '提前或拖后', tasks: '任务数' } as Record<
    ComparedMeasure,
    string
  >,
  note: {
    completion: '到期应办的期次中已销号的。',
    onTime: '到期应办的期次中按时提交、未被退回的。',
    days: '各期提交日与截止日相差天数的中位数：正数为提前，负数为拖后；到期未报的计至今天，已归档的计至归档日。',
    tasks: '牵头的任务数。',
  } as Record<ComparedMeasure, string>,
  /** 各处室完成率 */
  chart: (scope: string, measure: string) => `${scope}：${measure}`,
  /** for those who hear the picture */
  description: (rows: number, years: string) =>
    `共 ${rows} 行，每行以不同形状标出${years}的数值；数字见下表。`,
  days: (value: number) => (value === 0 ? '当天' : value > 0 ? `提前 ${value} 天` : `拖后 ${-value} 天`),
  tick: (value: number) => (value === 0 ? '截止日' : value > 0 ? `早 ${value}` : `晚 ${-value}`),
  none: '—',
}

export const en: typeof zh = {
  title: 'Years compared',
  lead: (years) =>
    `${years}: tasks, completion, on-time rate and days early or late, by division and by section.`,
  alone: 'There is no earlier year to compare with yet; only this one is shown.',
  years: (years) => years.join(', '),
  whole: 'Total',
  divisions: 'By division',
  sections: 'By section',
  year: 'Year',
  change: 'Change from last year',
  measure: { completion: 'Completion', onTime: 'On time', days: 'Early or late', tasks: 'Tasks' },
  note: {
    completion: 'The share of occurrences come due that are verified.',
    onTime: 'The share of occurrences come due that were submitted by the due date and not returned.',
    days: 'The median number of days between submission and due date: positive is early, negative is late. What is due and not yet reported counts up to today, or to the day the year was closed.',
    tasks: 'The number of tasks led.',
  },
  chart: (scope, measure) => `${scope}: ${measure}`,
  description: (rows, years) =>
    `${plural(rows, 'row')}, each with a differently shaped mark for each of ${years}; the figures are in the table below.`,
  days: (value) => {
    if (value === 0) return 'on the day'
    return value > 0 ? `${plural(value, 'day')} early` : `${plural(-value, 'day')} late`
  },
  tick: (value) => (value === 0 ? 'due date' : value > 0 ? `${value} early` : `${-value} late`),
  none: '—',
}
