/** The style sheet of the HTML report. Colours are pairs of light and dark with at least 4.5:1 contrast on their ground. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #fff; --text: #1b1f24; --muted: #545d68; --line: #d5dbe1; --shade: #eef1f4;
  --good: #1a7037; --bad: #b3261e; --warn: #7d5200; --info: #0a58b0;
  --good-ground: #e3f4e8; --bad-ground: #fdeceb; --warn-ground: #fbf0da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1216; --card: #171c22; --text: #e4e9ee; --muted: #a3adb8; --line: #323a43; --shade: #1f262d;
    --good: #5ac77b; --bad: #ff8d85; --warn: #e5b84f; --info: #85bdff;
    --good-ground: #12301c; --bad-ground: #3c1614; --warn-ground: #33270c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--info); text-underline-offset: .15em; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; }
h3 { font-size: .95rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--card); padding: .5rem 1rem; }
:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; border-radius: 3px; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.band { border-top: .4rem solid var(--muted); background: var(--card); border-bottom: 1px solid var(--line); padding: 1.5rem 0 1.25rem; }
.band.passed { border-top-color: var(--good); } .band.failed { border-top-color: var(--bad); } .band.inconclusive { border-top-color: var(--warn); }
.eyebrow, .muted, .facts dt, .note { color: var(--muted); }
.eyebrow { font-size: .875rem; margin-bottom: .35rem; }
.word { font-weight: 700; }
.passed .word, .good { color: var(--good); } .failed .word, .bad { color: var(--bad); } .inconclusive .word, .warn { color: var(--warn); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem 1.5rem; margin: 1.25rem 0 0; }
.facts dt { font-size: .8125rem; } .facts dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.share { display: block; width: 100%; height: .6rem; margin-top: 1rem; border-radius: .3rem; }
main { padding-top: 1.5rem; padding-bottom: 3rem; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; }
.card > h2 { margin-bottom: .6rem; }
.reasons { list-style: none; margin: 0; padding: 0; display: grid; gap: .9rem; }
.reasons li { border-left: .25rem solid var(--line); padding-left: .8rem; }
.reasons .next { color: var(--muted); }
.card > * + p, .card > * + h2 { margin-top: .8rem; }
.fault { font-size: .75rem; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; color: var(--muted); }
.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); margin-top: 1rem; }
figure { margin: 0; } figcaption { font-size: .8125rem; color: var(--muted); margin-top: .35rem; }
svg { display: block; max-width: 100%; } svg text { fill: var(--muted); font: 11px system-ui, sans-serif; }
.f-good { fill: var(--good); } .f-bad { fill: var(--bad); } .f-warn { fill: var(--warn); } .f-info { fill: var(--info); } .f-muted { fill: var(--muted); } .f-shade { fill: var(--shade); }
.s-info, .s-warn, .s-bad, .s-line, .s-muted { fill: none; stroke-width: 2; } .s-info { stroke: var(--info); } .s-warn { stroke: var(--warn); } .s-bad { stroke: var(--bad); }
.s-line { stroke: var(--line); stroke-width: 1; } .s-muted { stroke: var(--muted); stroke-width: 1; } .dash { stroke-dasharray: 4 3; }
.key { display: inline-block; width: .9rem; height: .2rem; vertical-align: middle; margin-right: .3rem; background: var(--info); } .key.two { background: var(--warn); }
.tools { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; background: var(--ground); padding: .75rem 0; border-bottom: 1px solid var(--line); }
.tools label { display: grid; gap: .15rem; font-size: .8125rem; color: var(--muted); }
.tools input, .tools select, .tools button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--card); border: 1px solid var(--muted); border-radius: .4rem; padding: .35rem .6rem; min-height: 2.25rem; max-width: 100%; }
.tools .grow { flex: 1 1 14rem; } .tools button { cursor: pointer; }
.tools output { font-size: .875rem; color: var(--muted); padding-bottom: .4rem; min-width: 9rem; }
.group { display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); }
.group > h3 { margin-top: .9rem; }
.group > p { color: var(--muted); font-size: .9rem; }
.test { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.many .test { content-visibility: auto; contain-intrinsic-size: auto 3.2rem; }
.test > summary { display: grid; grid-template-columns: 5.75rem minmax(0, 1fr) auto auto; gap: .25rem 1rem; align-items: center; padding: .6rem 1rem; cursor: pointer; list-style: none; }
.test > summary::-webkit-details-marker { display: none; }
.test > summary::before { content: ''; position: absolute; }
.test > summary:hover { background: var(--shade); border-radius: .5rem; }
.tag { font-size: .8125rem; font-weight: 650; } .tag::before { content: '\\25B8'; display: inline-block; width: 1rem; color: var(--muted); } .test[open] > summary .tag::before { content: '\\25BE'; }
.name { font-weight: 550; } .name small { display: block; font-weight: 400; color: var(--muted); }
.figures { font-size: .875rem; color: var(--muted); font-variant-numeric: tabular-nums; text-align: right; }
.body { border-top: 1px solid var(--line); padding: 1rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.sides { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.side { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; } .side strong { display: block; font-size: 1.1rem; font-variant-numeric: tabular-nums; }
.message { border-left: .25rem solid var(--line); padding: .1rem .8rem; white-space: pre-wrap; }
.check { border: 1px solid var(--line); border-radius: .4rem; } .check > p { padding: .5rem .8rem; background: var(--shade); border-radius: .4rem .4rem 0 0; } .check > p:last-child { border-radius: .4rem; }
.checks { display: grid; gap: .6rem; grid-template-columns: minmax(0, 1fr); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.pair > div { padding: .5rem .8rem; } .pair h4 { margin: 0; font-size: .75rem; font-weight: 600; color: var(--muted); }
.pair pre, .turns dd { margin: 0; white-space: pre-wrap; }
.more > summary { cursor: pointer; color: var(--info); width: fit-content; }
.turns { margin: .6rem 0 0; display: grid; grid-template-columns: minmax(4rem, auto) minmax(0, 1fr); gap: .4rem .9rem; } .turns dt { color: var(--muted); font-size: .875rem; text-align: right; max-width: 9rem; } .turns dd { background: var(--shade); border-radius: .4rem; padding: .3rem .7rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-variant-numeric: tabular-nums; } th { font-weight: 600; color: var(--muted); white-space: nowrap; }
ul.plain { margin: 0; padding-left: 1.2rem; }
footer { color: var(--muted); font-size: .8125rem; padding-bottom: 2rem; }
[hidden] { display: none !important; }
@media (max-width: 44rem) {
  h1 { font-size: 1.3rem; }
  header, main, footer { padding-left: .9rem; padding-right: .9rem; }
  .test > summary { grid-template-columns: minmax(0, 1fr) auto; } .name { grid-column: 1 / -1; grid-row: 2; } .figures { grid-column: 1 / -1; text-align: left; } .history { justify-self: end; }
  .tools { position: static; } table { font-size: .8125rem; } th, td { padding-right: .45rem; }
  .turns { grid-template-columns: minmax(0, 1fr); gap: .15rem; } .turns dt { text-align: left; max-width: none; margin-top: .4rem; }
}
@media print {
  .tools, .skip { display: none; }
  body { background: #fff; color: #000; font-size: 10pt; }
  .card, .test, .check { break-inside: avoid; } .many .test { content-visibility: visible; }
}
`
