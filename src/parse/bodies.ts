/** How names of public bodies end, for signatures and headers: the sources of patterns. */

/** Endings that hardly any other word has. */
export const surely =
  '委员会|政府|办公室|办公厅|管委会|办事处|局|厅|大学|学院|医院|海关|检察院|法院|集团|公司|领导小组'
export const ending = `${surely}|委|办|处|院|中心|学校|中学|银行|总队|支队|党组`
