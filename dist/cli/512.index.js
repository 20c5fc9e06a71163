export const id = 512;
export const ids = [512,244];
export const modules = {

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommand: () => (/* binding */ judgeCommand)
});

// EXTERNAL MODULE: ./build/core/compare.js + 16 modules
var compare = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/core/evidence.js
/**
 * What judging again needs of a `results.json`: the tests with their trials, and what ended the run early. Everything
 * derived in it (outcomes, totals, comparison, verdict) is computed anew, so it may as well be missing.
 */



const { shape } = record/* recordSchema */.fi;
const trial = shape.tests.element.shape.trials.element;
const schema = schemas/* object */.Ikc({
    version: shape.version,
    name: shape.name,
    provider: shape.provider,
    host: shape.host.default({ kind: 'terminal' }),
    startedAt: shape.startedAt.default(new Date(0).toISOString()),
    finishedAt: shape.finishedAt.default(new Date(0).toISOString()),
    policy: shape.policy.partial().default({}),
    batches: shape.batches.default([]),
    tests: schemas/* array */.YOg(shape.tests.element.omit({ outcome: true, score: true }).extend({
        name: schemas/* string */.YjP().max(1_000_000).optional(),
        tags: shape.tests.element.shape.tags.default([]),
        unit: shape.tests.element.shape.unit.optional(),
        quarantined: schemas/* boolean */.zMY().default(false),
        trials: schemas/* array */.YOg(trial.extend({ checks: trial.shape.checks.default([]) })).max(10_000),
    }))
        .max(1_000_000),
    verdict: schemas/* object */.Ikc({ reasons: shape.verdict.shape.reasons }).default({ reasons: [] }),
    shortfalls: shape.shortfalls.default([]),
});
/** Reasons that no evidence can give again: what happened to the run itself. */
const fromOutside = new Set([
    'timed-out',
    'unavailable',
    'auth',
    'batch-broken',
    'cancelled',
]);
/** Reads untrusted JSON text. Throws `bad-response` with the place of the first mistake. */
function readEvidence(json) {
    const { tests, verdict, ...rest } = parse(json);
    const ids = new Set(tests.map(({ id }) => id));
    if (ids.size !== tests.length)
        throw unreadable('two of its tests have the same id');
    return {
        ...rest,
        results: tests.map(({ quarantined: _, trials, name, unit, ...test }) => ({
            test: { ...test, name: name ?? test.id, unit: unit ?? test.id, group: '' },
            trials,
        })),
        quarantined: new Set(tests.filter(({ quarantined }) => quarantined).map(({ id }) => id)),
        failures: verdict.reasons.filter(({ code }) => fromOutside.has(code)),
    };
}
function parse(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw unreadable('it is not JSON', error);
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const place = result.error.issues[0]?.path.join('.') ?? '';
    throw unreadable(place === '' ? 'it is no record of a run' : `the value at ${place} is not as its schema says`, result.error);
}
function unreadable(why, cause) {
    return new errors/* RunError */.e4('config', `the results cannot be read: ${why}`, {
        hint: 'Give the results.json of a run, as schemas/results.schema.json describes it.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/judge.js + 1 modules
var judge = __webpack_require__(9042);
// EXTERNAL MODULE: ./build/core/options.js
var core_options = __webpack_require__(1468);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/quarantine.js
var quarantine = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(102);
// EXTERNAL MODULE: ./build/hosts/baseline-file.js
var baseline_file = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/hosts/local.js
var local = __webpack_require__(51);
// EXTERNAL MODULE: ./build/commands/results-file.js
var results_file = __webpack_require__(8080);
;// CONCATENATED MODULE: ./build/commands/judge.js
/** `batchgate judge`: judges a recorded run again, offline, under the recorded policy or another one. */











/** The policy inputs by their place in the policy; only those that were given change what was recorded. */
const policyInputs = {
    'fail-on': 'failOn',
    'min-pass-rate': 'minPassRate',
    'min-score': 'minScore',
    'max-errored': 'maxErrored',
    'max-drop': 'maxDrop',
    'false-alarms': 'falseAlarms',
    confirm: 'confirm',
    'on-inconclusive': 'onInconclusive',
    'update-baseline': 'updateBaseline',
};
async function judgeCommand({ args, env, write, isTTY, columns, cancelled }) {
    const evidence = readEvidence(await (0,results_file/* readResultsFile */.B)(args.flags.results));
    const options = (0,core_options/* readOptions */.Tt)((name) => (name === 'provider' ? evidence.provider : args.source(name)), 'cli');
    const policy = policyOf(evidence, options.policy, args.given);
    const { baseline } = options;
    if (baseline.kind === 'artifact')
        throw (0,errors/* configError */.Fj)('--baseline is "artifact"', 'Judging again works offline: give the path of a file, or none.');
    const found = baseline.kind === 'file' ? await (0,baseline_file.createFileStore)(baseline.path).read(cancelled) : undefined;
    if (found?.kind === 'missing')
        throw (0,errors/* configError */.Fj)(`--baseline is "${found.source}", which does not exist`, 'Give the path of a baseline file.');
    const history = found?.histories[0];
    const onBaselineBranch = history !== undefined && evidence.host.branch === history.branch;
    const comparison = decide(evidence, { policy, history, source: found?.source ?? '', onBaselineBranch });
    const tests = evidence.results.map((result) => (0,outcome/* recordTest */.wR)(result, evidence.quarantined.has(result.test.id)));
    const verdict = (0,judge/* judge */.S)({
        tests,
        comparison,
        policy,
        failures: evidence.failures,
        shortfalls: evidence.shortfalls,
        baseline: history === undefined ? 'none' : 'found',
        onBaselineBranch,
        mayPublish: { allowed: true },
        quarantine: quarantine.noQuarantine,
    });
    const { name, provider, host, startedAt, finishedAt, batches, shortfalls } = evidence;
    const record = {
        version: 1,
        name,
        provider,
        host,
        startedAt,
        finishedAt,
        policy,
        batches,
        totals: (0,outcome/* totalsOf */.vA)(tests),
        tests,
        ...(comparison === undefined ? {} : { comparison }),
        verdict,
        shortfalls,
        warnings: [],
    };
    const given = args.given.has('report-dir') ? options.reportDir : undefined;
    if (given !== undefined)
        await (await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 5399))).writeReports(given, record, history);
    const colours = (0,local/* wantsColours */.rZ)({ isTTY, env });
    write((0,report_text/* renderText */.S)(record, { colours, width: columns ?? 100, ...(given === undefined ? {} : { reportDir: given }) }));
    return (0,judge/* exitCode */.I)({ verdict, policy, beforeTrigger: false });
}
/** Recorded repetitions are replayed in their order; a suspect without any stays suspected. */
function decide({ results, quarantined }, { policy, history, source, onBaselineBranch }) {
    const accept = onBaselineBranch && policy.updateBaseline === 'accept';
    const setting = { onBaselineBranch, source, quarantined, accept };
    const step = (0,compare/* nextStep */.s)({ results, policy, history, setting, seed: 1, recordedOnly: true });
    return step.kind === 'decided' ? step.comparison : undefined;
}
function policyOf({ policy: recorded }, read, given) {
    const changed = Object.entries(policyInputs).filter(([name]) => given.has(name));
    return { ...read, ...recorded, ...Object.fromEntries(changed.map(([, key]) => [key, read[key]])) };
}


/***/ }),

