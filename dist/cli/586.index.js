export const id = 586;
export const ids = [586];
export const modules = {

/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ createOmissions),
/* harmony export */   XL: () => (/* binding */ cutToFit),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/* unused harmony export steps */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);
/** Cuts a report in steps until it fits, and keeps account of what each step leaves out. */

/** From everything to the verdict alone. No step makes more than a few MiB, so a huge run costs no more than a large one. */
const steps = [
    {
        detailed: 700,
        rows: 5000,
        passedRows: 5000,
        checks: 50,
        value: 400,
        transcriptTurns: 30,
        transcriptCharacters: 6000,
    },
    {
        detailed: 700,
        rows: 5000,
        passedRows: 0,
        checks: 50,
        value: 400,
        transcriptTurns: 10,
        transcriptCharacters: 2500,
    },
    { detailed: 1000, rows: 5000, passedRows: 0, checks: 20, value: 300, transcriptTurns: 6, transcriptCharacters: 1000 },
    { detailed: 1000, rows: 5000, passedRows: 0, checks: 10, value: 200, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 200, rows: 2000, passedRows: 0, checks: 10, value: 160, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 50, rows: 300, passedRows: 0, checks: 5, value: 160, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 15, rows: 50, passedRows: 0, checks: 3, value: 120, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 5, rows: 15, passedRows: 0, checks: 2, value: 80, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 0, rows: 5, passedRows: 0, checks: 0, value: 80, transcriptTurns: 0, transcriptCharacters: 0 },
    { detailed: 0, rows: 0, passedRows: 0, checks: 0, value: 0, transcriptTurns: 0, transcriptCharacters: 0 },
];
function createOmissions() {
    const amounts = new Map();
    return {
        add(amount, one, many) {
            if (amount > 0)
                amounts.set(one, { amount: (amounts.get(one)?.amount ?? 0) + amount, many });
        },
        sentence() {
            if (amounts.size === 0)
                return undefined;
            return [...amounts].map(([one, { amount, many }]) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, one, many)).join(', ');
        },
    };
}
/** The first rendering whose size is within the budget; the last and smallest one when none is. */
function cutToFit(render, size, budget, from = steps) {
    let text = '';
    for (const detail of from) {
        text = render(detail);
        if (size(text) <= budget)
            return text;
    }
    return text;
}
/** Length in UTF-8, as GitHub measures a job summary. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   YB: () => (/* binding */ rowsTable),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* unused harmony export detailBlock */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3436);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7998);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6464);
/** Markdown about single tests, shared by the job summary and the pull-request comment. */





