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
  matrixHint: 'The figures count occurrences. Click one to see its details below.',
  legend: 'Legend',
  waiting: 'no event',
  remarks: 'Leader’s remarks',
  today: {
    title: 'Today',
    nothing: 'Nothing needs doing today. Have a look at the whole picture.',
    toVerify: 'submitted and waiting for you to verify',
    verify: 'Verify',
    toAnswer: 'extension requests waiting for your answer',
    answer: 'Answer',
    toNudge: 'overdue and not nudged yet',
    look: 'See which',
  },
}