/***/ 8080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readResultsFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** Reads the text of a results.json that somebody names on the command line. */



/** @throws RunError `config` when it is not named, too large, or cannot be read. */
async function readResultsFile(path) {
    if (path === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)('--results is missing', 'Give the path of the results.json of a run.');
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _core_record_js__WEBPACK_IMPORTED_MODULE_2__/* .maxRecordBytes */ .t5)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`--results is "${path}", which has ${size} bytes`, `At most ${_core_record_js__WEBPACK_IMPORTED_MODULE_2__/* .maxRecordBytes */ .t5} are read.`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunError */ .Yl)(error))
            throw error;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .configError */ .Fj)(`--results is "${path}", which cannot be read`, 'Give the path of the results.json of a run.', error);
    }
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/**
 * The schema of `results.json`, and the reading of one that is not trusted: it may come out of a job that ran a
 * stranger's code. The JSON Schema in `schemas/` is generated from here.
 */


/** Bytes of a `results.json` that are read at most. */
const maxRecordBytes = 256 * 1024 * 1024;
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000_000);
const word = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000);
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const natural = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40).describe('ISO 8601, UTC');
const list = (item, max = 10_000) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).max(max);
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    type: text.optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info']).describe('Only checks of severity error decide a trial.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('Absent: could not be judged, or only informs.'),
    score: share.optional(),
    expected: text.optional(),
    actual: text.optional(),
    message: text.optional(),
})
    .describe('One grader, assertion or evaluation inside a trial.');
