/** How a paper looks as a web page, and how it prints: the margins of GB/T 9704-2012, its typefaces by name. */
export const pageStyle = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page wide { size: A4 landscape; margin: 28mm 35mm 26mm 37mm; }
:root { --song: "宋体", SimSun, "Noto Serif CJK SC", serif; --hei: "黑体", SimHei, "Noto Sans CJK SC", sans-serif;
  --fang: "仿宋_GB2312", "仿宋", FangSong, "Noto Serif CJK SC", serif;
  --kai: "楷体_GB2312", "楷体", KaiTi, "Noto Serif CJK SC", serif; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; color: #1c1c1a; background: #fff;
  font: 1.125rem/1.8 var(--fang); }
article + article { margin-top: 4rem; break-before: page; }
article.landscape { page: wide; }
h1 { margin: 0 0 1.5rem; font: bold 1.6rem/1.5 "方正小标宋简体", var(--song); text-align: center; text-wrap: balance; }
h2, h3, h4 { margin: 1rem 0 0.25rem; font-size: 1.125rem; font-weight: normal; text-indent: 2em; break-after: avoid; }
h2 { font-family: var(--hei); }
h3, article > p > b { font-family: var(--kai); }
article > p > b { font-weight: normal; }
p { margin: 0; text-align: justify; text-indent: 2em; }
.mark { font-family: var(--hei); text-indent: 0; }
.subtitle { margin: -1rem 0 1.5rem; font-family: var(--kai); text-align: center; text-indent: 0; }
.addressee { text-indent: 0; }
.signature { margin-top: 3rem; text-align: right; text-indent: 0; padding-right: 4em; }
.annexes { display: flex; margin-top: 1.5rem; padding-left: 2em; }
.annexes p { text-indent: 0; white-space: nowrap; }
.annexes ol { margin: 0; padding-left: 1.25em; }
.table { margin: 0.75rem 0 1.25rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: 1rem/1.5 var(--song); }
table.small { font-size: 0.875rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.25rem 0.4rem; border: 1px solid #6b6b66; }
th { font-weight: normal; text-align: left; }
thead th, th[scope^="col"] { font-family: var(--hei); text-align: center; }
.centred { text-align: center; }
time { white-space: nowrap; }
tr, figure { break-inside: avoid; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; font: 14px var(--song); }
.chart-tick, .chart-key { fill: #59626b; font-size: 12.5px; }
.chart-grid { stroke: #dcdad2; }
.chart-zero { stroke: #8f8e86; }
.chart-thread { stroke: #8fb0cc; stroke-width: 2; }
.chart-year { fill: none; stroke: #5585ad; stroke-width: 1.5; }
.chart-age-0 { fill: #20476b; stroke: none; }
.chart-age-2, .chart-age-3 { stroke: #8f8e86; }
@media print { body { max-width: none; padding: 0; font-size: 16pt; line-height: 28.95pt; }
  h1 { font-size: 22pt; } h2, h3, h4 { font-size: 16pt; } table { font-size: 10.5pt; line-height: 1.4; }
  table.small { font-size: 9pt; } .table { overflow: visible; } }
`
