export const id = 519;
export const ids = [519];
export const modules = {

/***/ 72079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/** Long texts in pieces of some 64 KiB, which is what a file is best written in. */
const pieceLength = 65_536;
/** The same text in pieces of at least 64 KiB, except the last. */
function* inPieces(parts) {
    let waiting = [];
    let length = 0;
    for (const part of parts) {
        waiting.push(part);
        length += part.length;
        if (length < pieceLength)
            continue;
        yield waiting.join('');
        waiting = [];
        length = 0;
    }
    if (waiting.length > 0)
        yield waiting.join('');
}


/***/ }),

/***/ 93436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence)
/* harmony export */ });
/* unused harmony export trialsWords */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69058);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47998);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6464);



/** How often a test was executed and with what result: `failed 1 of 1, then 3 of 3 repetitions`. */
function trialsWords(test) {
    const first = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPass */ .ue)(test.trials));
    const repeated = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(test.trials.filter((trial) => trial.phase === 'confirm' || trial.phase === 'second'));
    const failures = (trials) => trials.filter((trial) => trial.outcome === 'failed').length;
    if (first.length + repeated.length < 2)
        return undefined;
    const start = `failed ${failures(first)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(first.length, 'execution')}`;
    return repeated.length === 0
        ? start
        : `${start}, then ${failures(repeated)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repeated.length, 'repetition')}`;
}
/** Everything that speaks for the word a test got, in one line; notes in it are foreign. */
function evidence(entry, sides = 'with-sides') {
    const { comparison, test } = entry;
    const parts = [
        sides === 'with-sides' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(comparison) : undefined,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sureness */ .$6)(comparison?.p),
        test === undefined ? undefined : trialsWords(test),
        comparison?.alreadySince === undefined ? undefined : `already on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .since */ .XP)(comparison.alreadySince)}`,
        comparison?.worseSince === undefined ? undefined : `worse on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .since */ .XP)(comparison.worseSince)}`,
        comparison?.history === undefined || comparison.history.passRate === 1 || comparison.history.runs === 0
            ? undefined
            : `known to pass ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(comparison.history.passRate)} of the time (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(comparison.history.runs, 'run')})`,
        comparison?.note,
    ];
    return parts.flatMap((part) => (part === undefined ? [] : [part])).join(' · ');
}


/***/ }),

/***/ 47998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);

