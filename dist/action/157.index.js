export const id = 157;
export const ids = [157];
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

/***/ 55157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitPieces: () => (/* binding */ junitPieces),
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69058);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72079);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47998);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6464);






const limits = { lines: 400, characters: 20_000 };
/** One `testsuite` for each suite, in the order of their first test. Linear in the number of tests. */
function renderJunit(record) {
    return [...junitPieces(record)].join('');
}
/** The same in pieces, for files. */
function junitPieces(record) {
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .inPieces */ .x)(lines(record));
}
function* lines(record) {
    const suites = new Map();
    for (const test of record.tests) {
        const name = test.suite ?? record.name;
        const known = suites.get(name);
        if (known === undefined)
            suites.set(name, [test]);
        else
            known.push(test);
    }
    const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]));
    const evidence = (test) => {
        const comparison = compared.get(test.id);
        return [comparison?.word, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(comparison), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sureness */ .$6)(comparison?.p)]
            .filter((part) => part !== undefined)
            .join('; ');
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    let id = 0;
    for (const [name, tests] of suites) {
        yield* suite({ name, tests, id, record, evidence });
        id += 1;
    }
    yield '</testsuites>\n';
}
function* suite({ name, tests, id, record, evidence }) {
    const counted = (outcome) => tests.filter((test) => effect(test) === outcome).length;
    const title = attribute(name, record.name);
    const start = attributes({
        name: title,
        package: title,
        id,
        timestamp: timestamp(record.startedAt),
        hostname: 'localhost',
        tests: tests.length,
        failures: counted('failed'),
        errors: counted('errored'),
        skipped: counted('skipped'),
        time: seconds(tests.reduce((sum, test) => sum + milliseconds(test), 0)),
    });
    yield `  <testsuite ${start}>\n    <properties>\n${properties(record).join('\n')}\n    </properties>\n`;
    for (const test of tests)
        yield `${testcase(test, title, evidence(test))}\n`;
    yield '    <system-out></system-out>\n    <system-err></system-err>\n  </testsuite>\n';
}
function properties(record) {
    const { totals, verdict, host } = record;
    const values = {
        'batchgate.conclusion': verdict.conclusion,
        'batchgate.reason': verdict.reasons[0]?.code,
        'batchgate.publishable': String(verdict.publishable),
        'batchgate.provider': record.provider,
        'batchgate.commit': host.commit,
        'batchgate.pass-rate': totals.passRate === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(totals.passRate),
        'batchgate.score': totals.score === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .score */ .fN)(totals.score),
    };
    return Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [`      <property ${attributes({ name, value: attribute(value, '–') })}/>`]);
}
function testcase(test, classname, evidence) {
    const start = attributes({ name: attribute(test.name, test.id), classname, time: seconds(milliseconds(test)) });
    const body = verdictElement(test, evidence);
    return body === undefined ? `    <testcase ${start}/>` : `    <testcase ${start}>\n      ${body}\n    </testcase>`;
}
/** A quarantined test does not count, so views that turn red on a failure must not see one. */
function effect(test) {
    return test.quarantined && test.outcome !== 'passed' ? 'skipped' : test.outcome;
}
function verdictElement(test, evidence) {
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .telling */ .g)(test);
    const why = trial?.checks.find((check) => check.passed === false && check.severity === 'error');
    const message = attribute(trial?.message ?? why?.message ?? why?.name ?? '', test.outcome);
    const shown = effect(test);
    if (shown === 'skipped') {
        // Ant's schema allows no attribute here, Jenkins' no child: the element stays empty in both.
        return '<skipped/>';
    }
    if (shown === 'passed')
        return undefined;
    const element = shown === 'failed' ? 'failure' : 'error';
    const type = shown === 'failed' ? (why?.type ?? 'failed') : 'errored';
    const text = trial === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(details(trial, evidence), limits);
    return `<${element} ${attributes({ message, type: attribute(type, shown) })}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(text)}</${element}>`;
}
function details(trial, evidence) {
    const lines = [
        ...(evidence === '' ? [] : [evidence]),
        ...(trial.message === undefined ? [] : [trial.message]),
        ...trial.checks.flatMap((check) => {
            if (check.passed !== false)
                return [];
            const parts = [
                ['expected', check.expected],
                ['actual', check.actual],
                ['message', check.message],
            ].flatMap(([label, value]) => (value === undefined ? [] : [`  ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 1000)}`]));
            return [`${check.severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(check.name, 300)}`, ...parts];
        }),
        ...(trial.transcript === undefined || trial.transcript.length === 0
            ? []
            : ['transcript:', ...trial.transcript.map((turn) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(turn.role, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(turn.text, 1000)}`)]),
    ];
    return lines.join('\n');
}
function milliseconds(test) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .firstPass */ .ue)(test.trials).reduce((sum, trial) => sum + (trial.durationMs ?? 0), 0);
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
/** Ant's schema wants a local time without zone and fraction; an unreadable time becomes the epoch. */
function timestamp(iso) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(iso, iso) === undefined ? '1970-01-01T00:00:00' : new Date(iso).toISOString().slice(0, 19);
}
function attribute(text, otherwise) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 300) || (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(otherwise, 300) || '–';
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(String(value))}"`)
        .join(' ');
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
