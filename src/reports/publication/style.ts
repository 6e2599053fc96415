/** How the public's page looks: by day, by night, on paper. */
export const publicStyle = `:root { color-scheme: light dark; --ink: #1d2329; --soft: #59626b; --line: #dcdad2; --sheet: #fff; --accent: #20476b; --bar: #5585ad; --rest: #eeeeea; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e3e5e7; --soft: #a6afb8; --line: #343a40; --sheet: #1c2024; --accent: #93bbdf; --bar: #6d97bd; --rest: #2a2f35; }
}
body { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; color: var(--ink); background: var(--sheet);
  font: 1.0625rem/1.75 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; }
h1 { margin: 0 0 0.25rem; font-size: 1.75rem; line-height: 1.4; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.25rem; font-size: 1.2rem; }
p { margin: 0.5rem 0; }
.soft { color: var(--soft); }
a { display: inline-block; min-width: 44px; padding: 0.5rem 0; color: var(--accent); text-align: center; text-underline-offset: 0.2em; }
.chart { margin: 1.5rem 0; overflow-x: auto; }
.chart svg { display: block; width: 100%; min-width: 34rem; height: auto; font-size: 14px; }
.chart-label, .chart-value { fill: var(--ink); }
.chart-value { font-size: 12.5px; }
.chart-bar { fill: var(--bar); }
.chart-rest { fill: var(--rest); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--soft); font-size: 0.9375rem; }
td.stage { white-space: nowrap; }
.stage-done::before { content: "● "; color: var(--bar); }
.stage-ongoing::before { content: "◐ "; color: var(--bar); }
.stage-standing::before { content: "○ "; color: var(--bar); }
@media screen and (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr, th, td { display: block; }
  tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0.1rem 0; border: 0; }
  th { font-weight: 600; }
}
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`