/** One test with its evidence, checks, message and transcript, folded; open when it is what the reader came for. */
function detailBlock(section, entry, style) {
    const { test } = entry;
    const open = section === 'regressed' ? ' open' : '';
    const suite = test?.suite === undefined || !style.showsTexts(entry) ? '' : ` in <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(test.suite.slice(0, 120))}</code>`;
    const trial = test === undefined ? undefined : (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .telling */ .g)(test);
    const lines = [
        `<details${open}><summary><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(style.nameOf(entry).slice(0, 200)) || '(no name)'}</code>${suite}</summary>`,
        '',
        ...paragraph(evidenceLine(entry, trial, style)),
        ...(trial === undefined || !style.showsTexts(entry) ? [] : trialLines(trial, style)),
        '</details>',
        '',
    ];
    return lines.join('\n');
}
function evidenceLine(entry, trial, style) {
    const words = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .M)(entry);
    const links = style.links
        ? [
            ['this execution', trial?.url],
            ['the test', entry.test?.url],
        ].flatMap(([label, url]) => {
            const text = label === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, url);
            return text === label ? [] : [text];
        })
        : [];
    const method = entry.comparison?.method;
    return [
        words === '' ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(words))}.`,
        method === undefined ? '' : `How this was found: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(method)}`,
        links.length === 0 ? '' : `Look at ${links.join(' · ')}.`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function trialLines(trial, style) {
    const { detail } = style;
    const failed = trial.checks.filter((check) => check.passed === false);
    const rest = trial.checks.length - failed.length;
    const shown = failed.slice(0, detail.checks);
    style.omissions.add(failed.length - shown.length, 'failed check');
    return [
        ...paragraph(trial.message === undefined ? '' : `Reason given: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(trial.message, detail.value)}`),
        ...checkTable(shown, detail.value),
        ...paragraph(rest > 0 && failed.length > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'other check')} did not fail.` : ''),
        ...transcript(trial, style),
    ];
}
function checkTable(checks, max) {
    if (checks.length === 0)
        return [];
    const columns = [
        ['Check', (check) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(check.name, max) + (check.severity === 'error' ? '' : ` (${check.severity})`)],
        ['Expected', (check) => check.expected && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(check.expected, max)],
        ['Actual', (check) => check.actual && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(check.actual, max)],
        ['Message', (check) => check.message && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(check.message, max)],
        ['Score', (check) => (check.score === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .score */ .fN)(check.score))],
    ];
    return table(columns, checks);
}
function transcript(trial, { detail, omissions }) {
    const turns = trial.transcript ?? [];
    if (turns.length === 0)
        return [];
    if (detail.transcriptTurns === 0) {
        omissions.add(1, 'transcript');
        return [];
    }
    // The end of a conversation is where it went wrong more often than its beginning.
    const shown = turns.slice(-detail.transcriptTurns);
    const left = turns.length - shown.length;
    omissions.add(left, 'turn of transcripts', 'turns of transcripts');
    const text = shown.map((turn) => `${turn.role.slice(0, 40).trim()}: ${turn.text}`).join('\n');
    return [
        `<details><summary>Transcript (${left === 0 ? '' : 'the last '}${left === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(turns.length, 'turn') : `${shown.length} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(turns.length, 'turn')}`})</summary>`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, { lines: 400, characters: detail.transcriptCharacters }),
        '',
        '</details>',
        '',
    ];
}
/** The tests of a section as one row each. */
function rowsTable(section, entries, style) {
    const columns = [
        ['Test', (entry) => named(entry, style)],
        ['Suite', (entry) => (style.showsTexts(entry) && entry.test?.suite ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(entry.test.suite, 60) : undefined)],
        ['Outcome', (entry) => (section === 'quarantined' ? entry.test?.outcome : undefined)],
        ['Before', ({ comparison }) => (comparison?.baseline === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.baseline))],
        ['Now', ({ comparison }) => (comparison?.candidate === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.candidate))],
        ['By chance', ({ comparison }) => (comparison?.p === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(comparison.p))],
        ['Score', ({ test }) => (test?.score === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .score */ .fN)(test.score))],
        ['Time', ({ test }) => time(test)],
        ['Why', (entry) => why(section, entry, style)],
    ];
    const wanted = {
        passed: ['Test', 'Suite', 'Score', 'Time'],
        skipped: ['Test', 'Suite', 'Why'],
        added: ['Test', 'Suite', 'Score', 'Time', 'Why'],
    };
    const names = wanted[section] ?? ['Test', 'Outcome', 'Before', 'Now', 'By chance', 'Why'];
    return table(columns.filter(([name]) => names.includes(name)), entries);
}
/** The name of a test for a table, as a link to the platform where there is one. */
function named(entry, style) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(style.nameOf(entry), 160);
    return style.links ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, entry.test?.url) : name;
}
function why(section, entry, style) {
    const { comparison, test } = entry;
    const note = comparison?.note ?? (comparison?.alreadySince && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .since */ .XP)(comparison.alreadySince));
    if (note !== undefined)
        return cellProse(note);
    if (test === undefined || section === 'fixed' || section === 'improved' || !style.showsTexts(entry))
        return undefined;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .telling */ .g)(test);
    const failed = trial?.checks.find((check) => check.passed === false && check.severity === 'error');
    const text = failed?.message ?? trial?.message ?? failed?.name;
    return text === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(text, style.detail.value);
}
function cellProse(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text, 200).replaceAll('|', '\\|');
}
function time(test) {
    const all = (test?.trials ?? []).flatMap((trial) => trial.durationMs ?? []);
    return all.length === 0 ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(all.reduce((sum, ms) => sum + ms, 0));
}
/** A Markdown table without the columns that would be empty; the first column always stays. Cells are Markdown already. */
function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const cells = rows.map((row) => columns.map(([, read]) => read(row) || ''));
    const kept = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''));
    const line = (values) => `| ${values.filter((_, index) => kept[index]).join(' | ')} |`;
    return [line(columns.map(([title]) => title)), line(columns.map(() => '---')), ...cells.map(line), ''];
}
/** A paragraph and the empty line after it; nothing for an empty text. */
function paragraph(text) {
    return text === '' ? [] : [text, ''];
}
/** How long a batch took. */
function took(batch) {
    const ms = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(batch.startedAt, batch.finishedAt);
    return ms === undefined ? 'not finished' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms);
}
/** The heading of a section with its count, its explanation, then its tests: first in detail, further ones as rows. */
function section(name, entries, options) {
    if (entries.length === 0)
        return [];
    const { style, detailed } = options;
    const { title, explanation } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionWords */ .zj)(name, style.record);
    const full = entries.slice(0, detailed);
    const rows = entries.slice(full.length, full.length + style.detail.rows);
    if (detailed > 0 || style.detail.detailed === 0)
        style.omissions.add(rows.length, 'test in detail', 'tests in detail');
    style.omissions.add(entries.length - full.length - rows.length, `test under “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}”`, `tests under “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}”`);
    return [
        `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(entries.length)})`,
        '',
        ...paragraph(explanation ?? ''),
        ...(name === 'regressed' && full.length > 1 ? rowsTable(name, full, style) : []),
        ...full.map((entry) => detailBlock(name, entry, style)),
        ...rowsTable(name, rows, style),
    ];
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reasonLine: () => (/* binding */ reasonLine),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  summaryBudget: () => (/* binding */ summaryBudget),
  wholeRun: () => (/* binding */ wholeRun)
});

// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/fit.js
var fit = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/core/report/format.js
var format = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/core/report/markdown-test.js
var markdown_test = __webpack_require__(8757);
// EXTERNAL MODULE: ./build/core/report/policy-words.js
var policy_words = __webpack_require__(871);
// EXTERNAL MODULE: ./build/core/report/sections.js
var sections = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/core/report/trend-chart.js


/** Pass rate and score over the recorded runs of the branch, this run last. Holds no foreign text but the branch's name in code. */
function trendChart(record, trend) {
    const runs = [...trend.runs.slice(-60), { passRate: record.totals.passRate, score: record.totals.score }];
    if (runs.length < 3)
        return [];
    const series = ['passRate', 'score'].flatMap((key) => {
        const values = runs.map((run) => run[key]);
        return values.every((value) => value !== undefined) ? [{ key, values }] : [];
    });
    if (series.length === 0)
        return [];
    const lowest = Math.min(...series.flatMap(({ values }) => values));
    const floor = Math.max(0, Math.floor(lowest * 10 - 0.5) * 10);
    const names = { passRate: 'pass rate', score: 'score × 100' };
    const colours = { passRate: ['#2563eb', 'blue'], score: ['#d97706', 'amber'] };
    const legend = series.map(({ key }) => `${colours[key][1]}: ${names[key]}`).join(', ');
    return [
        '### Trend',
        '',
        `${(0,format/* capital */.Nx)(legend)}. The last ${(0,format/* count */.U9)(runs.length - 1, 'recorded run')} of ${(0,report_escape/* code */.aY)(trend.branch, 100)}, then this run.`,
        '',
        '```mermaid',
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${series.map(({ key }) => colours[key][0]).join(', ')}"}}}}%%`,
        'xychart-beta',
        `  x-axis "Runs, oldest first, this one last" 1 --> ${runs.length}`,
        `  y-axis "Percent" ${floor} --> 100`,
        ...series.map(({ values }) => `  line [${values.map((value) => (value * 100).toFixed(1)).join(', ')}]`),
        '```',
        '',
    ];
}

// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/core/report/markdown.js








