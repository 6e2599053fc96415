/** What an occurrence (期次) is called: its period, its day or the event that began it. */
import type { Occurrence } from '../domain/occurrence.ts'
import { plural } from './number.ts'
import * as time from './time.ts'

type Named = Pick<Occurrence, 'key'> & { readonly event?: { readonly title: string } | undefined }
type Word = (...parts: readonly number[]) => string

interface Words {
  readonly day: Word
  readonly month: Word
  readonly quarter: Word
  readonly half: Word
  readonly year: Word
}

export const zh = {
  /** 第三季度、9月、上半年、全年、12月31日前，或事件名称 */
  label: labeller({
    day: (_year, month, day) => `${month}月${day}日前`,
    month: (_year, month) => `${month}月`,
    quarter: (_year, quarter = 1) => `第${'一二三四'.charAt(quarter - 1)}季度`,
    half: (_year, half) => (half === 1 ? '上半年' : '下半年'),
    year: () => '全年',
  }),
  dueBy: (at: string) => `${time.zh.when(at)} 截止`,
  /** 征求意见不少于30日 and the like */
  openUntil: (at: string) => `至少到 ${time.zh.when(at)}`,
  putOff: (at: string) => `原定 ${time.zh.when(at)}`,
  daysLeft: (days: number) => (days === 0 ? '今天截止' : `还有 ${days} 天`),
  daysLate: (days: number) => `已逾期 ${days} 天`,
  hoursLate: '已过时限',
  minutesLeft: (minutes: number): string =>
    minutes < 60 ? `还剩 ${minutes} 分钟` : `还剩 ${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`,
  onPace: (expected: number) => `序时应达 ${expected}`,
  behind: (expected: number) => `滞后，序时应达 ${expected}`,
  paused: '暂停计时',
  estimated: '估算',
  /** of standing work, which has no end to be overdue for */
  daysPast: (days: number) => `已过 ${days} 天`,
}

export const en: typeof zh = {
  label: labeller({
    day: (_year, month = 1, day) => `by ${day} ${time.en.month(month)}`,
    month: (_year, month = 1) => time.en.month(month),
    quarter: (_year, quarter) => `Quarter ${quarter}`,
    half: (_year, half) => (half === 1 ? 'First half' : 'Second half'),
    year: () => 'Whole year',
  }),
  dueBy: (at) => `due ${time.en.when(at)}`,
  openUntil: (at) => `open until ${time.en.when(at)} at least`,
  putOff: (at) => `originally ${time.en.when(at)}`,
  daysLeft: (days) => (days === 0 ? 'due today' : `${plural(days, 'day')} left`),
  daysLate: (days) => `${plural(days, 'day')} overdue`,
  hoursLate: 'past its deadline',
  minutesLeft: (minutes) =>
    minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`,
  onPace: (expected) => `${expected} expected by now`,
  behind: (expected) => `behind: ${expected} expected by now`,
  paused: 'clock paused',
  estimated: 'estimate',
  daysPast: (days) => `${plural(days, 'day')} ago`,
}

const shapes: readonly (readonly [RegExp, keyof Words])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, 'day'],
  [/^(\d{4})-(\d{2})$/, 'month'],
  [/^(\d{4})-Q(\d)$/, 'quarter'],
  [/^(\d{4})-H(\d)$/, 'half'],
  [/^(\d{4})$/, 'year'],
]

function labeller(words: Words) {
  return ({ key, event }: Named): string => {
    if (event) return event.title
    for (const [shape, word] of shapes) {
      const match = shape.exec(key)
      if (match) return words[word](...match.slice(1).map(Number))
    }
    return key
  }
}
