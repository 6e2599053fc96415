import type { Ending } from '../domain/plan.ts'
import { agree, figure, plural } from './number.ts'
import * as time from './time.ts'

/** The end of a year: what is still open is decided, then the year is closed. */
export const zh = {
  title: '归档',
  lead: '年终总结定稿后归档。未完成的任务先逐项交代；归档后这一年只能查阅，结转的任务从下一年继续。',
  waiting: '期已提交，归档前请先核验',
  toVerify: '去核验',
  tasks: '未完成的任务',
  none: '全部任务都已销号或不再适用，可以归档。',
  left: (undecided: number, count: number) => `${count} 项未完成，还有 ${undecided} 项没有交代。`,
  complete: (count: number) => `${count} 项未完成的任务都已交代。`,
  openOccurrences: (count: number) => `${count} 期未销号`,
  decision: { carried: '结转', closed: '办结', explained: '说明' } as Record<Ending['decision'], string>,
  decisionHint: '结转：明年继续办，由明年的任务承接；办结：已经完成，不再跟踪；说明：不再办理的原因。',
  decide: '处理',
  choose: '未定',
  reason: '理由',
  reasonNeeded: '请写明理由。',
  decisionNeeded: '请选择结转、办结或说明；改回未定的，请清空理由。',
  save: '保存交代',
  close: '归档这一年',
  closeHint: '归档后不能再填报、核验和改动；需要时可以说明理由重新打开。',
  notYet: '上面的事项都有着落后，才能归档。',
  closed: (day: string) => `已于${time.zh.inProse(day)}归档，这一年只能查阅。`,
  reopen: '重新打开',
  reopenHint: '发现归档有误时，写明理由重新打开；改正后要再次归档。理由和经手人记入留痕。',
  reopenReason: '重新打开的理由',
}

export const en: typeof zh = {
  title: 'Close the year',
  lead: 'Close the year once its summary is final. First decide what becomes of each unfinished task. After that the year can only be read, and tasks carried over continue in the next year.',
  waiting: 'submitted and to be verified before the year is closed',
  toVerify: 'Verify',
  tasks: 'Unfinished tasks',
  none: 'Every task is verified or waived. The year can be closed.',
  left: (undecided, count) => `${plural(count, 'unfinished task')}, ${figure(undecided)} still undecided.`,
  complete: (count) =>
    `${agree(count, 'The unfinished task', `All ${figure(count)} unfinished tasks`)} ${agree(count, 'has', 'have')} been decided.`,
  openOccurrences: (count) => `${figure(count)} not verified`,
  decision: { carried: 'carry over', closed: 'close', explained: 'explain' },
  decisionHint:
    'Carry over: the work goes on in a task of next year. Close: it is done, with nothing more to follow. Explain: say why it is no longer pursued.',
  decide: 'Decision',
  choose: 'undecided',
  reason: 'Reason',
  reasonNeeded: 'Please give a reason.',
  decisionNeeded: 'Choose what becomes of it; to leave it undecided, clear the reason.',
  save: 'Save decisions',
  close: 'Close this year',
  closeHint:
    'After that nothing can be reported, verified or changed. If need be, the year can be reopened with a reason.',
  notYet: 'The year can be closed once everything above is settled.',
  closed: (day) => `Closed on ${time.en.when(day)}. This year can only be read.`,
  reopen: 'Reopen',
  reopenHint:
    'If the year was closed by mistake, reopen it with a reason, put it right and close it again. The reason and your name are kept in the history.',
  reopenReason: 'Reason for reopening',
}
