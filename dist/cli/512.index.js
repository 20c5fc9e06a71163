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

// EXTERNAL MODULE: ./build/core/compare.js + 14 modules
var compare = __webpack_require__(6563);
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
        await (await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 5399))).writeReports(given, record, history);
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

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ meanScore),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   hX: () => (/* binding */ ofPhase),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ue: () => (/* binding */ firstPass),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wR: () => (/* binding */ recordTest)
/* harmony export */ });
/* unused harmony export passRate */
/** The trials of the first pass, each errored one replaced by its retry when there is one. */
function firstPass(trials) {
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
    return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
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

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

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

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7998);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(228);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6464);
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
    const sorted = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sections */ .V)(record);
    const colour = { passed: 'green', failed: 'red', inconclusive: 'yellow' };
    const { conclusion } = record.verdict;
    const lines = [
        '',
        ...Object.keys(sorted).flatMap((name) => sectionLines(name, sorted, { record, paint, width, rows })),
        ...verdictLines(record, paint, width),
        paint(colour[conclusion], paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conclusionWords */ .Do[conclusion].toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)(record, sorted)}`))),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .figures */ .u5)(record)}.`),
        ...(record.comparison === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Compared with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineWords */ .v8)(record)}.`)]),
        ...(options.reportDir === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`Reports: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(options.reportDir, 300)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
function sectionLines(name, sorted, { record, paint, width, rows }) {
    const entries = sorted[name];
    if (entries.length === 0)
        return [];
    if (name === 'passed' || name === 'skipped') {
        return [
            ...(entries.length > rows ? [] : entries.map((entry) => row(name, entry, { paint, width, nameWidth: 0 }))),
            ...(entries.length > rows ? [paint('dim', `${mark(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length, 'test')}`)] : []),
            ...(name === 'passed' ? [''] : []),
        ];
    }
    const { title, explanation } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionWords */ .zj)(name, record);
    const shown = entries.slice(0, rows);
    const nameWidth = Math.max(...shown.map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(entry.name, 60).length));
    return [
        paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${title} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(entries.length)})`)),
        ...(explanation === undefined ? [] : wrap(explanation, width).map((line) => paint('dim', line))),
        ...shown.flatMap((entry) => [
            row(name, entry, { paint, width, nameWidth }),
            ...whyLines(name, entry, { paint, width }),
        ]),
        ...(entries.length > shown.length
            ? [paint('dim', `… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries.length - shown.length, 'more test')}; the report has them all`)]
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
        : `  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.baseline)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(comparison.candidate)} now`;
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
    const sure = name === 'regressed' || name === 'suspected' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(comparison?.p) : undefined;
    const notes = [
        ...(sure === undefined ? [] : [put(sure)]),
        ...(comparison?.alreadySince === undefined ? [] : [put(`worse on the branch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .since */ .XP)(comparison.alreadySince)}`)]),
        ...(comparison?.note === undefined ? [] : [put(comparison.note)]),
    ];
    if (test === undefined || ['fixed', 'improved', 'added', 'missing'].includes(name))
        return notes;
    const trial = (0,_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .telling */ .g)(test);
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
        ...(failed.length > 3 ? [put(`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failed.length - 3, 'more failed check')}`)] : []),
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
            ...(texts.length > 20 ? [`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(texts.length - 20, 'more')}`] : []),
            '',
        ];
    const reasons = verdict.reasons.slice(0, 20).flatMap((reason) => {
        const { fault, next } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonWords */ .IK)(reason.code);
        return [
            ...item(`${fault}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason.message, 500))}`),
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
/** Breaks a line at spaces; words longer than the width stay whole. */
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
    return line === '' ? lines : [...lines, line];
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
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(822);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
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
                return { kind: 'found', source: path, histories: [(0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')))] };
            }
            catch (error) {
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunError */ .Yl)(error))
                    throw unreadable(path, error.message, error);
                throw unreadable(path, error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read', error);
            }
        },
        async write(history) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            const draft = `${path}.tmp`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, JSON.stringify(history));
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('bad-response', `the baseline file ${path} cannot be used: ${why}`, {
        hint: 'Restore the file, or delete it to start a new baseline on the baseline branch.',
        cause,
    });
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