/** A share from 0 to 1 as `98.0%`. Only a whole share is written as 100.0%, and only none as 0.0%. */
function percent(share) {
    const rounded = Number((share * 100).toFixed(1));
    if (share < 1 && rounded >= 100)
        return '99.9%';
    if (share > 0 && rounded <= 0)
        return '0.1%';
    return `${rounded.toFixed(1)}%`;
}
/** A score from 0 to 1 with four decimals. */
function score(value) {
    return value.toFixed(4);
}
/** Milliseconds for people: `0.4 s`, `12 s`, `1 m 12 s`, `1 h 5 m`. */
function duration(ms) {
    if (ms < 9_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}
/** Milliseconds between two ISO times; undefined when either is not one. */
function between(start, end) {
    const ms = Date.parse(end ?? '') - Date.parse(start);
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
/** A whole number with thousands separated: `10,000`. */
function whole(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `2 tests`; `many` for words whose plural is not an added s. */
function count(value, one, many = `${one}s`) {
    return `${whole(value)} ${value === 1 ? one : many}`;
}
/** What a test did: `9 of 10`, or a dash when nothing was judged. */
function tally(value) {
    return value === undefined || value.judged === 0 ? '–' : `${whole(value.passed)} of ${whole(value.judged)}`;
}
/** A probability as people read one: `1 in 715`, `3.2%`. */
function chance(p) {
    if (p >= 0.01)
        return percent(p);
    if (p < 0.000001)
        return 'less than 1 in 1,000,000';
    const times = 1 / p;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 2);
    return `1 in ${whole(Math.floor(times / unit + 1e-9) * unit)}`;
}
/** An ISO time as `2026-03-01 12:00 UTC`; an unreadable one as it is. */
function time(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(iso, 40) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The day of an ISO time: `2026-03-01`. */
function day(iso) {
    return time(iso).slice(0, 10);
}
/** A commit as people name one: its first seven digits. */
function commit(sha) {
    return /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(sha, 20);
}
/** A sentence with a capital at its start. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPieces: () => (/* binding */ htmlPieces),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/pieces.js
var pieces = __webpack_require__(72079);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/format.js
var format = __webpack_require__(47998);
;// CONCATENATED MODULE: ./build/core/report/html-charts.js

/** Runs of a history that are drawn, the newest. */
const newest = 30;
/** What a test did in each recorded run, oldest first: tall bars passed, short ones failed. The last bar is this run. */
function historyChart(points, now) {
    const drawn = points.slice(-newest);
    if (drawn.length === 0)
        return '';
    const bars = { good: '', bad: '', warn: '', muted: '' };
    const add = (at, { passed, judged }) => {
        if (judged === 0)
            bars.muted += `M${at} 16h4v2h-4z`;
        else if (passed === judged)
            bars.good += `M${at} 2h4v16h-4z`;
        else if (passed === 0)
            bars.bad += `M${at} 11h4v7h-4z`;
        else
            bars.warn += `M${at} 7h4v11h-4z`;
    };
    drawn.forEach((point, index) => {
        add(index * 6, point);
    });
    const end = drawn.length * 6 + 4;
    if (now !== undefined)
        add(end, now);
    const width = now === undefined ? drawn.length * 6 : end + 4;
    const all = drawn.filter((point) => point.judged > 0);
    const good = all.filter((point) => point.passed === point.judged).length;
    const label = `Passed in ${good} of the last ${(0,format/* count */.U9)(all.length, 'run')}${now === undefined ? '' : `, now ${now.passed} of ${now.judged}`}`;
    const divider = now === undefined ? '' : `<path class="s-muted" d="M${end - 3} 0v20"/>`;
    const paths = Object.entries(bars).map(([name, d]) => (d === '' ? '' : `<path class="f-${name}" d="${d}"/>`));
    return `<svg class="history" role="img" aria-label="${label}" width="${width}" height="20" viewBox="0 0 ${width} 20">${paths.join('')}${divider}</svg>`;
}
/** Mean scores before (with the range of the single runs) and now, on one scale from 0 to 1. */
function scoreChart(comparison, points) {
    const { baseline, candidate } = comparison ?? {};
    if (baseline?.score === undefined || candidate?.score === undefined)
        return '';
    const x = (value) => (60 + value * 280).toFixed(1);
    const scores = points.flatMap((point) => point.score ?? []);
    const [low, high] = [Math.min(...scores, baseline.score), Math.max(...scores, baseline.score)];
    const range = scores.length < 2 ? '' : `, single runs from ${(0,format/* score */.fN)(low)} to ${(0,format/* score */.fN)(high)}`;
    const label = `Mean score ${(0,format/* score */.fN)(baseline.score)} before${range}; ${(0,format/* score */.fN)(candidate.score)} now`;
    return figure(`<svg role="img" aria-label="${label}" width="360" height="74" viewBox="0 0 360 74">
${scale(x, 56)}
<text x="0" y="20">before</text><text x="0" y="44">now</text>
${scores.length < 2 ? '' : `<path class="s-info" d="M${x(low)} 16H${x(high)}M${x(low)} 11v10M${x(high)} 11v10"/>`}
<circle class="f-info" cx="${x(baseline.score)}" cy="16" r="5"/><circle class="${candidate.score < baseline.score ? 'f-bad' : 'f-good'}" cx="${x(candidate.score)}" cy="40" r="5"/>
</svg>`, `${label}.`);
}
function scale(x, y) {
    return [0, 0.25, 0.5, 0.75, 1]
        .map((tick) => `<path class="s-line" d="M${x(tick)} 4V${y}"/><text x="${x(tick)}" y="${y + 14}" text-anchor="middle">${tick}</text>`)
        .join('');
}
/** How far the whole run fell, with its interval, against no change and the smallest drop that matters. */
function dropChart(whole, maxDrop) {
    const reach = Math.max(0.01, ...[whole.low, whole.high, whole.drop, maxDrop, whole.detectable].map(Math.abs)) * 1.15;
    const x = (value) => (200 - (value / reach) * 180).toFixed(1);
    const unit = (value) => whole.of === 'score' ? (0,format/* score */.fN)(Math.abs(value)) : `${(Math.abs(value) * 100).toFixed(1)} points`;
    const way = (value) => (value === 0 ? '0' : `${value > 0 ? '−' : '+'}${unit(value)}`);
    const label = `Change of the ${whole.of === 'score' ? 'mean score' : 'pass rate'}: ${way(whole.drop)}, plausibly between ${way(whole.high)} and ${way(whole.low)}`;
    const colour = whole.regressed ? 'bad' : 'info';
    return figure(`<svg role="img" aria-label="${label}" width="400" height="64" viewBox="0 0 400 64">
<path class="s-line" d="M10 26H390"/><path class="s-muted" d="M200 6V46"/><text x="200" y="60" text-anchor="middle">no change</text>
<path class="s-muted dash" d="M${x(maxDrop)} 10V42"/><text x="10" y="60">worse</text><text x="390" y="60" text-anchor="end">better</text>
<path class="s-${colour}" d="M${x(whole.high)} 26H${x(whole.low)}M${x(whole.high)} 20v12M${x(whole.low)} 20v12"/><circle class="f-${colour}" cx="${x(whole.drop)}" cy="26" r="6"/>
</svg>`, `${label}. The dashed line is the smallest drop that matters, ${unit(maxDrop)}.`);
}
/** Pass rate and score over the recorded runs of the branch, this run last. */
function trendLines(record, trend) {
    const { passRate, score: mean } = record.totals;
    const runs = [...trend.runs.slice(-60), { passRate, score: mean }];
    if (runs.length < 3)
        return '';
    const values = runs.flatMap((run) => [run.passRate, run.score]).filter((value) => value !== undefined);
    if (values.length === 0)
        return '';
    const floor = Math.max(0, Math.floor((Math.min(...values) - 0.05) * 10) / 10);
    const x = (index) => (36 + (index * 350) / (runs.length - 1)).toFixed(1);
    const y = (value) => (8 + ((1 - value) / (1 - floor)) * 120).toFixed(1);
    const lines = ['passRate', 'score'].map((key) => {
        const points = runs.flatMap((run, index) => (run[key] === undefined ? [] : [`${x(index)} ${y(run[key])}`]));
        const dot = runs.at(-1)?.[key];
        const colour = key === 'passRate' ? 'info' : 'warn';
        return points.length < 2
            ? ''
            : `<path class="s-${colour}" d="M${points.join('L')}"/>${dot === undefined ? '' : `<circle class="f-${colour}" cx="${x(runs.length - 1)}" cy="${y(dot)}" r="4"/>`}`;
    });
    const grid = [1, (1 + floor) / 2, floor].map((tick) => `<path class="s-line" d="M36 ${y(tick)}H388"/><text x="30" y="${Number(y(tick)) + 4}" text-anchor="end">${Math.round(tick * 100)}%</text>`);
    const words = [
        ...(passRate === undefined ? [] : [`pass rate ${(0,format/* percent */.KN)(passRate)} now`]),
        ...(mean === undefined ? [] : [`score ${(0,format/* score */.fN)(mean)} now`]),
    ].join(', ');
    const label = `The last ${(0,format/* count */.U9)(runs.length - 1, 'recorded run')} and this one: ${words || 'nothing judged now'}`;
    return figure(`<svg role="img" aria-label="${label}" width="400" height="140" viewBox="0 0 400 140">${grid.join('')}${lines.join('')}</svg>`, `<span class="key"></span>Pass rate <span class="key two"></span>Score. ${label}.`);
}
/** What share of the tests passed, failed and so on, as one bar; decoration beside figures that say the same. */
function shareBar({ totals }) {
    const parts = [
        ['good', totals.passed],
        ['bad', totals.failed],
        ['warn', totals.errored],
        ['muted', totals.skipped],
    ];
    let at = 0;
    const rects = parts.map(([name, amount]) => {
        if (amount === 0)
            return '';
        const width = (amount / totals.total) * 100;
        const rect = `<rect class="f-${name}" x="${at.toFixed(2)}%" width="${width.toFixed(2)}%" height="10"/>`;
        at += width;
        return rect;
    });
    return totals.total === 0
        ? ''
        : `<svg class="share" aria-hidden="true" width="100%" height="10">${rects.join('')}</svg>`;
}
function figure(svg, caption) {
    return `<figure>${svg}<figcaption>${caption}</figcaption></figure>`;
}

;// CONCATENATED MODULE: ./build/core/report/html-script.js
/**
 * The script of the HTML report: filters, and opening what is folded before printing. It only hides and shows what is
 * in the page and never makes elements from text.
 */
const script = `
'use strict'
const byId = (id) => document.getElementById(id)
const rows = [...document.querySelectorAll('.test')]
const groups = [...document.querySelectorAll('.group')]
const [outcome, word, search, count] = ['outcome', 'word', 'search', 'count'].map(byId)
const texts = []
const textOf = (index) => (texts[index] ??= rows[index].textContent.toLowerCase())
const apply = () => {
  const wanted = search.value.trim().toLowerCase()
  let shown = 0
  rows.forEach((row, index) => {
    const fits = (outcome.value === '' || row.dataset.outcome === outcome.value)
      && (word.value === '' || row.dataset.word === word.value)
      && (wanted === '' || textOf(index).includes(wanted))
    if (row.hidden === fits) row.hidden = !fits
    if (fits) shown += 1
  })
  for (const group of groups) group.hidden = !group.querySelector('.test:not([hidden])')
  const number = shown.toLocaleString('en-US')
  count.value = shown === rows.length ? number + (shown === 1 ? ' test' : ' tests') : number + ' of ' + rows.length.toLocaleString('en-US') + ' shown'
}
let timer
const soon = () => { clearTimeout(timer); timer = setTimeout(apply, rows.length > 500 ? 150 : 0) }
outcome.addEventListener('change', apply)
word.addEventListener('change', apply)
search.addEventListener('input', soon)
byId('filters').addEventListener('submit', (event) => { event.preventDefault(); apply() })
byId('filters').addEventListener('reset', () => setTimeout(apply))
byId('filters').hidden = false
apply()
let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('.test:not([data-outcome=passed]):not([open]), .more:not([open])')].slice(0, 500)
  for (const row of opened) row.open = true
})
addEventListener('afterprint', () => { for (const row of opened) row.open = false })
`;

;// CONCATENATED MODULE: ./build/core/report/html-style.js
/** The style sheet of the HTML report. Colours are pairs of light and dark with at least 4.5:1 contrast on their ground. */
const style = `
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
`;

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/report/evidence.js
var evidence = __webpack_require__(93436);
// EXTERNAL MODULE: ./build/core/report/telling.js
var telling = __webpack_require__(60228);
;// CONCATENATED MODULE: ./build/core/report/html-test.js






const looks = {
    regressed: ['bad', 'Worse'],
    failed: ['bad', 'Failed'],
    suspected: ['warn', 'Suspect'],
    errored: ['warn', 'Errored'],
    missing: ['warn', 'Missing'],
    already: ['warn', 'Broken'],
    known: ['muted', 'Failed'],
    quarantined: ['muted', 'Aside'],
    fixed: ['good', 'Fixed'],
    improved: ['good', 'Improved'],
    added: ['good', 'New'],
    skipped: ['muted', 'Skipped'],
    passed: ['good', 'Passed'],
};
const valueLimits = { lines: 60, characters: 4000 };
const checksShown = 50;
const turnsShown = 200;
/** A `details` element; open when the test got worse. */
function testRow(entry, setting) {
    const { test, comparison } = entry;
    const [colour, tag] = looks[setting.section];
    const place = [test?.suite, ...(test?.tags ?? []).slice(0, 8)].flatMap((part) => part ? [(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(part, 80))] : []);
    const first = test === undefined ? [] : (0,outcome/* judged */.g$)((0,outcome/* firstPass */.ue)(test.trials));
    const now = { passed: first.filter((trial) => trial.outcome === 'passed').length, judged: first.length };
    return `<details class="test" data-outcome="${test?.outcome ?? 'missing'}" data-word="${comparison?.word ?? ''}"${setting.section === 'regressed' ? ' open' : ''}>
<summary><span class="tag ${colour}">${tag}</span><span class="name">${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(entry.name, 300)) || '(no name)'}${place.length > 0 ? `<small>${place.join(' · ')}</small>` : ''}</span>${historyChart(setting.points, now)}<span class="figures">${figures(entry)}</span></summary>
<div class="body">${body(entry, setting)}</div>
</details>
`;
}
function figures({ test, comparison }) {
    const ms = (test?.trials ?? []).reduce((sum, trial) => sum + (trial.durationMs ?? 0), 0);
    const parts = [
        comparison?.baseline === undefined || comparison.candidate === undefined
            ? undefined
            : `${(0,format/* tally */.N4)(comparison.baseline)} → ${(0,format/* tally */.N4)(comparison.candidate)}`,
        test?.score === undefined ? undefined : `score ${(0,format/* score */.fN)(test.score)}`,
        ms === 0 ? undefined : (0,format/* duration */.p0)(ms),
    ];
    return parts.flatMap((part) => (part === undefined ? [] : [part])).join(' · ');
}
function body(entry, { depth, points }) {
    const { test, comparison } = entry;
    const words = (0,evidence/* evidence */.M)(entry, 'without-sides');
    const parts = [
        sides(entry),
        words === '' ? '' : `<p>${(0,report_escape/* html */.qy)((0,format/* capital */.Nx)(words))}.</p>`,
        comparison?.method === undefined ? '' : `<p class="note">How this was found: ${(0,report_escape/* html */.qy)(comparison.method)}</p>`,
        scoreChart(comparison, points),
    ];
    const trial = test === undefined ? undefined : ((0,telling/* telling */.g)(test) ?? test.trials[0]);
    if (test !== undefined && trial !== undefined && depth === 'full') {
        parts.push(message(trial), checks(trial), transcript(trial), executions(test));
    }
    else if (trial?.message !== undefined)
        parts.push(`<p class="message">${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(trial.message, 300))}</p>`);
    const links = [html_test_anchor('This execution on the platform', trial?.url), html_test_anchor('The test on the platform', test?.url)];
    const shown = links.filter((link) => link !== '');
    if (shown.length > 0)
        parts.push(`<p>${shown.join(' · ')}</p>`);
    const text = parts.filter((part) => part !== '').join('\n');
    return text === '' ? '<p class="muted">Nothing more is known about this test.</p>' : text;
}
/** Before and now beside each other. */
function sides({ comparison }) {
    const { baseline, candidate } = comparison ?? {};
    if (baseline === undefined || candidate === undefined)
        return '';
    const side = (title, one) => `<div class="side"><span class="muted">${title}</span><strong>passed ${(0,format/* tally */.N4)(one)}</strong>${one.score === undefined ? '' : `mean score ${(0,format/* score */.fN)(one.score)}`}</div>`;
    return `<div class="sides">${side('Before', baseline)}${side('Now', candidate)}</div>`;
}
function message(trial) {
    return trial.message === undefined ? '' : `<p class="message">${(0,report_escape/* html */.qy)((0,report_escape/* block */.om)(trial.message, valueLimits))}</p>`;
}
function checks({ checks: all }) {
    if (all.length === 0)
        return '';
    const failed = all.filter((check) => check.passed === false);
    const rest = all.filter((check) => check.passed !== false);
    const shown = failed.slice(0, checksShown);
    const names = rest.slice(0, checksShown).map((check) => (0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(check.name, 120)));
    const more = all.length - shown.length - names.length;
    return `<div class="checks">${shown.map(checkBox).join('')}${names.length === 0 ? '' : `<p class="muted">Not failed: ${names.join(', ')}</p>`}${more > 0 ? `<p class="muted">${(0,format/* count */.U9)(more, 'more check')} in results.json</p>` : ''}</div>`;
}
/** Expected and actual beside each other. */
function checkBox(check) {
    const word = check.severity === 'error'
        ? '<span class="bad">Failed</span>'
        : `<span class="warn">Not met (${check.severity})</span>`;
    const notes = [
        check.type === undefined ? '' : (0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(check.type, 80)),
        check.score === undefined ? '' : `score ${(0,format/* score */.fN)(check.score)}`,
    ].filter((note) => note !== '');
    const values = [
        ['Expected', check.expected],
        ['Actual', check.actual],
        ['Message', check.message],
    ].flatMap(([title, value]) => value === undefined ? [] : [`<div><h4>${title}</h4><pre>${(0,report_escape/* html */.qy)((0,report_escape/* block */.om)(value, valueLimits))}</pre></div>`]);
    return `<div class="check"><p>${word}: <strong>${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(check.name, 200))}</strong>${notes.length > 0 ? ` <span class="muted">${notes.join(', ')}</span>` : ''}</p>${values.length === 0 ? '' : `<div class="pair">${values.join('')}</div>`}</div>`;
}
function transcript({ transcript: turns }) {
    if (turns === undefined || turns.length === 0)
        return '';
    const shown = turns.slice(0, turnsShown);
    const lines = shown.map((turn) => `<dt>${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(turn.role, 40)) || '–'}</dt><dd>${(0,report_escape/* html */.qy)((0,report_escape/* block */.om)(turn.text, valueLimits))}</dd>`);
    const more = turns.length - shown.length;
    return `<details class="more"><summary>Transcript (${(0,format/* count */.U9)(turns.length, 'turn')})</summary><dl class="turns">${lines.join('')}</dl>${more > 0 ? `<p class="muted">${(0,format/* count */.U9)(more, 'more turn')} in results.json</p>` : ''}</details>`;
}
function executions({ trials }) {
    if (trials.length < 2)
        return '';
    const words = { first: 'first pass', retry: 'retry', confirm: 'repetition', second: 'second pass' };
    const rows = trials.slice(0, 100).map((trial) => {
        const link = html_test_anchor('open', trial.url);
        return `<tr><td>${words[trial.phase]}</td><td>${trial.outcome}</td><td>${trial.score === undefined ? '–' : (0,format/* score */.fN)(trial.score)}</td><td>${trial.durationMs === undefined ? '–' : (0,format/* duration */.p0)(trial.durationMs)}</td><td>${link || '–'}</td></tr>`;
    });
    return `<details class="more"><summary>${(0,format/* count */.U9)(trials.length, 'execution')}</summary><table><thead><tr><th>Phase</th><th>Outcome</th><th>Score</th><th>Time</th><th>Platform</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
/** A link with a label of our own; nothing when the address is not one to offer. */
function html_test_anchor(label, url) {
    const address = (0,report_escape/* webAddress */.Dy)(url);
    return address === undefined ? '' : `<a href="${(0,report_escape/* html */.qy)(address)}" rel="noreferrer noopener">${label}</a>`;
}

// EXTERNAL MODULE: ./build/core/report/policy-words.js
var policy_words = __webpack_require__(10871);
// EXTERNAL MODULE: ./build/core/report/sections.js
var sections = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/core/report/html.js
/**
 * The report as one HTML file that needs nothing else: no request leaves it, and its policy lets nothing run but its own
 * style and script, named by their hashes.
 */











/** Rows beyond these would make the page slow; the rest is counted and stands in results.json. From `many` on rows are laid out only when seen. */
const limits = { rows: 20_000, full: 2_000, histories: 2_000, many: 300 };
/** A whole page; its size and the time it takes grow with the number of tests and no faster. */
function renderHtml(record, options = {}) {
    return [...htmlPieces(record, options)].join('');
}
/** The same in pieces, for files. */
function htmlPieces(record, options) {
    return (0,pieces/* inPieces */.x)(page(record, options));
}
function* page(record, options) {
    const sorted = (0,sections/* sections */.V)(record);
    const title = `${(0,report_escape/* oneLine */.TN)(record.name, 80)}: ${words/* conclusionWords */.Do[record.verdict.conclusion].toLowerCase()} — ${(0,words/* because */.xx)(record, sorted)}`;
    const policy = [
        "default-src 'none'",
        `script-src '${hash(script)}'`,
        `style-src '${hash(style)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* html */.qy)(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body${record.tests.length > limits.many ? ' class="many"' : ''}>
<a class="skip" href="#tests">Skip to the tests</a>
${band(record, sorted)}
<main>
${reasons(record)}
${comparisonCard(record, options.trend)}
`;
    yield* testList(record, sorted, options.trend);
    yield `
${notes(record)}
</main>
<footer><p>Written by Batchgate from the record of one run, which is beside this file as <code>results.json</code>.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
/** The verdict and the figures, at the top. */
function band(record, sorted) {
    const { host, totals, verdict } = record;
    const took = (0,format/* between */.Tq)(record.startedAt, record.finishedAt);
    const about = [
        `Agent tests on <strong>${(0,report_escape/* html */.qy)(record.provider)}</strong>`,
        ...(host.commit === undefined ? [] : [`commit <code>${(0,report_escape/* html */.qy)((0,format/* commit */.cd)(host.commit))}</code>`]),
        ...(host.branch === undefined ? [] : [`branch <code>${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(host.branch, 100))}</code>`]),
        (0,report_escape/* html */.qy)((0,format/* time */.kB)(record.startedAt)),
        ...[html_test_anchor('workflow run', host.url)].filter((link) => link !== ''),
    ];
    const facts = [
        ['Passed', `${(0,format/* whole */.WQ)(totals.passed)} of ${(0,format/* whole */.WQ)(totals.total)}`],
        ['Failed', totals.failed === 0 ? undefined : (0,format/* whole */.WQ)(totals.failed)],
        ['Errored', totals.errored === 0 ? undefined : (0,format/* whole */.WQ)(totals.errored)],
        ['Skipped', totals.skipped === 0 ? undefined : (0,format/* whole */.WQ)(totals.skipped)],
        ['In quarantine', totals.quarantined === 0 ? undefined : (0,format/* whole */.WQ)(totals.quarantined)],
        ['Pass rate', totals.passRate === undefined ? undefined : (0,format/* percent */.KN)(totals.passRate)],
        ['Score', totals.score === undefined ? undefined : (0,format/* score */.fN)(totals.score)],
        ['Time', took === undefined ? undefined : (0,format/* duration */.p0)(took)],
    ];
    return `<div class="band ${verdict.conclusion}"><header>
<p class="eyebrow">${about.join(' · ')}</p>
<h1>${(0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(record.name, 80))}: <span class="word">${words/* conclusionWords */.Do[verdict.conclusion].toLowerCase()}</span> — ${(0,report_escape/* html */.qy)((0,words/* because */.xx)(record, sorted))}</h1>
<dl class="facts">${facts.map(([name, value]) => (value === undefined ? '' : `<div><dt>${name}</dt><dd>${value}</dd></div>`)).join('')}</dl>
${shareBar(record)}
</header></div>`;
}
function reasons(record) {
    const { verdict, policy, publication } = record;
    const shown = verdict.reasons.slice(0, 100).map(({ code, message }) => {
        const { fault, next } = (0,words/* reasonWords */.IK)(code);
        return `<li><span class="fault">${fault}</span><p>${coded((0,format/* capital */.Nx)(message))}</p><p class="next">Next: ${coded(next)}</p></li>`;
    });
    const more = verdict.reasons.length - shown.length;
    const extras = [
        ...record.shortfalls.slice(0, 100).map((text) => `<p>${coded(text)}</p>`),
        ...(more > 0 ? [`<p>… and ${(0,format/* count */.U9)(more, 'more reason')} in results.json</p>`] : []),
        ...(verdict.conclusion === 'failed' && policy.failOn === 'nothing'
            ? ['<p>This gate only reports (<code>fail-on: nothing</code>), so it does not block.</p>']
            : []),
        ...(verdict.conclusion === 'inconclusive' && policy.onInconclusive === 'pass'
            ? ['<p>This gate lets inconclusive runs through (<code>on-inconclusive: pass</code>).</p>']
            : []),
        ...(publication === undefined
            ? []
            : [
                `<p>Publishing: <strong>${publication.state}</strong>. ${coded(publication.message)} ${html_test_anchor('Look', publication.url)}</p>`,
            ]),
    ];
    const obstacles = publication === undefined && verdict.conclusion === 'passed' && verdict.unpublishable.length > 0
        ? `<h2>Not publishable</h2><ul class="plain">${verdict.unpublishable
            .slice(0, 50)
            .map((text) => `<li>${coded(text)}</li>`)
            .join('')}</ul>`
        : '';
    if (shown.length + extras.length === 0 && obstacles === '')
        return '';
    const list = shown.length === 0 ? '' : `<h2>Why, and what next</h2><ul class="reasons">${shown.join('')}</ul>`;
    return `<section class="card">${list}${extras.join('')}${obstacles}</section>`;
}
function comparisonCard(record, trend) {
    const { comparison } = record;
    const charts = [
        comparison?.whole === undefined ? '' : dropChart(comparison.whole, record.policy.maxDrop),
        trend === undefined ? '' : trendLines(record, trend),
    ].filter((chart) => chart !== '');
    const sentences = (0,policy_words/* wholeSentences */.eD)(record).map(report_escape/* html */.qy).join(' ');
    return `<section class="card"><h2>Compared with the baseline</h2><p>${sentences}</p>${charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`}</section>`;
}
/** All tests, those that need a person first. */
function* testList(record, sorted, trend) {
    yield `<section id="tests" class="group" tabindex="-1"><h2>Tests</h2>
${filters()}`;
    let rows = 0;
    for (const [name, entries] of Object.entries(sorted)) {
        yield '\n';
        if (entries.length === 0)
            continue;
        const { title, explanation } = (0,words/* sectionWords */.zj)(name, record);
        yield `<section class="group"><h3>${(0,report_escape/* html */.qy)(title)} (${(0,format/* whole */.WQ)(entries.length)})</h3>${explanation === undefined ? '' : `<p>${explanation}</p>`}
`;
        const shown = entries.slice(0, Math.max(0, limits.rows - rows));
        for (const entry of shown) {
            rows += 1;
            const depth = rows <= limits.full ? 'full' : 'brief';
            const points = rows <= limits.histories ? (trend?.tests.get(entry.id) ?? []) : [];
            yield testRow(entry, { section: name, depth, points });
        }
        const more = entries.length - shown.length;
        yield `${more > 0 ? `<p>${(0,format/* count */.U9)(more, 'more test')} of these in results.json</p>` : ''}</section>`;
    }
    yield '</section>';
}
/** Hidden until the script has taken hold of it. */
function filters() {
    const choices = (values) => values.map((value) => `<option value="${value}">${(0,format/* capital */.Nx)(value)}</option>`).join('');
    return `<form id="filters" class="tools" hidden>
<label class="grow">Search<input id="search" type="search" placeholder="Name, suite, message, transcript"></label>
<label>Outcome<select id="outcome"><option value="">Any</option>${choices(['failed', 'errored', 'passed', 'skipped', 'missing'])}</select></label>
<label>Compared<select id="word"><option value="">Any</option>${choices(['regressed', 'suspected', 'errored', 'missing', 'fixed', 'improved', 'added', 'same'])}</select></label>
<button type="reset">Clear</button><output id="count" for="search outcome word" aria-live="polite"></output>
</form>`;
}
function notes(record) {
    const shown = record.warnings.slice(0, 200);
    const warnings = shown.length === 0
        ? ''
        : `<section class="card"><h2>Warnings</h2><ul class="plain">${shown.map((text) => `<li>${coded(text)}</li>`).join('')}</ul></section>`;
    const batches = record.batches.slice(0, 500).map((batch) => {
        const id = (0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(batch.id ?? 'id not known', 120));
        const ms = (0,format/* between */.Tq)(batch.startedAt, batch.finishedAt);
        return `<tr><td>${html_test_anchor(id, batch.url) || id}</td><td>${(0,report_escape/* html */.qy)((0,format/* time */.kB)(batch.startedAt))}</td><td>${ms === undefined ? 'not finished' : (0,format/* duration */.p0)(ms)}</td></tr>`;
    });
    const table = batches.length === 0
        ? ''
        : `<section class="card"><h2>${(0,format/* count */.U9)(record.batches.length, 'batch', 'batches')} on the platform</h2><table><thead><tr><th>Batch</th><th>Started</th><th>Took</th></tr></thead><tbody>${batches.join('')}</tbody></table></section>`;
    const { inputs, method } = (0,policy_words/* policyWords */.gF)(record);
    return `${warnings}${table}<section class="card"><h2>How this was judged</h2><p>${inputs.map((input) => `<code>${(0,report_escape/* html */.qy)(input)}</code>`).join(' · ')}</p>${method === undefined ? '' : `<p>${(0,report_escape/* html */.qy)(method)}</p>`}</section>`;
}
/** Foreign text in which backticks mark code. */
function coded(text) {
    return (0,report_escape/* html */.qy)((0,report_escape/* oneLine */.TN)(text, 1000)).replace(/`([^`]+)`/g, '<code>$1</code>');
}


/***/ }),

/***/ 10871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ wholeSentences),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gF: () => (/* binding */ policyWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47998);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6464);


