/** Texts that are made to hurt a reader: one piece over and over. */

/** What has cost most, or overflowed, when a text held nothing else. */
export const hostile = [
  '一、工作公开。',
  '一是公开。二是更新。',
  '公开目录(办公室负责)。',
  '附件',
  '一、(一)1.每不少于(',
  '(',
  '，',
  '《',
  '年内',
  '开展',
  '每年不少于3次，',
  '某某某某局2021年3月4日',
  '《2021年政务公开工作要点》已',
  '1.公开\n局9999\n',
  '一、《(“每于，附件',
  '由经通过在于向应统一，公开',
  '省省县办、和会同区局',
  '按照“要求，',
  '每 半 年 评 ',
  '国办发〔2019〕1号、2号、3号，',
  '1.公开|办公室||\n',
  '责任单位：办公室\n完成时限：长期\n',
  '一、公开\n(二)解读\n',
  '建立市场和项目、问题的的办理',
]

/** So many characters: a piece with lines of its own stands below a table's head; the last is a sentence's end. */
export function filled(piece: string, length: number): string {
  const head = piece.includes('\n') ? '工作任务\n责任单位\n' : ''
  return (head + piece.repeat(length / piece.length)).slice(0, length - 3).concat('公开。')
}
