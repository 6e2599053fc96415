/** Lights (亮灯) and states: the words beside shape and colour. */
export const zh = {
  light: { normal: '正常', soon: '临期', overdue: '逾期', missed: '缺报', done: '已销号', waived: '不适用' },
  status: {
    notStarted: '未启动',
    ongoing: '推进中',
    submitted: '待核验',
    returned: '已退回',
    verified: '已销号',
    waived: '不适用',
  },
}

export const en: typeof zh = {
  light: {
    normal: 'On track',
    soon: 'Due soon',
    overdue: 'Overdue',
    missed: 'Not reported',
    done: 'Verified',
    waived: 'Waived',
  },
  status: {
    notStarted: 'Not started',
    ongoing: 'In progress',
    submitted: 'To be verified',
    returned: 'Returned',
    verified: 'Verified',
    waived: 'Waived',
  },
}