/** For the reader who wants to recompute the verdict. */
function policyWords({ policy, comparison }) {
    const errored = 'count' in policy.maxErrored ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(policy.maxErrored.count) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.maxErrored.share);
    const inputs = [
        `fail-on: ${policy.failOn}`,
        ...(policy.minPassRate === undefined ? [] : [`min-pass-rate: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.minPassRate)}`]),
        ...(policy.minScore === undefined ? [] : [`min-score: ${policy.minScore}`]),
        `max-errored: ${errored}`,
        `max-drop: ${policy.maxDrop}`,
        `false-alarms: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.falseAlarms)}`,
        `trials: ${policy.trials}`,
        `confirm: ${policy.confirm}`,
    ];
    if (comparison?.whole === undefined)
        return { inputs };
    const { method, seed } = comparison.whole;
    return { inputs, method: `The whole run: ${sentence(method)} Seed ${seed}.` };
}
/** The run as a whole against its baseline. Names of branches and stores in it are foreign. */
function wholeSentences(record) {
    const { comparison } = record;
    const against = `Compared with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineWords */ .v8)(record)}${comparison === undefined ? '' : ` (${comparison.baseline.source})`}.`;
    const all = comparison?.whole;
    if (all === undefined)
        return [comparison === undefined ? 'There is no baseline to compare with.' : against];
    const unit = (value) => (all.of === 'score' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .score */ .fN)(value) : `${(value * 100).toFixed(1)} points`).replace('-', '−');
    const what = `The ${all.of === 'score' ? 'mean score' : 'pass rate'} of the comparable tests`;
    const moved = Math.abs(all.drop) < 5e-5
        ? `${what} did not move`
        : `${what} ${all.drop > 0 ? 'fell' : 'rose'} by ${unit(Math.abs(all.drop))}`;
    return [
        against,
        `${moved} (plausible drop: ${unit(all.low)} to ${unit(all.high)}; would happen by chance ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(all.p)}).`,
        `The smallest drop this suite could have shown is ${unit(all.detectable)}.`,
        ...(all.alreadySince === undefined ? [] : [`It is down on the branch already ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .since */ .XP)(all.alreadySince)}.`]),
        ...(all.worseSince === undefined ? [] : [`On the branch it is worse ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .since */ .XP)(all.worseSince)}.`]),
    ];
}
/** A text with a capital at its start and a full stop at its end. */
function sentence(text) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(/[.!?…]$/.test(text) ? text : `${text}.`);
}


