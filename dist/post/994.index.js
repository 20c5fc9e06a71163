export const id = 994;
export const ids = [994];
export const modules = {

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ue: () => (/* binding */ firstPass)
/* harmony export */ });
/* unused harmony exports ofPhase, meanScore, passRate, recordTest, totalsOf */
/** The trials of the first pass, each errored one replaced by its retry when there is one. */
function firstPass(trials) {
    // Nearly always there is nothing to sort out, and this is asked several times for each of very many tests
    if (trials.every(({ phase }) => phase === 'first'))
        return trials;
    const retries = trials.filter((trial) => trial.phase === 'retry');
    let used = 0;
    return trials
        .filter((trial) => trial.phase === 'first')
        .map((trial) => (trial.outcome === 'errored' ? (retries[used++] ?? trial) : trial));
}
/** Trials of one phase, in order. */
function ofPhase(trials, phase) {
    return trials.filter((trial) => trial.phase === phase);
}
/** Trials that say something about the agent. */
function judged(trials) {
    return trials.every(isJudged) ? trials : trials.filter(isJudged);
}
function isJudged({ outcome }) {
    return outcome === 'passed' || outcome === 'failed';
}
/** `passed` when all judged trials passed, `failed` when one failed, `skipped` when all were, else `errored`. */
function outcomeOf(trials) {
    const pass = firstPass(trials);
    const evidence = judged(pass);
    if (evidence.some((trial) => trial.outcome === 'failed'))
        return 'failed';
    if (evidence.length > 0)
        return 'passed';
    return pass.length > 0 && pass.every((trial) => trial.outcome === 'skipped') ? 'skipped' : 'errored';
}
/** Mean score of the judged trials; undefined when none has one. */
function meanScore(trials) {
    return mean(judged(trials).flatMap((trial) => (trial.score === undefined ? [] : [trial.score])));
}
/** Share of judged trials that passed; undefined when none was judged. */
function passRate(trials) {
    const evidence = judged(trials);
    return mean(evidence.map((trial) => (trial.outcome === 'passed' ? 1 : 0)));
}
/** Turns a result into what is recorded; `quarantined` is the judge's to say. */
function recordTest(result, quarantined) {
    const { aliases: _aliases, expands: _expands, group: _group, ...test } = result.test;
    const score = meanScore(firstPass(result.trials));
    return {
        ...test,
        outcome: outcomeOf(result.trials),
        ...(score === undefined ? {} : { score }),
        quarantined,
        trials: result.trials,
    };
}
/** Counts over recorded tests. */
function totalsOf(tests) {
    const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
    const counted = tests.filter((test) => !test.quarantined);
    const rate = mean(counted.flatMap((test) => passRate(firstPass(test.trials)) ?? []));
    const score = mean(counted.flatMap((test) => test.score ?? []));
    return {
        total: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        errored: count('errored'),
        skipped: count('skipped'),
        quarantined: tests.filter((test) => test.quarantined).length,
        ...(rate === undefined ? {} : { passRate: rate }),
        ...(score === undefined ? {} : { score }),
    };
}
/** Arithmetic mean; undefined of nothing. */
function mean(values) {
    if (values.length === 0)
        return undefined;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: commentBudget, hasNews

// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/format.js
var format = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/core/report/fit.js
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
function fit_createOmissions() {
    const amounts = new Map();
    return {
        add(amount, one, many) {
            if (amount > 0)
                amounts.set(one, { amount: (amounts.get(one)?.amount ?? 0) + amount, many });
        },
        sentence() {
            if (amounts.size === 0)
                return undefined;
            return [...amounts].map(([one, { amount, many }]) => (0,format/* count */.U9)(amount, one, many)).join(', ');
        },
    };
}
/** The first rendering whose size is within the budget; the last and smallest one when none is. */
function fit_cutToFit(render, size, budget, from = steps) {
    let text = '';
    for (const detail of from) {
        text = render(detail);
        if (size(text) <= budget)
            return text;
    }
    return text;
}
/** Length in UTF-8, as GitHub measures a job summary. */
function fit_utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(4083);
;// CONCATENATED MODULE: ./build/core/report/evidence.js



/** How often a test was executed and with what result: `failed 1 of 1, then 3 of 3 repetitions`. */
function trialsWords(test) {
    const first = (0,outcome/* judged */.g$)((0,outcome/* firstPass */.ue)(test.trials));
    const repeated = (0,outcome/* judged */.g$)(test.trials.filter((trial) => trial.phase === 'confirm' || trial.phase === 'second'));
    const failures = (trials) => trials.filter((trial) => trial.outcome === 'failed').length;
    if (first.length + repeated.length < 2)
        return undefined;
    const start = `failed ${failures(first)} of ${(0,format/* count */.U9)(first.length, 'execution')}`;
    return repeated.length === 0
        ? start
        : `${start}, then ${failures(repeated)} of ${(0,format/* count */.U9)(repeated.length, 'repetition')}`;
}
/** Everything that speaks for the word a test got, in one line; notes in it are foreign. */
function evidence(entry, sides = 'with-sides') {
    const { comparison, test } = entry;
    const parts = [
        sides === 'with-sides' ? (0,words/* change */.Zg)(comparison) : undefined,
        (0,words/* sureness */.$6)(comparison?.p),
        test === undefined ? undefined : trialsWords(test),
        comparison?.alreadySince === undefined ? undefined : `already on the branch ${(0,words/* since */.XP)(comparison.alreadySince)}`,
        comparison?.worseSince === undefined ? undefined : `worse on the branch ${(0,words/* since */.XP)(comparison.worseSince)}`,
        comparison?.history === undefined || comparison.history.passRate === 1 || comparison.history.runs === 0
            ? undefined
            : `known to pass ${(0,format/* percent */.KN)(comparison.history.passRate)} of the time (${(0,format/* count */.U9)(comparison.history.runs, 'run')})`,
        comparison?.note,
    ];
    return parts.flatMap((part) => (part === undefined ? [] : [part])).join(' · ');
}

;// CONCATENATED MODULE: ./build/core/report/telling.js

/** The one trial that explains a test's outcome best: the first that failed, else the first that errored. */
function telling(test) {
    const pass = (0,outcome/* firstPass */.ue)(test.trials);
    const worst = (trials, outcome) => trials.find((trial) => trial.outcome === outcome);
    return (worst(pass, 'failed') ??
        (test.outcome === 'passed' ? worst(test.trials, 'failed') : undefined) ??
        worst(pass, 'errored') ??
        worst(test.trials, 'errored'));
}

;// CONCATENATED MODULE: ./build/core/report/markdown-test.js
/** Markdown about single tests, shared by the job summary and the pull-request comment. */





/** One test with its evidence, checks, message and transcript, folded; open when it is what the reader came for. */
function detailBlock(section, entry, style) {
    const { test } = entry;
    const open = section === 'regressed' ? ' open' : '';
    const suite = test?.suite === undefined || !style.showsTexts(entry) ? '' : ` in <code>${(0,report_escape/* html */.qy)(test.suite.slice(0, 120))}</code>`;
    const trial = test === undefined ? undefined : telling(test);
    const lines = [
        `<details${open}><summary><code>${(0,report_escape/* html */.qy)(style.nameOf(entry).slice(0, 200)) || '(no name)'}</code>${suite}</summary>`,
        '',
        ...markdown_test_paragraph(evidenceLine(entry, trial, style)),
        ...(trial === undefined || !style.showsTexts(entry) ? [] : trialLines(trial, style)),
        '</details>',
        '',
    ];
    return lines.join('\n');
}
function evidenceLine(entry, trial, style) {
    const words = evidence(entry);
    const links = style.links
        ? [
            ['this execution', trial?.url],
            ['the test', entry.test?.url],
        ].flatMap(([label, url]) => {
            const text = label === undefined ? '' : (0,report_escape/* link */.nf)(label, url);
            return text === label ? [] : [text];
        })
        : [];
    const method = entry.comparison?.method;
    return [
        words === '' ? '' : `${(0,format/* capital */.Nx)((0,report_escape/* prose */.CS)(words))}.`,
        method === undefined ? '' : `How this was found: ${(0,report_escape/* prose */.CS)(method)}`,
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
        ...markdown_test_paragraph(trial.message === undefined ? '' : `Reason given: ${(0,report_escape/* code */.aY)(trial.message, detail.value)}`),
        ...checkTable(shown, detail.value),
        ...markdown_test_paragraph(rest > 0 && failed.length > 0 ? `${(0,format/* count */.U9)(rest, 'other check')} did not fail.` : ''),
        ...transcript(trial, style),
    ];
}
function checkTable(checks, max) {
    if (checks.length === 0)
        return [];
    const columns = [
        ['Check', (check) => (0,report_escape/* cell */.Hn)(check.name, max) + (check.severity === 'error' ? '' : ` (${check.severity})`)],
        ['Expected', (check) => check.expected && (0,report_escape/* cell */.Hn)(check.expected, max)],
        ['Actual', (check) => check.actual && (0,report_escape/* cell */.Hn)(check.actual, max)],
        ['Message', (check) => check.message && (0,report_escape/* cell */.Hn)(check.message, max)],
        ['Score', (check) => (check.score === undefined ? undefined : (0,format/* score */.fN)(check.score))],
    ];
    return markdown_test_table(columns, checks);
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
        `<details><summary>Transcript (${left === 0 ? '' : 'the last '}${left === 0 ? (0,format/* count */.U9)(turns.length, 'turn') : `${shown.length} of ${(0,format/* count */.U9)(turns.length, 'turn')}`})</summary>`,
        '',
        (0,report_escape/* fence */.EU)(text, { lines: 400, characters: detail.transcriptCharacters }),
        '',
        '</details>',
        '',
    ];
}
/** The tests of a section as one row each. */
function markdown_test_rowsTable(section, entries, style) {
    const columns = [
        ['Test', (entry) => named(entry, style)],
        ['Suite', (entry) => (style.showsTexts(entry) && entry.test?.suite ? (0,report_escape/* cell */.Hn)(entry.test.suite, 60) : undefined)],
        ['Outcome', (entry) => (section === 'quarantined' ? entry.test?.outcome : undefined)],
        ['Before', ({ comparison }) => (comparison?.baseline === undefined ? undefined : (0,format/* tally */.N4)(comparison.baseline))],
        ['Now', ({ comparison }) => (comparison?.candidate === undefined ? undefined : (0,format/* tally */.N4)(comparison.candidate))],
        ['By chance', ({ comparison }) => (comparison?.p === undefined ? undefined : (0,format/* chance */.Dz)(comparison.p))],
        ['Score', ({ test }) => (test?.score === undefined ? undefined : (0,format/* score */.fN)(test.score))],
        ['Time', ({ test }) => markdown_test_time(test)],
        ['Why', (entry) => why(section, entry, style)],
    ];
    const wanted = {
        passed: ['Test', 'Suite', 'Score', 'Time'],
        skipped: ['Test', 'Suite', 'Why'],
        added: ['Test', 'Suite', 'Score', 'Time', 'Why'],
    };
    const names = wanted[section] ?? ['Test', 'Outcome', 'Before', 'Now', 'By chance', 'Why'];
    return markdown_test_table(columns.filter(([name]) => names.includes(name)), entries);
}
/** The name of a test for a table, as a link to the platform where there is one. */
function named(entry, style) {
    const name = (0,report_escape/* cell */.Hn)(style.nameOf(entry), 160);
    return style.links ? (0,report_escape/* link */.nf)(name, entry.test?.url) : name;
}
function why(section, entry, style) {
    const { comparison, test } = entry;
    const note = comparison?.note ?? (comparison?.alreadySince && (0,words/* since */.XP)(comparison.alreadySince));
    if (note !== undefined)
        return cellProse(note);
    if (test === undefined || section === 'fixed' || section === 'improved' || !style.showsTexts(entry))
        return undefined;
    const trial = telling(test);
    const failed = trial?.checks.find((check) => check.passed === false && check.severity === 'error');
    const text = failed?.message ?? trial?.message ?? failed?.name;
    return text === undefined ? undefined : (0,report_escape/* cell */.Hn)(text, style.detail.value);
}
function cellProse(text) {
    return (0,report_escape/* prose */.CS)(text, 200).replaceAll('|', '\\|');
}
function markdown_test_time(test) {
    const all = (test?.trials ?? []).flatMap((trial) => trial.durationMs ?? []);
    return all.length === 0 ? undefined : (0,format/* duration */.p0)(all.reduce((sum, ms) => sum + ms, 0));
}
/** A Markdown table without the columns that would be empty; the first column always stays. Cells are Markdown already. */
function markdown_test_table(columns, rows) {
    if (rows.length === 0)
        return [];
    const cells = rows.map((row) => columns.map(([, read]) => read(row) || ''));
    const kept = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''));
    const line = (values) => `| ${values.filter((_, index) => kept[index]).join(' | ')} |`;
    return [line(columns.map(([title]) => title)), line(columns.map(() => '---')), ...cells.map(line), ''];
}
/** A paragraph and the empty line after it; nothing for an empty text. */
function markdown_test_paragraph(text) {
    return text === '' ? [] : [text, ''];
}
/** How long a batch took. */
function markdown_test_took(batch) {
    const ms = between(batch.startedAt, batch.finishedAt);
    return ms === undefined ? 'not finished' : duration(ms);
}
/** The heading of a section with its count, its explanation, then its tests: first in detail, further ones as rows. */
function markdown_test_section(name, entries, options) {
    if (entries.length === 0)
        return [];
    const { style, detailed } = options;
    const { title, explanation } = (0,words/* sectionWords */.zj)(name, style.record);
    const full = entries.slice(0, detailed);
    const rows = entries.slice(full.length, full.length + style.detail.rows);
    if (detailed > 0 || style.detail.detailed === 0)
        style.omissions.add(rows.length, 'test in detail', 'tests in detail');
    style.omissions.add(entries.length - full.length - rows.length, `test under “${(0,report_escape/* prose */.CS)(title)}”`, `tests under “${(0,report_escape/* prose */.CS)(title)}”`);
    return [
        `### ${(0,report_escape/* prose */.CS)(title)} (${(0,format/* whole */.WQ)(entries.length)})`,
        '',
        ...markdown_test_paragraph(explanation ?? ''),
        ...(name === 'regressed' && full.length > 1 ? markdown_test_rowsTable(name, full, style) : []),
        ...full.map((entry) => detailBlock(name, entry, style)),
        ...markdown_test_rowsTable(name, rows, style),
    ];
}

