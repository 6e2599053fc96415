import type { Fate } from '../domain/last-year/clauses.ts'
import { figure, plural } from './number.ts'

/** This year's document beside last year's, and what was left unfinished. */
export const zh = {
  title: '对照上年',
  none: '没有更早的、已下达的要点可以对照。',
  lead: (year: number, title: string) => `与 ${year} 年的《${title}》逐句对照。`,
  counts: (unchanged: number, reworded: number, fresh: number, gone: number) =>
    `${unchanged} 句未变，${reworded} 句改写，${fresh} 句新增，${gone} 句不再提及。`,
  fate: { unchanged: '未变', reworded: '改写', new: '新增' } as Record<Fate, string>,
  gone: '不再提及',
  lookBack: '回头看：上年未完成的任务',
  lookBackLead: '上年归档时逐项交代；结转的由今年的任务承接。都有着落后才能下达。',
  lookBackDone: '上年未完成的任务都已交代，结转的都有今年的任务承接。',
  toClosure: (year: number) => `到 ${year} 年归档页交代`,
  carryOn: '承接结转的任务',
  carryOnHint: '并入今年要求相同的任务，没有的就新建一项，处室和时限沿用上年，待确认。',
  lookBackNone: '上年任务全部办结。',
  undecided: '上年未完成、尚无着落',
  openOccurrences: (count: number) => `${count} 期未销号`,
  notDecided: '尚未交代',
  notCarried: '尚未承接',
  heir: (code: string) => `今年任务 ${code}`,
  successor: (code: string) => `今年另有相同要求：任务 ${code}`,
  takeOver: '沿用上年',
  takeOverLead: '原文未变或改写的任务，可以沿用上年的处室和时限。勾选后沿用；沿用的任务视为已确认。',
  takeOverNone: '没有可以沿用的。',
  take: '沿用勾选的',
  tick: (code: string) => `勾选 ${code}`,
  task: '任务',
  lastTask: '上年任务',
  instead: (words: string) => `现为 ${words}`,
  document: '逐句对照',
  preamble: '总体要求',
  carriedGroup: '上年结转',
  carriedFrom: (year: number, code: string) => `结转自 ${year} 年任务 ${code}`,
  precedent: (year: number, code: string) => `${year} 年的 ${code} 也由其牵头`,
}

export const en: typeof zh = {
  title: 'Compared with last year',
  none: 'There is no earlier issued plan to compare with.',
  lead: (year, title) => `Clause by clause beside ${title} (${year}).`,
  counts: (unchanged, reworded, fresh, gone) =>
    `${plural(unchanged, 'clause')} unchanged, ${figure(reworded)} reworded, ${figure(fresh)} new, ${figure(gone)} dropped.`,
  fate: { unchanged: 'unchanged', reworded: 'reworded', new: 'new' },
  gone: 'Dropped',
  lookBack: 'Look back: what last year left unfinished',
  lookBackLead:
    'Each was decided when last year was closed; those carried over are taken on by a task of this year. The plan can be issued once all are settled.',
  lookBackDone:
    'Everything last year left unfinished has been decided, and what was carried over has a task this year.',
  toClosure: (year) => `Decide them on the closing page of ${year}`,
  carryOn: 'Take on the tasks carried over',
  carryOnHint:
    'Each is added to this year’s task with the same requirement; where there is none, a new task is made with last year’s divisions and obligation, to be confirmed.',
  lookBackNone: 'Last year left nothing unfinished.',
  undecided: 'Unfinished last year and not settled',
  openOccurrences: (count) => `${figure(count)} not verified`,
  notDecided: 'undecided',
  notCarried: 'not taken on yet',
  heir: (code) => `this year’s task ${code}`,
  successor: (code) => `required again this year: task ${code}`,
  takeOver: 'Take over from last year',
  takeOverLead:
    'Tasks whose wording is unchanged or only reworded can take over last year’s divisions and obligation. Tick those you want; they then count as confirmed.',
  takeOverNone: 'There is nothing to take over.',
  take: 'Take over those ticked',
  tick: (code) => `Tick ${code}`,
  task: 'Task',
  lastTask: 'Last year’s task',
  instead: (words) => `now ${words}`,
  document: 'Clause by clause',
  preamble: 'Preamble',
  carriedGroup: 'Carried over from last year',
  carriedFrom: (year, code) => `carried over from task ${code} of ${year}`,
  precedent: (year, code) => `it led the similar task ${code} in ${year}`,
}