/***/ }),

/***/ 73185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sections)
/* harmony export */ });
/* unused harmony export sectionNames */
/** In the order reports show them. */
const sectionNames = [
    'regressed',
    'failed',
    'suspected',
    'errored',
    'missing',
    'already',
    'known',
    'quarantined',
    'fixed',
    'improved',
    'added',
    'skipped',
    'passed',
];
/** Linear in the number of tests; keeps their order. */
function sections(record) {
    const sorted = Object.fromEntries(sectionNames.map((name) => [name, []]));
    const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]));
    const blamed = new Set(record.verdict.reasons.flatMap((reason) => (reason.code === 'regressed' ? (reason.tests ?? []) : [])));
    for (const test of record.tests) {
        const comparison = compared.get(test.id);
        compared.delete(test.id);
        sorted[sectionOf(test, comparison, blamed)].push({
            id: test.id,
            name: test.name,
            test,
            ...(comparison && { comparison }),
        });
    }
    for (const comparison of compared.values()) {
        sorted.missing.push({ id: comparison.id, name: comparison.name, comparison });
    }
    return sorted;
}
function sectionOf(test, comparison, blamed) {
    if (test.quarantined)
        return 'quarantined';
    const word = comparison?.word;
    if (word === 'regressed')
        return comparison?.alreadySince === undefined || blamed.has(test.id) ? 'regressed' : 'already';
    if (word === 'suspected')
        return 'suspected';
    if (test.outcome === 'errored')
        return 'errored';
    if (word === 'missing')
        return 'missing';
    if (test.outcome === 'failed')
        return word === 'same' || word === 'improved' ? 'known' : 'failed';
    if (test.outcome === 'skipped')
        return 'skipped';
    return word === 'fixed' || word === 'improved' || word === 'added' ? word : 'passed';
}


