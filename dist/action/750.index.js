export const id = 750;
export const ids = [750];
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

/***/ 31750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ctrfPieces: () => (/* binding */ ctrfPieces),
/* harmony export */   renderCtrf: () => (/* binding */ renderCtrf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69058);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72079);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47998);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69683);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60228);






/** CTRF knows no errored tests: they are `other`, and `rawStatus` says which. */
const statuses = { passed: 'passed', failed: 'failed', errored: 'other', skipped: 'skipped' };
const limits = { lines: 400, characters: 20_000 };
/** The record as CTRF; ends with a line feed. Linear in the number of tests. */
function renderCtrf(record) {
    return [...ctrfPieces(record)].join('');
}
/** The same in pieces, for files. */
function* ctrfPieces(record) {
    const { totals, host, comparison } = record;
    const compared = new Map((comparison?.tests ?? []).map((one) => [one.id, one]));
    const tests = {
        *[Symbol.iterator]() {
            for (const test of record.tests)
                yield testOf(test, compared.get(test.id));
        },
    };
    const start = epoch(record.startedAt);
    const stop = Math.max(start, epoch(record.finishedAt));
    const report = {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        ...(host.runId === undefined ? {} : { runId: `${line(host.runId)}.${host.attempt ?? 1}` }),
        ...(stop === 0 ? {} : { timestamp: new Date(stop).toISOString() }),
        generatedBy: 'batchgate',
        results: {
            tool: { name: 'batchgate', extra: { provider: record.provider } },
            summary: {
                tests: totals.total,
                passed: totals.passed,
                failed: totals.failed,
                skipped: totals.skipped,
                pending: 0,
                other: totals.errored,
                flaky: record.tests.filter((test) => test.outcome === 'passed' && isMixed(test)).length,
                suites: new Set(record.tests.map((test) => test.suite)).size,
                start,
                stop,
                duration: stop - start,
                extra: { passRate: totals.passRate, score: totals.score, quarantined: totals.quarantined },
            },
            tests: { lazy: tests },
            environment: {
                reportName: line(record.name),
                buildId: host.runId && line(host.runId),
                buildUrl: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy)(host.url),
                commit: host.commit && line(host.commit),
                branchName: host.branch && line(host.branch),
                healthy: record.verdict.conclusion === 'passed',
            },
            extra: {
                conclusion: record.verdict.conclusion,
                publishable: record.verdict.publishable,
                reasons: record.verdict.reasons.map(({ code, message }) => ({ code, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 1000) })),
                ...(comparison === undefined
                    ? {}
                    : {
                        baseline: {
                            ...comparison.baseline,
                            commit: comparison.baseline.commit && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(comparison.baseline.commit),
                        },
                    }),
            },
        },
    };
    yield* (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .inPieces */ .x)((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonParts */ .l)(report));
    yield '\n';
}
function testOf(test, comparison) {
    const pass = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .firstPass */ .ue)(test.trials);
    const retries = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPhase */ .hX)(test.trials, 'retry').length;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .telling */ .g)(test);
    const checks = (trial ?? pass[0])?.checks ?? [];
    return {
        testId: line(test.id),
        name: line(test.name),
        status: statuses[test.outcome],
        rawStatus: test.outcome,
        duration: Math.round(pass.reduce((sum, one) => sum + (one.durationMs ?? 0), 0)),
        ...(test.suite === undefined ? {} : { suite: [line(test.suite)] }),
        ...(test.tags.length === 0 ? {} : { tags: test.tags.map(line) }),
        ...(trial?.message === undefined ? {} : { message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(trial.message, 1000) }),
        ...(trial?.transcript === undefined || trial.transcript.length === 0
            ? {}
            : { trace: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(trial.transcript.map((turn) => `${turn.role}: ${turn.text}`).join('\n'), limits) }),
        retries,
        ...(isMixed(test) ? { flaky: test.outcome === 'passed' } : {}),
        ...(checks.length === 0
            ? {}
            : {
                steps: checks.map((check) => ({
                    name: line(check.name),
                    status: check.passed === undefined ? 'other' : statuses[check.passed ? 'passed' : 'failed'],
                    extra: {
                        severity: check.severity,
                        score: check.score,
                        expected: check.expected && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(check.expected.slice(0, 2000)),
                        actual: check.actual && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(check.actual.slice(0, 2000)),
                        message: check.message && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(check.message.slice(0, 2000)),
                    },
                })),
            }),
        extra: {
            score: test.score,
            quarantined: test.quarantined,
            url: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy)(test.url),
            comparison: comparison?.word,
            p: comparison?.p,
            trials: counts(test),
        },
    };
}
/** Whether executions of the same test ended differently. */
function isMixed(test) {
    return new Set((0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(test.trials).map((trial) => trial.outcome)).size > 1;
}
/** How often a test was executed in each phase, by outcome: `{ first: { failed: 1 }, confirm: { failed: 3 } }`. */
function counts(test) {
    const phases = {};
    for (const { phase, outcome } of test.trials) {
        const known = phases[phase] ?? {};
        phases[phase] = { ...known, [outcome]: (known[outcome] ?? 0) + 1 };
    }
    return phases;
}
/** CTRF wants texts that are not empty. */
function line(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 500) || '–';
}
function epoch(iso) {
    const ms = Date.parse(iso);
    return Number.isFinite(ms) ? Math.max(0, ms) : 0;
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

/***/ 69683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/** Large JSON documents part by part: a report of a hundred thousand tests need never be one string in memory. */
/**
 * JSON indented by two spaces, the same as `JSON.stringify` makes of it; what is undefined, null or no number is left
 * out of objects. Lists in the upper levels are written item by item.
 */
function* jsonParts(value, depth = 0) {
    const pad = '  '.repeat(depth);
    if (depth >= 4 || typeof value !== 'object' || value === null) {
        yield indented(value, pad);
    }
    else if (Array.isArray(value) || 'lazy' in value) {
        const items = Array.isArray(value) ? value : value.lazy;
        let before = '[';
        for (const item of items) {
            yield `${before}\n${pad}  ${indented(item, `${pad}  `)}`;
            before = ',';
        }
        yield before === '[' ? '[]' : `\n${pad}]`;
    }
    else {
        let before = '{';
        for (const [key, item] of Object.entries(value)) {
            if (leaveOut(key, item) === undefined)
                continue;
            yield `${before}\n${pad}  ${JSON.stringify(key)}: `;
            yield* jsonParts(item, depth + 1);
            before = ',';
        }
        yield before === '{' ? '{}' : `\n${pad}}`;
    }
}
function indented(value, pad) {
    return (JSON.stringify(value, leaveOut, 2) ?? 'null').replaceAll('\n', `\n${pad}`);
}
/** JSON has no NaN: a number that is none is left out instead of becoming null. */
function leaveOut(_key, value) {
    return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value;
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


/***/ })

};
