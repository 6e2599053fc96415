/** What an occurrence (期次) is called: its period, its day or the event that began it. */
import type { Occurrence } from '../domain/occurrence.ts'

type Named = Pick<Occurrence, 'key'> & { readonly event?: { readonly title: string } | undefined }
type Word = (...parts: readonly number[]) => string

interface Words {
  readonly day: Word
  readonly month: Word
  readonly quarter: Word
  readonly half: Word
  readonly year: Word
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const zh = {
  /** 第三季度、9月、上半年、全年、12月31日前,或事件名称 */
  label: labeller({
    day: (_year, month, day) => `${month}月${day}日前`,
    month: (_year, month) => `${month}月`,
    quarter: (_year, quarter = 1) => `第${'一二三四'.charAt(quarter - 1)}季度`,
    half: (_year, half) => (half === 1 ? '上半年' : '下半年'),
    year: () => '全年',
  }),
  dueBy: (day: string) => `${day} 截止`,
  /** 征求意见不少于30日 and the like */
  openUntil: (day: string) => `至少到 ${day}`,
  putOff: (day: string) => `原定 ${day}`,
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
    day: (_year, month = 1, day) => `by ${day} ${months[month - 1]}`,
    month: (_year, month = 1) => `${months[month - 1]}`,
    quarter: (_year, quarter) => `Quarter ${quarter}`,
    half: (_year, half) => (half === 1 ? 'First half' : 'Second half'),
    year: () => 'Whole year',
  }),
  dueBy: (day: string) => `due ${day}`,
  openUntil: (day: string) => `until ${day} at least`,
  putOff: (day: string) => `first ${day}`,
  daysLeft: (days: number) => (days === 0 ? 'due today' : days === 1 ? '1 day left' : `${days} days left`),
  daysLate: (days: number) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  minutesLeft: (minutes) =>
    minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`,
  onPace: (expected) => `${expected} by now`,
  behind: (expected) => `behind: ${expected} by now`,
  paused: 'clock paused',
  estimated: 'estimate',
  hoursLate: 'past its time',
  daysPast: (days: number) => (days === 1 ? '1 day past' : `${days} days past`),
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
