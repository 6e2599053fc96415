/** Figures: counts and rates, the same words on every page that shows them. */
export const zh = {
  tasks: '任务',
  occurrences: '期次',
  due: '到期应办',
  verified: '已销号',
  submitted: '待核验',
  returned: '已退回',
  overdue: '逾期',
  missed: '缺报',
  completion: '完成率',
  onTime: '按时率',
  inTime: '按时提交',
  division: '处室',
  section: '部分',
  total: '合计',
  noLead: '未定牵头处室',
  preamble: '总体要求',
  /** 31/38 */
  share: (part: number, whole: number) => `${part}/${whole}`,
  nothingDue: '尚无到期',
  definition: {
    occurrence: '期次：一项任务在一个期限内应当完成的一次工作；一项任务可以有一期或多期。',
    due: '到期应办：截止日期已到（含当日）的期次，以及提前销号的期次。',
    completion: '完成率 = 到期应办中已销号的期次 ÷ 到期应办的期次。',
    onTime: '按时率 = 到期应办中在截止日期当日或之前提交、未被退回的期次 ÷ 到期应办的期次。',
    overdue: '逾期：过了截止日期仍未提交，或迟交而尚未销号。按时提交、等待核验的不算逾期。',
    missed: '缺报：长期任务某一期过期未报。长期任务没有终点，不计逾期。',
  },
}

export const en: typeof zh = {
  tasks: 'Tasks',
  occurrences: 'Occurrences',
  due: 'Come due',
  verified: 'Verified',
  submitted: 'To be verified',
  returned: 'Returned',
  overdue: 'Overdue',
  missed: 'Not reported',
  completion: 'Completion',
  onTime: 'On time',
  inTime: 'Submitted on time',
  division: 'Division',
  section: 'Section',
  total: 'Total',
  noLead: 'no lead division',
  preamble: 'Preamble',
  share: (part: number, whole: number) => `${part}/${whole}`,
  nothingDue: 'nothing due yet',
  definition: {
    occurrence:
      'Occurrence: one piece of work that a task requires within one time limit; a task has one or more.',
    due: 'Come due: occurrences whose due date has been reached (that day included), and those verified earlier.',
    completion: 'Completion = occurrences come due and verified ÷ occurrences come due.',
    onTime:
      'On time = occurrences come due, submitted on or before the due date and not returned ÷ occurrences come due.',
    overdue:
      'Overdue: not submitted although the due date has passed, or submitted late and not yet verified. What was submitted on time and is waiting for verification is not overdue.',
    missed:
      'Not reported: a period of standing work that passed without a report. Standing work has no end, so it is never overdue.',
  },
}