/** GitHub drops a summary above 1 MiB whole; what masking adds later has to fit as well. */
const summaryBudget = 1024 * 1024 - 32 * 1024;
/** The job summary as GitHub-flavoured Markdown. */
function renderMarkdown(record, options = {}) {
    const sorted = (0,sections/* sections */.V)(record);
    return (0,fit/* cutToFit */.XL)((detail) => renderAt(detail, { record, sorted, options }), fit/* utf8Bytes */.dy, options.budget ?? summaryBudget);
}
const folded = new Set(['skipped', 'passed']);
const rowsOnly = new Set(['fixed', 'improved', 'added', 'missing']);
function renderAt(detail, { record, sorted, options }) {
    const omissions = (0,fit/* createOmissions */.P3)();
    const style = {
        record,
        detail,
        omissions,
        nameOf: (entry) => entry.name,
        showsTexts: () => true,
        links: true,
    };
    let left = detail.detailed;
    const lines = [
        `## ${(0,report_escape/* prose */.CS)(record.name, 80)}: ${words/* conclusionWords */.Do[record.verdict.conclusion].toLowerCase()} — ${(0,words/* because */.xx)(record, sorted)}`,
        '',
        ...(0,markdown_test/* paragraph */.FY)(`${(0,words/* figures */.u5)(record)}.`),
        ...reasons(record, detail),
        ...wholeRun(record),
    ];
    for (const [name, entries] of Object.entries(sorted)) {
        if (folded.has(name))
            lines.push(...foldedSection(name, entries, style));
        else {
            const detailed = rowsOnly.has(name) ? 0 : Math.min(left, entries.length);
            left -= detailed;
            lines.push(...(0,markdown_test/* section */.uW)(name, entries, { detailed, style }));
        }
    }
    lines.push(...(options.trend === undefined ? [] : trendChart(record, options.trend)), ...publication(record), ...bullets('Warnings', record.warnings, detail, omissions), ...batches(record, detail, omissions), ...policy(record));
    const cutOff = omissions.sentence();
    const where = `The full report is ${options.fullReport ?? 'in `report.html` and `results.json`'}.`;
    lines.push(cutOff === undefined ? where : `**Left out here to fit:** ${cutOff}. ${where}`, '');
    return lines.join('\n');
}
function reasons(record, detail) {
    const { verdict, policy: rules } = record;
    const shown = verdict.reasons.slice(0, Math.max(5, Math.min(50, detail.rows)));
    const more = verdict.reasons.length - shown.length;
    const notes = [
        ...(verdict.conclusion === 'failed' && rules.failOn === 'nothing'
            ? ['This gate only reports (`fail-on: nothing`), so it does not block.']
            : []),
        ...(verdict.conclusion === 'inconclusive' && rules.onInconclusive === 'pass'
            ? ['This gate lets inconclusive runs through (`on-inconclusive: pass`).']
            : []),
    ];
    const list = shown.map(reasonLine);
    return [
        ...list,
        ...(more > 0 ? [`- … and ${(0,format/* count */.U9)(more, 'more reason')}`] : []),
        ...(list.length > 0 ? [''] : []),
        ...record.shortfalls.slice(0, 20).map((text) => `- ${(0,report_escape/* prose */.CS)(text, 300)}`),
        ...(record.shortfalls.length > 0 ? [''] : []),
        ...notes.flatMap(markdown_test/* paragraph */.FY),
    ];
}
/** A reason with whose fault it is and one next step. */
function reasonLine(reason) {
    const { fault, next } = (0,words/* reasonWords */.IK)(reason.code);
    return `- **${fault}:** ${(0,report_escape/* prose */.CS)((0,policy_words/* sentence */.em)(reason.message), 400)} _Next:_ ${next}`;
}
/** The run as a whole against its baseline, in a paragraph. */
function wholeRun(record) {
    return [
        (0,policy_words/* wholeSentences */.eD)(record)
            .map((text) => (0,report_escape/* prose */.CS)(text))
            .join(' '),
        '',
    ];
}
function foldedSection(name, entries, style) {
    if (entries.length === 0)
        return [];
    const { title } = (0,words/* sectionWords */.zj)(name, style.record);
    const shown = entries.slice(0, style.detail.passedRows);
    style.omissions.add(entries.length - shown.length, `${title.toLowerCase()} test`);
    if (shown.length === 0)
        return [];
    return [
        `<details><summary>${title} (${(0,format/* whole */.WQ)(entries.length)})</summary>`,
        '',
        ...(0,markdown_test/* rowsTable */.YB)(name, shown, style),
        '</details>',
        '',
    ];
}
function publication(record) {
    const { publication: seen, verdict } = record;
    if (seen !== undefined) {
        const word = {
            published: 'Published',
            unverified: 'Published, not verified',
            pending: 'Publishing is pending',
            refused: 'Publishing was refused',
        }[seen.state];
        return ['### Publishing', '', ...(0,markdown_test/* paragraph */.FY)(`${word}: ${(0,report_escape/* link */.nf)((0,report_escape/* prose */.CS)(seen.message), seen.url)}`)];
    }
    if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0)
        return [];
    return ['### Not publishable', '', ...verdict.unpublishable.slice(0, 20).map((text) => `- ${(0,report_escape/* prose */.CS)(text, 300)}`), ''];
}
function bullets(title, texts, detail, omissions) {
    if (texts.length === 0)
        return [];
    const shown = texts.slice(0, Math.max(3, Math.min(100, detail.rows)));
    omissions.add(texts.length - shown.length, title.toLowerCase().replace(/s$/, ''));
    return [`### ${title}`, '', ...shown.map((text) => `- ${(0,report_escape/* prose */.CS)(text, 400)}`), ''];
}
function batches(record, detail, omissions) {
    const shown = record.batches.slice(0, Math.min(200, detail.rows));
    omissions.add(record.batches.length - shown.length, 'batch', 'batches');
    if (shown.length === 0)
        return [];
    const columns = [
        ['Batch', (batch) => (0,report_escape/* link */.nf)((0,report_escape/* cell */.Hn)(batch.id ?? 'id not known'), batch.url)],
        ['Started', (batch) => (0,report_escape/* prose */.CS)((0,format/* time */.kB)(batch.startedAt))],
        ['Took', markdown_test/* took */.sm],
    ];
    return [
        `<details><summary>${(0,format/* count */.U9)(record.batches.length, 'batch', 'batches')} on the platform</summary>`,
        '',
        ...(0,markdown_test/* table */.tp)(columns, shown),
        '</details>',
        '',
    ];
}
function policy(record) {
    const { inputs, method } = (0,policy_words/* policyWords */.gF)(record);
    return [
        '<details><summary>How this was judged</summary>',
        '',
        inputs.map((input) => (0,report_escape/* code */.aY)(input)).join(' · '),
        '',
        ...(0,markdown_test/* paragraph */.FY)(method === undefined ? '' : (0,report_escape/* prose */.CS)(method)),
        '</details>',
        '',
    ];
}


/***/ })

};
