export const zh = {
  title: '监测',
  figures: '主要数字',
  matrix: '各处室、各部分亮灯',
  matrixHint: '格内为期次数，点数字看下面的明细。',
  legend: '图例',
  waiting: '未发生',
  remarks: '领导批示',
  today: {
    title: '今天要办',
    nothing: '今天没有要办的，看看全局即可。',
    toVerify: '期已提交，等您核验',
    verify: '去核验',
    toAnswer: '件延期申请，等您答复',
    answer: '去答复',
    toNudge: '期逾期，还没有催办过',
    look: '看看是哪些',
  },
}

export const en: typeof zh = {
  title: 'Monitor',
  figures: 'Key figures',
  matrix: 'Lights by division and section',
  matrixHint: 'Numbers are occurrences; each leads to its list below.',
  legend: 'Legend',
  waiting: 'no event',
  remarks: 'Leader’s remarks',
  today: {
    title: 'Today',
    nothing: 'Nothing needs you today; look at the whole.',
    toVerify: 'submitted, waiting for your answer',
    verify: 'Verify',
    toAnswer: 'extensions asked for',
    answer: 'Answer',
    toNudge: 'overdue, and nobody said so yet',
    look: 'See which',
  },
}
