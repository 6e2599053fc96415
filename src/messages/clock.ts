/** The clock that an event started: paused, running again, begun anew. */
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
  paused: (from: string, reason: string) => `${from} 起暂停：${reason}`,
  pausedUntil: (from: string, to: string, reason: string) => `${from} 至 ${to} 不计入：${reason}`,
  restarted: (day: string, reason: string) => `${day} 重新起算：${reason}`,
}

export const en: typeof zh = {
  title: 'Clock',
  pause: 'Pause the clock',
  pauseHint:
    'As while papers are awaited. That day still counts; the days after it through the one on which it runs again do not, and the due day moves.',
  pausedFrom: 'Paused from',
  at: 'Time',
  reason: 'Reason',
  resume: 'Let it run again',
  resumedOn: 'Runs again from',
  restart: 'Begin anew',
  restartHint: 'As when what was sent back comes again. The whole time is counted from the day after.',
  restartedOn: 'Begins anew on',
  paused: (from, reason) => `Paused since ${from}: ${reason}`,
  pausedUntil: (from, to, reason) => `${from} to ${to} not counted: ${reason}`,
  restarted: (day, reason) => `Begun anew on ${day}: ${reason}`,
}