const trial = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['first', 'retry', 'confirm', 'second'])
        .describe('first: asked for; retry: an errored test once more; confirm: a suspect repeated; second: the suite once more.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped']),
    score: share.optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional(),
    message: text.optional(),
    url: text.optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional(),
        totalTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional(),
    })
        .optional(),
    checks: list(check),
    transcript: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ role: text, text }))
        .optional()
        .describe('Only of trials that did not pass; bounded.'),
})
    .describe('One execution of a test.');
const test = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: text.describe('Stable between runs.'),
    name: text,
    suite: text.optional(),
    tags: list(text),
    digest: text.optional().describe('Hash of what the test is and of how it is judged; never of what is tested.'),
    url: text.optional(),
    unit: text.describe('The smallest thing the platform can repeat that contains this test.'),
    publicName: text.optional().describe('Shown instead of the name where strangers read.'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped'])
        .describe('Of the first pass; an errored trial replaced by its retry.'),
    score: share.optional().describe('Mean score of the first pass.'),
    quarantined: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    trials: list(trial),
});
const point = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: word, startedAt: time });
const tally = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: natural, judged: natural, score: share.optional() });
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source: text, runs: natural, commit: word.optional(), branch: text.optional() }),
    tests: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: text,
        name: text,
        word: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['same', 'improved', 'fixed', 'suspected', 'regressed', 'added', 'missing', 'errored']),
        baseline: tally.optional(),
        candidate: tally.optional(),
        p: share
            .optional()
            .describe('Probability of evidence at least this strong without a change, adjusted as `method` says.'),
        method: text.optional(),
        alreadySince: point.optional().describe('Regressed already in the newest recorded run of the branch.'),
        worseSince: point.optional().describe('On the baseline branch: since which recorded run the test is worse.'),
        note: text.optional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passRate: share, runs: natural }).optional(),
    }), 1_000_000),
    whole: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        drop: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(-1).max(1).describe('Baseline minus candidate: positive is worse.'),
        low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p: share,
        passes: natural,
        detectable: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['score', 'pass-rate']),
        regressed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        method: text,
        alreadySince: point.optional(),
        worseSince: point.optional(),
    })
        .optional(),
});
const reasonCodes = [
    'regressed',
    'dropped',
    'failed-test',
    'floor',
    'errored',
    'missing',
    'no-tests',
    'timed-out',
    'unavailable',
    'auth',
    'batch-broken',
    'baseline-unreadable',
    'quarantine-expired',
    'cancelled',
];
/** `results.json`, version 1. Absent values are left out, never null. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    name: word,
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['umbraco-ai', 'bland', 'kore-ai', 'future-agi', 'demo']),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['github', 'ci', 'terminal']),
        commit: word.optional(),
        branch: text.optional(),
        runId: word.optional(),
        attempt: natural.optional(),
        url: text.optional(),
    }),
    startedAt: time,
    finishedAt: time,
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['regressions', 'failures', 'nothing']),
        minPassRate: share.optional(),
        minScore: share.optional(),
        maxErrored: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count: natural }), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ share })]),
        maxDrop: share,
        falseAlarms: share,
        confirm: natural,
        trials: natural,
        onInconclusive: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'pass']),
        updateBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'accept', 'never']),
        publishOnPass: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })
        .describe('The judging inputs as understood.'),
    batches: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text.optional(), url: text.optional(), startedAt: time, finishedAt: time.optional() }), 1_000_000),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        total: natural,
        passed: natural,
        failed: natural,
        errored: natural,
        skipped: natural,
        quarantined: natural,
        passRate: share.optional().describe('Mean of the tests’ own pass rates, quarantined ones left out.'),
        score: share.optional().describe('Mean of the tests’ mean scores, quarantined ones left out.'),
    }),
    tests: list(test, 1_000_000),
    comparison: comparison.optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'inconclusive']),
        publishable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reasons: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(reasonCodes), message: text, tests: list(text, 1_000_000).optional() })),
        unpublishable: list(text),
    }),
    publication: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'unverified', 'pending', 'refused']), message: text, url: text.optional() })
        .optional(),
    shortfalls: list(text),
    warnings: list(text),
})
    .describe('The whole record of one Batchgate run.');
/**
 * Reads an untrusted value as a record; unknown keys are dropped. Throws `bad-response` with the place of the first
 * mistake, never with the text found there.
 */
