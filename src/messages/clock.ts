/** The clock that an event started: paused, running again, begun anew. */
import * as time from './time.ts'

export const zh = {
  title: '计时',
  pause: '暂停计时',
  pauseHint: '例如等补充材料、送鉴定。暂停之日仍计入，次日起至恢复之日不计入；截止日期顺延。',
  pausedFrom: '从哪天起暂停',
  at: '时间',
  reason: '理由',
  resume: '恢复计时',
  resumedOn: '从哪天起恢复',
  restart: '重新起算',
  restartHint: '例如材料退回后重新报来。期限从重新起算之日的次日开始，另算一遍。',
  restartedOn: '重新起算之日',
  paused: (from: string, reason: string) => `${time.zh.when(from)} 起暂停：${reason}`,
  pausedUntil: (from: string, to: string, reason: string) =>
    `${time.zh.when(from)} 至 ${time.zh.when(to)} 不计入：${reason}`,
  restarted: (day: string, reason: string) => `${time.zh.when(day)} 重新起算：${reason}`,
}

const { when } = time.en

export const en: typeof zh = {
  title: 'Clock',
  pause: 'Pause the clock',
  pauseHint:
    'For example while waiting for papers or an expert opinion. The day of the pause still counts; from the next day until the day it resumes, days do not count, and the due date moves back.',
  pausedFrom: 'Paused from',
  at: 'Time',
  reason: 'Reason',
  resume: 'Resume the clock',
  resumedOn: 'Resumes on',
  restart: 'Start again',
  restartHint:
    'For example when papers that were sent back come in again. The whole time limit runs again from the day after.',
  restartedOn: 'Starts again on',
  paused: (from, reason) => `Paused since ${when(from)}: ${reason}`,
  pausedUntil: (from, to, reason) => `Not counted, ${when(from)} to ${when(to)}: ${reason}`,
  restarted: (day, reason) => `Started again on ${when(day)}: ${reason}`,
}