/***/ }),

/***/ 60228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69058);

/** The one trial that explains a test's outcome best: the first that failed, else the first that errored. */
function telling(test) {
    const pass = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .firstPass */ .ue)(test.trials);
    const worst = (trials, outcome) => trials.find((trial) => trial.outcome === outcome);
    return (worst(pass, 'failed') ??
        (test.outcome === 'passed' ? worst(test.trials, 'failed') : undefined) ??
        worst(pass, 'errored') ??
        worst(test.trials, 'errored'));
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   Do: () => (/* binding */ conclusionWords),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   v8: () => (/* binding */ baselineWords),
/* harmony export */   xx: () => (/* binding */ because),
/* harmony export */   zj: () => (/* binding */ sectionWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47998);


const conclusionWords = {
    passed: 'Passed',
    failed: 'Failed',
    inconclusive: 'Inconclusive',
};
const reasonTable = {
    regressed: {
        fault: 'Agent',
        short: (tests) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.max(1, tests), 'test')} got worse`,
        next: 'Compare the expected and actual answers and repair the agent. If the new behaviour is wanted, run once with `update-baseline: accept` on the baseline branch after the merge.',
    },
    dropped: {
        fault: 'Agent',
        short: () => 'the run as a whole got worse',
        next: 'No single test explains it: look for what many tests share, for example the prompt, the model or a tool that all of them use.',
    },
    'failed-test': {
        fault: 'Agent',
        short: (tests) => (tests === 0 ? 'tests failed' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests, 'test')} failed`),
        next: 'Compare the expected and actual answers, then repair the agent or correct the test.',
    },
    floor: {
        fault: 'Agent',
        short: () => 'a floor was not reached',
        next: 'Repair the tests with the lowest results, or lower the floor if it asks for too much.',
    },
    errored: {
        fault: 'Test run',
        short: (tests) => tests === 0 ? 'too many tests could not be judged' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests, 'test')} could not be judged`,
        next: 'Nothing is known about the agent in these tests. Read their messages, repair what broke on the platform and run again.',
    },
    missing: {
        fault: 'Test run',
        short: (tests) => (tests === 0 ? 'results are missing' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests, 'test')} brought no result`),
        next: 'Open the batch on the platform to see what became of them, then run again.',
    },
    'no-tests': {
        fault: 'Settings',
        short: () => 'no test was judged',
        next: 'Check what `tests`, `tags`, `suites` and `exclude` select on the platform.',
    },
    'timed-out': {
        fault: 'Test run',
        short: () => 'the time ran out',
        next: 'Open the batch on the platform to see whether it is still moving; raise `timeout` if it only needs longer.',
    },
    unavailable: {
        fault: 'Test run',
        short: () => 'the platform could not be reached',
        next: 'Look at the platform’s status page and run again.',
    },
    auth: {
        fault: 'Settings',
        short: () => 'the platform refused the credentials',
        next: 'Check that the credentials are still valid and may read results, then run again.',
    },
    'batch-broken': {
        fault: 'Test run',
        short: () => 'a batch broke on the platform',
        next: 'Open the batch on the platform to see why, then run again.',
    },
    'baseline-unreadable': {
        fault: 'Settings',
        short: () => 'the baseline could not be read',
        next: 'Do what the message asks for; without the baseline nobody can say whether the agent got worse.',
    },
    'quarantine-expired': {
        fault: 'Settings',
        short: () => 'a quarantine has run out',
        next: 'Repair the test, or give it a new `until` in the quarantine file.',
    },
    cancelled: {
        fault: 'Test run',
        short: () => 'the run was cancelled',
        next: 'Run again.',
    },
};
/** What a reason code stands for. */
function reasonWords(code) {
    return reasonTable[code];
}
/** Completes "Passed: …", "Failed: …" or "Inconclusive: …" in a few words, without foreign text. */
function because(record, sorted) {
    const { verdict, totals } = record;
    if (verdict.conclusion !== 'passed') {
        const codes = [...new Set(verdict.reasons.map((reason) => reason.code))];
        const named = (code) => new Set(verdict.reasons.flatMap((reason) => (reason.code === code ? (reason.tests ?? []) : []))).size;
        return codes.map((code) => reasonTable[code].short(named(code))).join(', ');
    }
    if (totals.passed === totals.total)
        return totals.total === 1 ? 'the test passed' : `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(totals.total)} tests passed`;
    const none = sorted.regressed.length === 0 && record.comparison !== undefined ? ', none got worse' : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(totals.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(totals.total, 'test')} passed${none}`;
}
/** What a reviewer wants to know first; continues with the reason. */
function answer({ verdict, policy }) {
    if (verdict.conclusion === 'passed')
        return 'may be merged';
    if (verdict.conclusion === 'failed')
        return policy.failOn === 'nothing' ? 'not good, but this gate only reports' : 'do not merge';
    return policy.onInconclusive === 'pass' ? 'cannot tell, let through all the same' : 'cannot tell yet';
}
/** The counts of a run in one sentence: `9 of 12 tests passed (75.0%), 2 failed, 1 errored; score 0.8123; took 1 m 12 s`. */
function figures(record) {
    const { totals } = record;
    const rate = totals.passRate === undefined ? '' : ` (pass rate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(totals.passRate)})`;
    const others = ['failed', 'errored', 'skipped', 'quarantined'].flatMap((outcome) => totals[outcome] === 0 ? [] : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(totals[outcome])} ${outcome}`);
    const took = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(record.startedAt, record.finishedAt);
    return [
        [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(totals.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(totals.total, 'test')} passed${rate}`, ...others].join(', '),
        ...(totals.score === undefined ? [] : [`score ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(totals.score)}`]),
        ...(took === undefined ? [] : [`took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(took)}`]),
    ].join('; ');
}
const titles = {
    regressed: 'Got worse',
    failed: 'Failed',
    suspected: 'Suspected to be worse',
    errored: 'Could not be judged',
    missing: 'Missing',
    already: 'Already broken on the branch',
    known: 'Failed, but no worse than before',
    quarantined: 'In quarantine',
    fixed: 'Fixed',
    improved: 'Improved',
    added: 'New',
    skipped: 'Skipped',
    passed: 'Passed',
};
const explanations = {
    suspected: 'Passed less often than before, but chance may explain it. Does not block the change; blocks publishing.',
    errored: 'The test run broke here. This says nothing about the agent.',
    missing: 'Judged in the newest recorded run, but not in this one. Blocks publishing.',
    already: 'Worse since an earlier commit of the branch, so not this change’s fault. Blocks publishing.',
    known: 'These failed in earlier runs as well.',
    quarantined: 'Executed and shown, but they do not count.',
};
/**
 * The heading of a section, and what being in it means where the heading does not say. The heading may hold the name
 * of the baseline's branch, which is foreign.
 */
function sectionWords(name, record) {
    const explanation = explanations[name];
    const { branch } = record.comparison?.baseline ?? {};
    return {
        title: name === 'already' && branch !== undefined ? `Already broken on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(branch, 80)}` : titles[name],
        ...(explanation === undefined ? {} : { explanation }),
    };
}
/** What changed for a test in numbers: `passed 10 of 10 before, 0 of 4 now`; undefined without two sides. */
function change(comparison) {
    const { baseline, candidate } = comparison ?? {};
    if (baseline === undefined || candidate === undefined || baseline.judged === 0)
        return undefined;
    const passes = `passed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(baseline)} before, ${candidate.judged === 0 ? 'not judged' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(candidate)} now`;
    if (baseline.score === undefined || candidate.score === undefined)
        return passes;
    return `${passes}; mean score ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(baseline.score)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(candidate.score)} now`;
}
/** How sure an accusation is: `would happen by chance 1 in 1,001 times`; undefined when no probability was computed. */
function sureness(p) {
    return p === undefined ? undefined : `would happen by chance ${times(p)}`;
}
/** Completes a sentence with how often chance alone brings such figures. */
function times(p) {
    const often = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .chance */ .Dz)(p);
    return often.endsWith('%') ? `${often} of the time` : `${often} times`;
}
/** `since 2026-03-01 (a1b2c3d)`; the commit is foreign. */
function since(point) {
    return `since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(point.startedAt)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(point.commit)})`;
}
/** What the figures were compared with: `10 runs of main, newest commit a1b2c3d`; names are foreign. */
function baselineWords(record) {
    const baseline = record.comparison?.baseline;
    if (baseline === undefined)
        return 'no baseline';
    const branch = baseline.branch === undefined ? '' : ` of ${baseline.branch}`;
    const at = baseline.commit === undefined ? '' : `, newest commit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(baseline.commit)}`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(baseline.runs, 'run')}${branch}${at}`;
}


/***/ })

};