;// CONCATENATED MODULE: ./build/core/report/policy-words.js


/** For the reader who wants to recompute the verdict. */
function policy_words_policyWords({ policy, comparison }) {
    const errored = 'count' in policy.maxErrored ? whole(policy.maxErrored.count) : percent(policy.maxErrored.share);
    const inputs = [
        `fail-on: ${policy.failOn}`,
        ...(policy.minPassRate === undefined ? [] : [`min-pass-rate: ${percent(policy.minPassRate)}`]),
        ...(policy.minScore === undefined ? [] : [`min-score: ${policy.minScore}`]),
        `max-errored: ${errored}`,
        `max-drop: ${policy.maxDrop}`,
        `false-alarms: ${percent(policy.falseAlarms)}`,
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
    const against = `Compared with ${(0,words/* baselineWords */.v8)(record)}${comparison === undefined ? '' : ` (${comparison.baseline.source})`}.`;
    const all = comparison?.whole;
    if (all === undefined)
        return [comparison === undefined ? 'There is no baseline to compare with.' : against];
    const unit = (value) => (all.of === 'score' ? (0,format/* score */.fN)(value) : `${(value * 100).toFixed(1)} points`).replace('-', '−');
    const what = `The ${all.of === 'score' ? 'mean score' : 'pass rate'} of the comparable tests`;
    const moved = Math.abs(all.drop) < 5e-5
        ? `${what} did not move`
        : `${what} ${all.drop > 0 ? 'fell' : 'rose'} by ${unit(Math.abs(all.drop))}`;
    return [
        against,
        `${moved} (plausible drop: ${unit(all.low)} to ${unit(all.high)}; would happen by chance ${(0,words/* times */.Hn)(all.p)}).`,
        `The smallest drop this suite could have shown is ${unit(all.detectable)}.`,
        ...(all.alreadySince === undefined ? [] : [`It is down on the branch already ${(0,words/* since */.XP)(all.alreadySince)}.`]),
        ...(all.worseSince === undefined ? [] : [`On the branch it is worse ${(0,words/* since */.XP)(all.worseSince)}.`]),
    ];
}
/** A text with a capital at its start and a full stop at its end. */
function sentence(text) {
    return (0,format/* capital */.Nx)(/[.!?…]$/.test(text) ? text : `${text}.`);
}

;// CONCATENATED MODULE: ./build/core/report/trend-chart.js


/** Pass rate and score over the recorded runs of the branch, this run last. Holds no foreign text but the branch's name in code. */
function trend_chart_trendChart(record, trend) {
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
        `${capital(legend)}. The last ${count(runs.length - 1, 'recorded run')} of ${code(trend.branch, 100)}, then this run.`,
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

;// CONCATENATED MODULE: ./build/core/report/markdown.js








/** GitHub drops a summary above 1 MiB whole; what masking adds later has to fit as well. */
const summaryBudget = (/* unused pure expression or super */ null && (1024 * 1024 - 32 * 1024));
/** The job summary as GitHub-flavoured Markdown. */
function renderMarkdown(record, options = {}) {
    const sorted = sections(record);
    return cutToFit((detail) => renderAt(detail, { record, sorted, options }), utf8Bytes, options.budget ?? summaryBudget);
}
const folded = new Set(['skipped', 'passed']);
const rowsOnly = new Set(['fixed', 'improved', 'added', 'missing']);
function renderAt(detail, { record, sorted, options }) {
    const omissions = createOmissions();
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
        `## ${prose(record.name, 80)}: ${conclusionWords[record.verdict.conclusion].toLowerCase()} — ${because(record, sorted)}`,
        '',
        ...paragraph(`${figures(record)}.`),
        ...reasons(record, detail),
        ...wholeRun(record),
    ];
    for (const [name, entries] of Object.entries(sorted)) {
        if (folded.has(name))
            lines.push(...foldedSection(name, entries, style));
        else {
            const detailed = rowsOnly.has(name) ? 0 : Math.min(left, entries.length);
            left -= detailed;
            lines.push(...section(name, entries, { detailed, style }));
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
        ...(more > 0 ? [`- … and ${count(more, 'more reason')}`] : []),
        ...(list.length > 0 ? [''] : []),
        ...record.shortfalls.slice(0, 20).map((text) => `- ${prose(text, 300)}`),
        ...(record.shortfalls.length > 0 ? [''] : []),
        ...notes.flatMap(paragraph),
    ];
}
/** A reason with whose fault it is and one next step. */
function reasonLine(reason) {
    const { fault, next } = (0,words/* reasonWords */.IK)(reason.code);
    return `- **${fault}:** ${(0,report_escape/* prose */.CS)(sentence(reason.message), 400)} _Next:_ ${next}`;
}
/** The run as a whole against its baseline, in a paragraph. */
function wholeRun(record) {
    return [
        wholeSentences(record)
            .map((text) => (0,report_escape/* prose */.CS)(text))
            .join(' '),
        '',
    ];
}
function foldedSection(name, entries, style) {
    if (entries.length === 0)
        return [];
    const { title } = sectionWords(name, style.record);
    const shown = entries.slice(0, style.detail.passedRows);
    style.omissions.add(entries.length - shown.length, `${title.toLowerCase()} test`);
    if (shown.length === 0)
        return [];
    return [
        `<details><summary>${title} (${whole(entries.length)})</summary>`,
        '',
        ...rowsTable(name, shown, style),
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
        return ['### Publishing', '', ...paragraph(`${word}: ${link(prose(seen.message), seen.url)}`)];
    }
    if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0)
        return [];
    return ['### Not publishable', '', ...verdict.unpublishable.slice(0, 20).map((text) => `- ${prose(text, 300)}`), ''];
}
function bullets(title, texts, detail, omissions) {
    if (texts.length === 0)
        return [];
    const shown = texts.slice(0, Math.max(3, Math.min(100, detail.rows)));
    omissions.add(texts.length - shown.length, title.toLowerCase().replace(/s$/, ''));
    return [`### ${title}`, '', ...shown.map((text) => `- ${prose(text, 400)}`), ''];
}
function batches(record, detail, omissions) {
    const shown = record.batches.slice(0, Math.min(200, detail.rows));
    omissions.add(record.batches.length - shown.length, 'batch', 'batches');
    if (shown.length === 0)
        return [];
    const columns = [
        ['Batch', (batch) => link(cell(batch.id ?? 'id not known'), batch.url)],
        ['Started', (batch) => prose(time(batch.startedAt))],
        ['Took', took],
    ];
    return [
        `<details><summary>${count(record.batches.length, 'batch', 'batches')} on the platform</summary>`,
        '',
        ...table(columns, shown),
        '</details>',
        '',
    ];
}
function policy(record) {
    const { inputs, method } = policyWords(record);
    return [
        '<details><summary>How this was judged</summary>',
        '',
        inputs.map((input) => code(input)).join(' · '),
        '',
        ...paragraph(method === undefined ? '' : prose(method)),
        '</details>',
        '',
    ];
}

;// CONCATENATED MODULE: ./build/core/report/marker.js
/** The invisible line by which a gate finds its own comment again, and by which an older run yields to a newer one. */
const shape = /<!-- batchgate:([\w.%~]+) run:([\w.%~]*) attempt:(\d{1,10})(?: number:(\d{1,15}))? -->/;
/** An HTML comment that no value in it can end. */
function writeMark({ name, runId, attempt, runNumber }) {
    const number = runNumber === undefined ? '' : ` number:${runNumber}`;
    return `<!-- batchgate:${token(name)} run:${token(runId ?? '')} attempt:${attempt ?? 1}${number} -->`;
}
/** Reads the mark of a comment's body; undefined when it has none. Anyone can write one: the author has to be checked as well. */
function readMark(body) {
    const [, name, runId, attempt, runNumber] = shape.exec(body) ?? [];
    if (name === undefined || attempt === undefined)
        return undefined;
    try {
        return {
            name: decodeURIComponent(name),
            ...(runId ? { runId: decodeURIComponent(runId) } : {}),
            attempt: Number(attempt),
            ...(runNumber === undefined ? {} : { runNumber: Number(runNumber) }),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * Positive when `a` is of a later run than `b`, negative when of an earlier one. GitHub's run ids grow over all
 * workflows of a repository, numbers within one workflow, attempts within one run.
 */
function compareMarks(a, b) {
    return idOf(a) - idOf(b) || (a.runNumber ?? 0) - (b.runNumber ?? 0) || (a.attempt ?? 1) - (b.attempt ?? 1);
}
function idOf({ runId = '' }) {
    return /^\d{1,15}$/.test(runId) ? Number(runId) : 0;
}
/** Two hyphens would end an HTML comment early, so none is left as it is. */
function token(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/core/report/publicity.js
/** `judge` names tests by at most this many characters. */
const quoted = 100;
function createPublicity(record) {
    const hidden = new Map();
    const names = new Map();
    for (const { id, name, publicName } of record.tests) {
        names.set(id, publicName ?? name);
        if (publicName !== undefined)
            for (const text of [name, name.slice(0, quoted)])
                hidden.set(text, publicName);
    }
    const restricted = hidden.size > 0;
    // A test that only the baseline knows has lost its public name; its id never holds anybody's words.
    for (const { id, name } of record.comparison?.tests ?? []) {
        if (names.has(id))
            continue;
        names.set(id, restricted ? id : name);
        if (restricted)
            for (const text of [name, name.slice(0, quoted)])
                hidden.set(text, id);
    }
    // Longest first, so that a name inside another does not leave half of it behind.
    const replacements = [...hidden].filter(([text]) => text.trim() !== '').sort(([a], [b]) => b.length - a.length);
    const nameOfId = (id) => names.get(id) ?? id;
    return {
        restricted,
        nameOf: (entry) => nameOfId(entry.id),
        nameOfId,
        showsTexts: ({ test }) => !restricted || (test !== undefined && test.publicName === undefined),
        redact: (text) => replacements.reduce((shown, [from, to]) => replaceWords(shown, from, to), text),
    };
}
/** Replaces a text where it stands as words of its own; a name of two letters must not eat into others. */
function replaceWords(text, from, to) {
    if (!text.includes(from))
        return text;
    const pattern = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), () => to);
}

// EXTERNAL MODULE: ./build/core/report/sections.js
var report_sections = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/core/report/comment.js










/** GitHub takes 65,536 characters; the rest is room for what masking adds. */
const commentBudget = 65_536 - 1_536;
/** Whether a reader who knew the last state would want to hear of this run. */
function hasNews({ verdict, comparison }) {
    const words = ['regressed', 'suspected', 'fixed'];
    if (verdict.conclusion !== 'passed' || comparison?.whole?.regressed === true)
        return true;
    return comparison?.tests.some(({ word }) => words.includes(word)) === true;
}
/** The comment as GitHub-flavoured Markdown, its mark last. */
function renderComment(record, options = {}) {
    const sorted = (0,report_sections/* sections */.V)(record);
    const publicity = createPublicity(record);
    const render = (detail) => comment_renderAt(detail, { record, sorted, publicity, options });
    return fit_cutToFit(render, (text) => text.length, options.budget ?? commentBudget, comment_steps);
}
const hearsay = '_Reported by a run of the pull request’s own code, which could have made these results up._';
const none = { passedRows: 0, transcriptTurns: 0, transcriptCharacters: 0 };
const comment_steps = [
    { ...none, detailed: 40, rows: 200, checks: 10, value: 200, transcriptTurns: 8, transcriptCharacters: 1500 },
    { ...none, detailed: 40, rows: 200, checks: 10, value: 200 },
    { ...none, detailed: 15, rows: 100, checks: 5, value: 160 },
    { ...none, detailed: 10, rows: 50, checks: 5, value: 120 },
    { ...none, detailed: 5, rows: 20, checks: 3, value: 100 },
    { ...none, detailed: 3, rows: 5, checks: 2, value: 80 },
    { ...none, detailed: 0, rows: 3, checks: 0, value: 60 },
    { ...none, detailed: 0, rows: 0, checks: 0, value: 60 },
];
/** Shown with checks; the others as a row or a name each. */
const inDetail = ['regressed', 'failed', 'suspected', 'errored'];
const inRows = ['missing', 'already', 'known', 'quarantined'];
const inOneLine = ['fixed', 'improved', 'added'];
function comment_renderAt(detail, { record, sorted, publicity, options }) {
    const omissions = fit_createOmissions();
    const style = {
        record,
        detail,
        omissions,
        nameOf: publicity.nameOf,
        showsTexts: publicity.showsTexts,
        links: options.origin !== 'stranger',
    };
    let left = detail.detailed;
    const detailedSections = inDetail.flatMap((name) => {
        const detailed = Math.min(left, sorted[name].length);
        left -= detailed;
        return markdown_test_section(name, sorted[name], { detailed, style });
    });
    const report = options.reportUrl === undefined ? 'the report artifact of the run' : (0,report_escape/* link */.nf)('the full report', options.reportUrl);
    const body = [
        ...headline(record, sorted, style),
        ...comment_reasons(record, publicity),
        ...detailedSections,
        ...inRows.flatMap((name) => markdown_test_section(name, sorted[name], { detailed: 0, style })),
        ...inOneLine.flatMap((name) => oneLiner(name, sorted[name], style)),
        ...wholeRun(record),
        ...obstacles(record, publicity),
        ...warnings(record, publicity, detail),
        linkLine(record, options),
        '',
    ];
    const leftOut = omissions.sentence();
    return [
        ...body,
        ...markdown_test_paragraph(options.origin === 'stranger' ? hearsay : ''),
        ...markdown_test_paragraph(leftOut === undefined ? '' : `**Left out here to fit:** ${leftOut}. Everything is in ${report}.`),
        writeMark(options.mark ?? { name: record.name, ...record.host }),
        '',
    ].join('\n');
}
/** Line one: may this be merged, and why. Line two: what got worse and how sure that is. */
function headline(record, sorted, style) {
    return [
        `### Agent tests (${(0,report_escape/* prose */.CS)(record.name, 80)}): ${(0,words/* answer */.ZF)(record)} — ${(0,words/* because */.xx)(record, sorted)}`,
        secondLine(record, sorted, style),
        '',
        ...markdown_test_paragraph(`${(0,format/* capital */.Nx)((0,words/* figures */.u5)(record))}.`),
    ];
}
const shownInLine = 3;
function secondLine(record, sorted, style) {
    const names = (entries, words) => {
        const shown = entries.slice(0, shownInLine).map((entry) => `${named(entry, style)}${words(entry)}`);
        const more = entries.length - shown.length;
        return shown.join(' · ') + (more > 0 ? ` · and ${(0,format/* count */.U9)(more, 'more test')}` : '');
    };
    // Scores can be read further below.
    const numbers = ({ comparison }) => {
        const known = [(0,words/* change */.Zg)(comparison)?.split(';')[0], (0,words/* sureness */.$6)(comparison?.p)].filter((part) => part !== undefined);
        return known.length === 0 ? '' : ` ${known.join('; ')}`;
    };
    const whole = record.comparison?.whole;
    if (sorted.regressed.length > 0)
        return `Worse: ${names(sorted.regressed, numbers)}`;
    if (whole?.regressed === true && whole.alreadySince === undefined)
        return `Worse: the run as a whole, without a single test to blame. ${(0,report_escape/* prose */.CS)(wholeSentences(record)[1] ?? '')}`;
    if (sorted.failed.length > 0)
        return `Failed: ${names(sorted.failed, () => '')}`;
    if (sorted.errored.length > 0)
        return `Not judged, so nothing is known: ${names(sorted.errored, () => '')}`;
    if (record.verdict.conclusion === 'inconclusive')
        return 'Nothing is known about the agent: the test run broke, not a test.';
    const against = record.comparison === undefined
        ? 'There is no baseline to compare with.'
        : `Compared with ${(0,report_escape/* prose */.CS)((0,words/* baselineWords */.v8)(record))}.`;
    return `${against}${asides(record, sorted)}`;
}
/** What a reader of a green comment should still know. */
function asides(record, sorted) {
    const parts = ['suspected', 'already', 'known', 'fixed', 'improved', 'added', 'missing'].flatMap((name) => sorted[name].length === 0 ? [] : `${lower((0,words/* sectionWords */.zj)(name, record).title)}: ${sorted[name].length}`);
    return parts.length === 0 ? '' : ` ${(0,report_escape/* prose */.CS)((0,format/* capital */.Nx)(parts.join('; ')))}.`;
}
function comment_reasons(record, publicity) {
    const shown = record.verdict.reasons.slice(0, 10);
    const more = record.verdict.reasons.length - shown.length;
    if (shown.length === 0)
        return [];
    return [
        ...shown.map((reason) => reasonLine(publicReason(reason, publicity))),
        ...(more > 0 ? [`- … and ${(0,format/* count */.U9)(more, 'more reason')}`] : []),
        '',
    ];
}
/** The sentence of a reason may hold names; where some are not for the public, it is made anew from the tests it is about. */
function publicReason(reason, publicity) {
    if (reason.tests === undefined || !publicity.restricted)
        return { ...reason, message: publicity.redact(reason.message) };
    const shown = reason.tests.slice(0, 5).map(publicity.nameOfId);
    const more = reason.tests.length - shown.length;
    const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
    return { ...reason, message: `${(0,words/* reasonWords */.IK)(reason.code).short(reason.tests.length)}: ${list}` };
}
function oneLiner(name, entries, style) {
    if (entries.length === 0)
        return [];
    const shown = entries.slice(0, Math.min(20, style.detail.rows));
    const more = entries.length - shown.length;
    const list = shown.map((entry) => (0,report_escape/* code */.aY)(style.nameOf(entry), 120)).join(', ');
    if (list === '')
        return markdown_test_paragraph(`**${(0,words/* sectionWords */.zj)(name, style.record).title}:** ${(0,format/* count */.U9)(entries.length, 'test')}`);
    return markdown_test_paragraph(`**${(0,words/* sectionWords */.zj)(name, style.record).title}:** ${list}${more > 0 ? ` and ${more} more` : ''}`);
}
function obstacles({ verdict, publication }, publicity) {
    if (publication !== undefined) {
        const { state, message, url } = publication;
        return markdown_test_paragraph(`**Publishing:** ${state}. ${(0,report_escape/* link */.nf)((0,report_escape/* prose */.CS)(publicity.redact(message), 300), url)}`);
    }
    if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0)
        return [];
    const texts = verdict.unpublishable.slice(0, 5).map((text) => (0,report_escape/* prose */.CS)(publicity.redact(text), 300));
    return markdown_test_paragraph(`**Not publishable:** ${texts.join(' ')}`);
}
function warnings(record, publicity, detail) {
    const shown = record.warnings
        .slice(0, Math.min(10, detail.rows))
        .map((text) => `- ${(0,report_escape/* prose */.CS)(publicity.redact(text), 300)}`);
    const more = record.warnings.length - shown.length;
    if (record.warnings.length === 0)
        return [];
    return [
        `**Warnings** (${record.warnings.length})`,
        '',
        ...shown,
        ...(more > 0 && shown.length > 0 ? [`- … and ${more} more`] : []),
        '',
    ];
}
function linkLine(record, options) {
    const own = options.origin !== 'stranger';
    const first = record.batches.slice(0, 3).map((batch) => {
        const id = (0,report_escape/* code */.aY)(batch.id ?? 'id not known', 80);
        return own ? (0,report_escape/* link */.nf)(id, batch.url) : id;
    });
    const more = record.batches.length - first.length;
    const run = options.runUrl ?? (own ? record.host.url : undefined);
    return [
        ...(record.host.commit === undefined ? [] : [`Tested commit ${(0,report_escape/* code */.aY)((0,format/* commit */.cd)(record.host.commit))}`]),
        ...(run === undefined ? [] : [(0,report_escape/* link */.nf)('workflow run', run)]),
        ...(options.reportUrl === undefined ? [] : [(0,report_escape/* link */.nf)('full report', options.reportUrl)]),
        ...(first.length === 0
            ? []
            : [
                `${first.length === 1 ? 'batch' : 'batches'} ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''} on ${(0,report_escape/* code */.aY)(record.provider)}`,
            ]),
    ].join(' · ');
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 7998:
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
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* unused harmony export time */
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

/***/ 3185:
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

/***/ 4083:
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7998);


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
