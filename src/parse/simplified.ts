/** Traditional characters of the genre's own vocabulary: enough to find headings, phrases and parties in mirrored copies. */
const pairs =
  '務务 開开 關关 於于 辦办 個个 區区 縣县 鄉乡 鎮镇 廳厅 處处 會会 單单 責责 牽牵 頭头 協协 導导 領领 職职 ' +
  '權权 門门 級级 構构 網网 絡络 頁页 欄栏 點点 項项 條条 則则 規规 範范 圍围 標标 準准 劃划 書书 執执 ' +
  '為为 與与 從从 將将 應应 當当 須须 進进 續续 強强 動动 態态 調调 實实 現现 環环 節节 歸归 檔档 圖图 ' +
  '詞词 審审 議议 評评 價价 價价 報报 請请 讀读 訊讯 輿舆 傳传 發发 佈布 複复 復复 覆覆 類类 別别 據据 數数 庫库 統统 ' +
  '計计 劃划 財财 預预 決决 債债 險险 業业 產产 農农 貧贫 學学 醫医 養养 經经 濟济 黨党 國国 見见 員员 眾众 ' +
  '時时 間间 內内 後后 過过 來来 長长 對对 並并 無无 還还 這这 體体 總总 結结 聯联 繫系 系系 熱热 線线 電电 話话 ' +
  '設设 備备 錄录 單单 質质 監监 測测 驗验 證证 試试 組组 織织 訓训 習习 鍵键 問问 題题 監监 紀纪 連连 鏈链 斷断 ' +
  '優优 轉转 換换 變变 擴扩 範范 圓圆 際际 陽阳 號号 檢检 資资 雙双 隨随 機机 園园 廣广 營营 創创 舉举 週周 兩两'

const simple = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

export function simplified(character: string): string {
  return simple.get(character) ?? character
}