function readRecord(value) {
    const result = recordSchema.safeParse(value);
    if (result.success)
        return checked(result.data);
    const place = result.error.issues[0]?.path.join('.') ?? '';
    throw unreadable(place === '' ? 'it is no record of a run' : `the value at ${place} is not as its schema says`, result.error);
}
/** Reads untrusted JSON text as a record; see `readRecord`. */
function parseRecord(json) {
    if (json.length > maxRecordBytes)
        throw unreadable(`it is larger than ${maxRecordBytes} bytes`);
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw unreadable('it is not JSON', error);
    }
    return readRecord(value);
}
/** What a schema cannot say: a conclusion other than passed has a reason, and totals count the tests that are there. */
function checked(record) {
    const { totals, tests, verdict } = record;
    const counted = totals.passed + totals.failed + totals.errored + totals.skipped;
    if (totals.total !== tests.length || counted !== totals.total)
        throw unreadable('its totals do not count its tests');
    if (verdict.conclusion !== 'passed' && verdict.reasons.length === 0)
        throw unreadable('its verdict has no reason');
    return record;
}
function unreadable(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('bad-response', `results.json cannot be read: ${why}`, {
        hint: 'Use the results.json of a run of this version of Batchgate, unchanged.',
        cause,
    });
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3436);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7998);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3185);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6464);
/** The final result for a terminal or log: verdict first, then what needs a person. */








