export const zh = {
  title: '监测',
  figures: '主要数字',
  matrix: '各部分、各处室亮灯',
  matrixHint: '格内为期次数，点数字看下面的明细。',
  legend: '图例',
  waiting: '未发生',
  remarks: '领导批示',
}

export const en: typeof zh = {
  title: 'Monitor',
  figures: 'Key figures',
  matrix: 'Lights by section and division',
  matrixHint: 'Numbers are occurrences; each leads to its list below.',
  legend: 'Legend',
  waiting: 'no event',
  remarks: 'Leader’s remarks',
}