const sgr = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
const plain = (_, text) => text;
const coloured = (colour, text) => (text === '' ? '' : `\u001b[${sgr[colour]}m${text}\u001b[0m`);
const marks = {
    regressed: ['red', 'WORSE'],
    failed: ['red', 'FAIL'],
    suspected: ['yellow', 'SUSPECT'],
    errored: ['yellow', 'ERROR'],
    missing: ['yellow', 'MISSING'],
    already: ['yellow', 'BROKEN'],
    known: ['dim', 'FAIL'],
    quarantined: ['dim', 'ASIDE'],
    fixed: ['green', 'FIXED'],
    improved: ['green', 'BETTER'],
    added: ['green', 'NEW'],
    skipped: ['dim', 'SKIP'],
    passed: ['green', 'PASS'],
};
/** Every line has passed `logLine` before it is coloured, so none can form a command of a CI system. */
function renderText(record, options = {}) {
    const { width = 100, rows = 20 } = options;
    const paint = options.colours === true ? coloured : plain;
    const sorted = (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .sections */ .V)(record);
    const colour = { passed: 'green', failed: 'red', inconclusive: 'yellow' };
    const { conclusion } = record.verdict;
    const lines = [
        '',
        ...Object.keys(sorted).flatMap((name) => sectionLines(name, sorted, { record, paint, width, rows })),
        ...verdictLines(record, paint, width),
        ...wholeLines(record, width).map((line) => paint('dim', line)),
        paint(colour[conclusion], paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .conclusionWords */ .Do[conclusion].toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .because */ .xx)(record, sorted)}`))),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .figures */ .u5)(record)}.`),
        ...(options.reportDir === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Reports: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(options.reportDir, 300)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
/** The whole run against its baseline, with what a reader needs to recompute it. */
function wholeLines(record, width) {
    if (record.comparison === undefined)
        return [];
    const method = record.comparison.whole?.method;
    const how = method === undefined ? [] : [`Whole run: ${method.replace(/\.$/, '')}.`];
    return [...(0,_policy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeSentences */ .eD)(record), ...how].flatMap((text) => wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 600)), width)).concat('');
}
function sectionLines(name, sorted, { record, paint, width, rows }) {
    const entries = sorted[name];
    if (entries.length === 0)
        return [];
    if (name === 'passed' || name === 'skipped') {
        return [
            ...(entries.length > rows ? [] : entries.map((entry) => row(name, entry, { paint, width, nameWidth: 0 }))),
            ...(entries.length > rows ? [paint('dim', `${mark(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entries.length, 'test')}`)] : []),
            ...(name === 'passed' ? [''] : []),
        ];
    }
    const { title, explanation } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionWords */ .zj)(name, record);
    const shown = entries.slice(0, rows);
    const nameWidth = Math.max(...shown.map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, 60).length));
    return [
        paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${title} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(entries.length)})`)),
        ...(explanation === undefined ? [] : wrap(explanation, width).map((line) => paint('dim', line))),
        ...shown.flatMap((entry) => [
            row(name, entry, { paint, width, nameWidth }),
            ...whyLines(name, entry, { paint, width }),
        ]),
        ...(entries.length > shown.length
            ? [paint('dim', `… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entries.length - shown.length, 'more test')}; the report has them all`)]
            : []),
        '',
    ];
}
/** Columns of a mark and the space after it. */
const marginWidth = 8;
function mark(name) {
    return marks[name][1].padEnd(marginWidth - 1);
}
/** Padding names to `nameWidth` lines the figures of a section up. */
function row(name, entry, { paint, width, nameWidth }) {
    const { comparison } = entry;
    const numbers = comparison?.baseline === undefined || comparison.candidate === undefined || name === 'passed'
        ? ''
        : `  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(comparison.baseline)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(comparison.candidate)} now`;
    const room = Math.max(20, width - marginWidth - numbers.length);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, room).padEnd(numbers === '' ? 0 : Math.min(nameWidth, room));
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${mark(name)} ${shown}${numbers}`);
    return `${paint(marks[name][0], line.slice(0, marginWidth))}${line.slice(marginWidth)}`;
}
/** What failed and what was expected, for one test; at most three checks. */
function whyLines(name, entry, { paint, width }) {
    const { comparison, test } = entry;
    const put = (text, label = '') => {
        const start = `${' '.repeat(marginWidth)}${label}`;
        return paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${start}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, Math.max(20, width - start.length))}`));
    };
    const accused = name === 'regressed' || name === 'suspected' || name === 'already';
    const sure = [accused ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sureness */ .$6)(comparison?.p) : undefined, accused && test ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsWords */ .z)(test) : undefined];
    const found = sure.filter((part) => part !== undefined).join('; ');
    // Whole, so that a reader can recompute the word by hand
    const method = accused && comparison?.method !== undefined ? wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(comparison.method, 600), width - marginWidth) : [];
    const notes = [
        ...(found === '' ? [] : [put(found)]),
        ...method.map((line) => put(line)),
        ...(comparison?.alreadySince === undefined ? [] : [put(`worse on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .since */ .XP)(comparison.alreadySince)}`)]),
        ...(comparison?.note === undefined ? [] : [put(comparison.note)]),
    ];
    if (test === undefined || ['fixed', 'improved', 'added', 'missing'].includes(name))
        return notes;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_7__/* .telling */ .g)(test);
    const failed = (trial?.checks ?? []).filter((check) => check.passed === false);
    return [
        ...notes,
        ...(trial?.message === undefined ? [] : [put(trial.message)]),
        ...failed
            .slice(0, 3)
            .flatMap((check) => [
            put(`${check.severity === 'error' ? 'check' : check.severity} ${check.name}${check.message === undefined ? '' : `: ${check.message}`}`),
            ...(check.expected === undefined ? [] : [put(check.expected, '  expected: ')]),
            ...(check.actual === undefined ? [] : [put(check.actual, '  actual:   ')]),
        ]),
        ...(failed.length > 3 ? [put(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failed.length - 3, 'more failed check')}`)] : []),
    ];
}
function verdictLines(record, paint, width) {
    const { verdict, publication } = record;
    const item = (text) => {
        const [first = '', ...rest] = wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(text), width - 2);
        return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    };
    const list = (title, texts) => texts.length === 0
        ? []
        : [
            paint('bold', title),
            ...texts.slice(0, 20).flatMap((text) => item((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 500))),
            ...(texts.length > 20 ? [`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(texts.length - 20, 'more')}`] : []),
            '',
        ];
    const reasons = verdict.reasons.slice(0, 20).flatMap((reason) => {
        const { fault, next } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonWords */ .IK)(reason.code);
        return [
            ...item(`${fault}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason.message, 500))}`),
            ...wrap(`Next: ${next.replaceAll('`', '')}`, width - 2).map((line) => paint('dim', `  ${line}`)),
        ];
    });
    return [
        ...list('Warnings', record.warnings),
        ...list('Floors that were not reached', record.shortfalls),
        ...(reasons.length === 0 ? [] : [paint('bold', 'Why'), ...reasons, '']),
        ...(publication === undefined
            ? []
            : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Publishing: ${publication.state}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(publication.message, 300)}`), '']),
        ...(publication === undefined && verdict.conclusion === 'passed'
            ? list('Not publishable', verdict.unpublishable)
            : []),
    ];
}
/** Breaks a line at spaces; words longer than the width stay whole. A break must not put a command at a line's start. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return (line === '' ? lines : [...lines, line]).map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(each));
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   largestBaseline: () => (/* binding */ largestBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3803);
/** The baseline as a file, for every CI that keeps one in its cache, and for a terminal. */




/** Bytes of a baseline document at most. */
const largestBaseline = 256 * 1024 * 1024;
/** A store over one file. A file that is there but cannot be read or understood is an error, never "no baseline". */
function createFileStore(path) {
    return {
        async read() {
            const size = await sizeOf(path);
            if (size === undefined) {
                return {
                    kind: 'missing',
                    source: path,
                    advice: `There is no file ${path} yet. A run on the baseline branch that records writes it; keep it where the next run finds it.`,
                };
            }
            if (size > largestBaseline)
                throw unreadable(path, `it has ${size} bytes, more than ${largestBaseline}`);
            try {
                const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 3308));
                return { kind: 'found', source: path, histories: [readHistory(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')))] };
            }
            catch (error) {
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunError */ .Yl)(error))
                    throw unreadable(path, error.message, error);
                throw unreadable(path, error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read', error);
            }
        },
        async write(history) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            const draft = `${path}.tmp`;
            const { historyPieces } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 3308));
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writePieces */ .R)(draft, historyPieces(history));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
        },
    };
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(path, 'it cannot be opened', error);
    }
}
function unreadable(path, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('bad-response', `the baseline file ${path} cannot be used: ${why}`, {
        hint: 'Restore the file, or delete it to start a new baseline on the baseline branch.',
        cause,
    });
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/** Large files, without having them in memory. */

const bufferBytes = 256 * 1024;
/** Writes a text, whole or in pieces, through one buffer: pieces written one by one would leave as many buffers behind. */
async function writePieces(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    const [encoder, buffer] = [new TextEncoder(), new Uint8Array(bufferBytes)];
    try {
        for (const piece of typeof text === 'string' ? [text] : text) {
            for (let rest = piece; rest !== '';) {
                const { read, written } = encoder.encodeInto(rest, buffer);
                await writeAll(file, buffer.subarray(0, written));
                rest = rest.slice(read);
            }
        }
    }
    finally {
        await file.close();
    }
}
/** A file may take less than it was given. */
async function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (await file.write(bytes, done)).bytesWritten;
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ createLocalHost),
/* harmony export */   rZ: () => (/* binding */ wantsColours)
/* harmony export */ });
/* unused harmony export createLocalLog */
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);

/** Colours are for terminals, unless `NO_COLOR` (any value) or a terminal without them says otherwise. */
function wantsColours({ isTTY, env }) {
    return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
const paints = { red: 31, yellow: 33, bold: 1, dim: 2 };
/** The most lines of one message; a whole report is printed elsewhere. */
const mostLines = 1000;
/** Lines for people: a group is a heading and an indented body. */
function createLocalLog({ write, writeError, colours, debug, redactor }) {
    let depth = 0;
    const paint = (paint, line) => colours ? `\u001b[${paints[paint]}m${line}\u001b[0m` : line;
    const lines = (text) => (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLines */ .OG)(redactor.redact(text), mostLines).map((line) => `${'  '.repeat(depth)}${line}`);
    return {
        info(text) {
            for (const line of lines(text))
                write(`${line}\n`);
        },
        warning(text) {
            for (const line of lines(text))
                writeError(`${paint('yellow', `Warning: ${line}`)}\n`);
        },
        error(text) {
            for (const line of lines(text))
                writeError(`${paint('red', `Error: ${line}`)}\n`);
        },
        debug(text) {
            if (!debug)
                return;
            for (const line of lines(text))
                writeError(`${paint('dim', line)}\n`);
        },
        async group(title, body) {
            for (const line of lines(title))
                write(`${paint('bold', line)}\n`);
            depth += 1;
            try {
                return await body();
            }
            finally {
                depth -= 1;
            }
        },
        mask(secret) {
            redactor.add(secret);
        },
    };
}
/** Delivers to whoever started the command: nothing but text. */
function createLocalHost(setup) {
    const log = createLocalLog(setup);
    return {
        log,
        fail: (title, sentence) => log.error(`${title}: ${sentence}`),
        ended: () => { },
        announce: () => { },
        begin: async () => [],
        async deliver(record) {
            setup.write(`${setup.redactor.redact(setup.render(record))}\n`);
            return [];
        },
    };
}


/***/ })

};
