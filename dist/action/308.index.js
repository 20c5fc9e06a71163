export const id = 308;
export const ids = [308];
export const modules = {

/***/ 63308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* reexport */ stretch/* baselineOf */.B),
  historyPieces: () => (/* reexport */ historyPieces),
  dk: () => (/* reexport */ mergeHistories),
  readHistory: () => (/* reexport */ readHistory),
  g1: () => (/* reexport */ record),
  R7: () => (/* reexport */ worse_since/* worseSince */.R)
});

// UNUSED EXPORTS: historySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/core/baseline/schema.js
/** The history document: public, versioned, the same in every store. */

/** Bounds of a document that Batchgate itself could have written; anything beyond is not read. */
const LIMITS = { runs: 60, kept: 30, tests: 200_000, count: 1_000_000, text: 65_536 };
const schema_text = schemas/* string */.YjP().max(LIMITS.text);
const index = schemas/* number */.aig()
    .int()
    .min(0)
    .max(LIMITS.runs - 1);
const count = schemas/* number */.aig().int().min(0).max(LIMITS.count);
const score = schemas/* number */.aig().min(0).max(1).nullable();
const runSchema = schemas/* object */.Ikc({
    /** The host's id of the workflow run; a re-run keeps it and has another `attempt`. */
    runId: schema_text.min(1),
    attempt: schemas/* number */.aig().int().min(1).max(LIMITS.count),
    commit: schema_text.optional(),
    startedAt: iso/* datetime */.w$(),
    conclusion: schemas/* enum */.k5n(['passed', 'failed']),
    /** Nothing was found regressed in this run, so it is part of what changes are compared with. */
    bar: schemas/* boolean */.zMY(),
    /** Ids of the tests that this run found regressed. */
    regressed: schemas/* array */.YOg(schema_text).max(LIMITS.tests).optional(),
    /** This run found the whole suite dropped. */
    dropped: schemas/* boolean */.zMY().optional(),
    /** Ids of the tests whose results in this run were accepted as the new normal: what came before is forgotten. */
    accepted: schemas/* array */.YOg(schema_text).max(LIMITS.tests).optional(),
});
/** Run index, passed trials, judged trials, mean score or null: the first pass of one test in one run. */
const resultSchema = schemas/* tuple */.PVZ([index, count, count, score]);
const testFields = { id: schema_text.min(1), name: schema_text, digest: schema_text.optional() };
const testSchema = schemas/* object */.Ikc({ ...testFields, results: schemas/* array */.YOg(resultSchema).max(LIMITS.runs) });
/** Everything about a test but its results, which are many and checked by hand. */
const testHeadSchema = schemas/* object */.Ikc({ ...testFields, results: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(LIMITS.runs) });
const head = {
    version: schemas/* literal */.euz(1),
    name: schema_text.min(1),
    provider: schema_text.min(1),
    branch: schema_text.min(1),
    /** Oldest first. */
    runs: schemas/* array */.YOg(runSchema).max(LIMITS.runs),
};
const historySchema = schemas/* object */.Ikc({ ...head, tests: schemas/* array */.YOg(testSchema).max(LIMITS.tests) });
const historyHeadSchema = schemas/* object */.Ikc({ ...head, tests: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(LIMITS.tests) });

;// CONCATENATED MODULE: ./build/core/baseline/share.js
/** Counts above this are rare, and not shared. */
const mostCount = 999;
/** Scores that hardly repeat would cost more in the index than they save. */
const mostShared = 65_536;
/** Returns a function that gives out the same object for the same result. */
function createShare() {
    const byScore = new Map();
    let shared = 0;
    return (run, passed, judged, score) => {
        if (passed > mostCount || judged > mostCount)
            return [run, passed, judged, score];
        const key = (run * (mostCount + 1) + passed) * (mostCount + 1) + judged;
        const known = byScore.get(score) ?? new Map();
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const result = [run, passed, judged, score];
        if (shared === mostShared)
            return result;
        shared++;
        byScore.set(score, known.set(key, result));
        return result;
    };
}

;// CONCATENATED MODULE: ./build/core/baseline/merge.js
/** Putting histories together, so that two runs at once lose nothing. */


/**
 * Merges histories of the same gate and branch by run and attempt: of one run the highest attempt counts, runs are
 * ordered by start, the newest 30 of the bar and the newest 30 others stay. A test keeps the results of its newest
 * digest only, and nothing from before a run that accepted it anew. The order of the list does not matter.
 * @throws TypeError for an empty list.
 */
function mergeHistories(list) {
    const [first] = list;
    if (first === undefined)
        throw new TypeError('there is no history to merge');
    const runs = keptRuns(list.flatMap((history) => history.runs));
    const starts = runs.map((run) => Date.parse(run.startedAt));
    const forgotten = forgettings(runs);
    const share = createShare();
    const tests = new Map();
    for (const history of list) {
        const merging = { places: placesOf(history.runs, runs), starts, share };
        for (const test of history.tests)
            gather(tests, test, merging);
    }
    return {
        version: 1,
        name: first.name,
        provider: first.provider,
        branch: first.branch,
        runs,
        tests: [...tests.values()]
            .map(({ test, results }) => settle(test, results, forgotten.get(test.id) ?? 0))
            .filter((test) => test.results.length > 0)
            .sort((a, b) => compareText(a.id, b.id)),
    };
}
function keptRuns(all) {
    const latest = new Map();
    for (const run of all) {
        const known = latest.get(run.runId);
        if (known === undefined || run.attempt > known.attempt)
            latest.set(run.runId, run);
    }
    const ordered = [...latest.values()].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || compareText(a.runId, b.runId));
    const keep = new Set([
        ...ordered.filter((run) => run.bar).slice(-LIMITS.kept),
        ...ordered.filter((run) => !run.bar).slice(-LIMITS.kept),
    ]);
    return ordered.filter((run) => keep.has(run));
}
/** For each accepted test the index of the newest run that accepted it. */
function forgettings(runs) {
    const found = new Map();
    runs.forEach((run, index) => {
        for (const id of run.accepted ?? [])
            found.set(id, index);
    });
    return found;
}
/** For each run of a history its index among the merged ones; undefined for one that is not kept. */
function placesOf(own, merged) {
    const indexOf = new Map(merged.map((run, index) => [run.runId, index]));
    return own.map((run) => {
        const index = indexOf.get(run.runId);
        return index !== undefined && merged[index]?.attempt === run.attempt ? index : undefined;
    });
}
function gather(tests, test, { places, starts, share }) {
    const results = moved(test.results, places, share);
    const newest = starts[results.at(-1)?.[0] ?? -1] ?? Number.NEGATIVE_INFINITY;
    const known = tests.get(test.id);
    if (known === undefined) {
        tests.set(test.id, { test, newest, results });
        return;
    }
    const newer = newest >= known.newest;
    const sameDigest = known.test.digest === test.digest;
    if (sameDigest) {
        tests.set(test.id, {
            test: newer ? test : known.test,
            newest: newer ? newest : known.newest,
            results: [...known.results, ...results],
        });
    }
    else if (newer) {
        tests.set(test.id, { test, newest, results });
    }
}
/** Results with the indices of the merged runs; the very same list where none of them changes. */
function moved(results, places, share) {
    if (results.every(([run]) => places[run] === run))
        return results;
    return results.flatMap((result) => {
        const index = places[result[0]];
        return index === undefined ? [] : [share(index, result[1], result[2], result[3])];
    });
}
function settle(test, results, since) {
    const inOrder = results.every(([run], at) => run >= since && (at === 0 || run > (results[at - 1]?.[0] ?? run)));
    if (inOrder)
        return results === test.results ? test : { ...test, results };
    const byIndex = new Map(results.filter(([run]) => run >= since).map((result) => [result[0], result]));
    return { ...test, results: [...byIndex.values()].sort((a, b) => a[0] - b[0]) };
}
/** The same order on every machine, whatever its language. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/baseline/read.js



/**
 * Checks a parsed history document wholly before anything of it is used.
 * @throws RunError `bad-response` for another version, anything malformed, out of range, doubled or absurdly large, and
 * for the history of another gate.
 */
function readHistory(json, expected) {
    const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
    if (version !== 1) {
        throw refuse(typeof version === 'number'
            ? `it has version ${version}, and this Batchgate reads version 1`
            : 'it is no history document', version === undefined ? undefined : 'Update Batchgate, or remove the baseline and record a new one.');
    }
    const document = parse(historyHeadSchema, json, '');
    if (expected !== undefined && (document.name !== expected.name || document.provider !== expected.provider)) {
        throw refuse(`it belongs to gate "${document.name.slice(0, 100)}" of provider "${document.provider.slice(0, 100)}", not to "${expected.name}" of "${expected.provider}"`, 'Give each gate a baseline of its own.');
    }
    const { runs } = document;
    const keys = new Set(runs.map((run) => run.runId));
    if (keys.size < runs.length)
        throw refuse('it holds the same run twice');
    const seen = new Set();
    const share = createShare();
    const tests = document.tests.map((entry, position) => {
        const test = parse(testHeadSchema, entry, `tests.${position}`);
        if (seen.has(test.id))
            throw refuse(`it holds test "${test.id.slice(0, 100)}" twice`);
        seen.add(test.id);
        return { ...test, results: readResults(test.results, { runs: runs.length, position, share }) };
    });
    return { ...document, tests };
}
/** By hand, because there are up to 60 results for each test and a schema takes twenty times as long. */
function readResults(results, { runs, position, share }) {
    let before = -1;
    return results.map((result) => {
        if (!isResult(result) || result[0] >= runs) {
            throw refuse(`tests.${position} has a result that no run can have brought`);
        }
        if (result[0] <= before)
            throw refuse(`tests.${position} has results out of order or doubled`);
        before = result[0];
        return share(...result);
    });
}
function isResult(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return false;
    const [run, passed, judged, score] = value;
    return (isCount(run) &&
        isCount(passed) &&
        isCount(judged) &&
        passed <= judged &&
        (score === null || (typeof score === 'number' && score >= 0 && score <= 1)));
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0 && value <= LIMITS.count;
}
function parse(schema, value, path) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = [path, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
    throw refuse(`${place === '' ? 'the document' : place.slice(0, 200)}: ${issue?.message.slice(0, 200) ?? 'malformed'}`);
}
function refuse(why, hint) {
    return new errors/* RunError */.e4('bad-response', `the baseline cannot be used: ${why}`, {
        hint: hint ?? 'Remove the damaged baseline; the next run on the baseline branch records a new one.',
    });
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(69058);
;// CONCATENATED MODULE: ./build/core/baseline/record.js


/**
 * The history with one run more. Only a conclusive run is recorded; any other leaves the history as it was. A re-run
 * replaces the earlier attempt of the same run. A run belongs to the bar when nothing in it was found regressed or
 * when it was accepted.
 */
function record(history, run, setting) {
    const { conclusion } = run.verdict;
    if (conclusion === 'inconclusive')
        return history;
    const regressed = (run.comparison?.tests ?? []).filter((test) => test.word === 'regressed').map((test) => test.id);
    const dropped = run.comparison?.whole?.regressed === true;
    const accepted = setting.accept ? acceptedTests(run, regressed, dropped) : [];
    const entry = {
        runId: run.host.runId ?? `local-${run.startedAt}`,
        attempt: run.host.attempt ?? 1,
        ...(run.host.commit === undefined ? {} : { commit: run.host.commit }),
        startedAt: run.startedAt,
        conclusion,
        bar: setting.accept || (regressed.length === 0 && !dropped),
        ...(regressed.length === 0 || setting.accept ? {} : { regressed }),
        ...(dropped && !setting.accept ? { dropped } : {}),
        ...(accepted.length === 0 ? {} : { accepted }),
    };
    const single = {
        version: 1,
        name: run.name,
        provider: run.provider,
        branch: setting.branch,
        runs: [entry],
        tests: run.tests.flatMap(historyTest),
    };
    return mergeHistories(history === undefined ? [single] : [history, single]);
}
/** Errored tests are kept with nothing judged, so that they are missed when they disappear; skipped ones were not run. */
function historyTest(test) {
    if (test.outcome === 'skipped')
        return [];
    const trials = (0,outcome/* firstPass */.ue)(test.trials);
    const evidence = (0,outcome/* judged */.g$)(trials);
    const passed = evidence.filter((trial) => trial.outcome === 'passed').length;
    const result = [0, passed, evidence.length, (0,outcome/* meanScore */.UQ)(trials) ?? null];
    return [
        {
            id: test.id,
            name: test.name.slice(0, 500),
            ...(test.digest === undefined ? {} : { digest: test.digest }),
            results: [result],
        },
    ];
}
/** When the whole suite dropped, the drop has no single tests to be pinned on, and all of them start anew. */
function acceptedTests(run, regressed, dropped) {
    const anew = new Set(regressed);
    const lower = new Set(run.comparison?.tests.filter((test) => test.word === 'suspected').map((test) => test.id));
    for (const test of run.tests) {
        if (dropped || test.outcome === 'failed' || lower.has(test.id))
            anew.add(test.id);
    }
    return [...anew];
}

// EXTERNAL MODULE: ./build/core/baseline/stretch.js
var stretch = __webpack_require__(41649);
// EXTERNAL MODULE: ./build/core/baseline/worse-since.js
var worse_since = __webpack_require__(82891);
// EXTERNAL MODULE: ./build/core/pieces.js
var pieces = __webpack_require__(72079);
;// CONCATENATED MODULE: ./build/core/baseline/write.js
/** A history as text, piece by piece: that of a hundred thousand tests need never be one string. */

/** What `JSON.stringify` makes of it. */
function historyPieces({ tests, ...head }) {
    return (0,pieces/* inPieces */.x)(parts(head, tests));
}
function* parts(head, tests) {
    yield `${JSON.stringify(head).slice(0, -1)},"tests":[`;
    let before = '';
    for (const test of tests) {
        yield before + JSON.stringify(test);
        before = ',';
    }
    yield ']}';
}

;// CONCATENATED MODULE: ./build/core/baseline.js
/** What tests did in earlier runs on the branch that a change goes into: the history document and all that is asked of it. */









/***/ }),

/***/ 41649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   F: () => (/* binding */ sinceBetter)
/* harmony export */ });
/* harmony import */ var _statistics_fisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77095);
/* harmony import */ var _statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32701);
/** From a history to what a test is compared with. */


/** At this level a split into older and newer runs counts as "has become better". */
const BETTER_LEVEL = 0.01;
const known = new WeakMap();
/** Every test's baseline, by id. Worked out once for each history document. */
function baselineOf(history) {
    const before = known.get(history);
    if (before !== undefined)
        return before;
    const newest = history.runs.length - 1;
    const isBar = history.runs.map((run) => run.bar);
    const baselines = new Map();
    for (const test of history.tests) {
        const counts = (result) => result[2] > 0 && isBar[result[0]] === true;
        const results = sinceBetter(test.results.every(counts) ? test.results : test.results.filter(counts));
        const score = meanScoreOf(results);
        baselines.set(test.id, {
            id: test.id,
            name: test.name,
            ...(test.digest === undefined ? {} : { digest: test.digest }),
            results,
            ...add(results),
            ...(score === undefined ? {} : { score }),
            recorded: test.results,
            inNewest: newest >= 0 && test.results.at(-1)?.[0] === newest,
        });
    }
    known.set(history, baselines);
    return baselines;
}
/**
 * Cuts where the newer runs are most clearly better than the older ones by a two-sided Fisher test, and looks again in
 * what is left, until no split is clear.
 */
function sinceBetter(results) {
    let stretch = results;
    for (;;) {
        const split = clearestRise(stretch);
        if (split === 0)
            return stretch;
        stretch = stretch.slice(split);
    }
}
/** Index of the first result after the clearest rise; 0 when there is none. */
function clearestRise(results) {
    const all = add(results);
    if (all.passed === 0 || all.passed === all.judged)
        return 0;
    let best = 0;
    let least = BETTER_LEVEL;
    let passed = 0;
    let judged = 0;
    for (let split = 1; split < results.length; split++) {
        passed += results[split - 1][1];
        judged += results[split - 1][2];
        const newer = { passed: all.passed - passed, judged: all.judged - judged };
        if (newer.passed * judged <= passed * newer.judged)
            continue;
        // The table seen is part of its own p value, so this alone rules most splits out.
        if ((0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)({ size: all.judged, passed: all.passed, drawn: judged }, passed) > least)
            continue;
        const p = (0,_statistics_fisher_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTwoSided */ .jI)({ passed, judged }, newer);
        if (p > least || (p === least && best > 0))
            continue;
        least = p;
        best = split;
    }
    return best;
}
function add(results) {
    let passed = 0;
    let judged = 0;
    for (const result of results) {
        passed += result[1];
        judged += result[2];
    }
    return { passed, judged };
}
function meanScoreOf(results) {
    let sum = 0;
    let count = 0;
    for (const [, , , score] of results) {
        if (score === null)
            continue;
        sum += score;
        count++;
    }
    return count === 0 ? undefined : sum / count;
}


/***/ }),

/***/ 82891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ worseSince),
/* harmony export */   o: () => (/* binding */ WORSE_LEVEL)
/* harmony export */ });
/* harmony import */ var _statistics_fisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77095);
/* harmony import */ var _statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32701);
/* harmony import */ var _stretch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41649);
/** Since which recorded run a test is worse: finds the small drops that no single run can. Shown, never blocking. */



/** At this level a split is clear enough to be named; it holds for each split, not for all of them together. */
const WORSE_LEVEL = 0.005;
/**
 * The clearest split of a test's results (oldest first, judged or not) into older and newer ones where the newer are
 * worse, if any is clear. When that is the newest run alone, none is named: that is the regression rule's business.
 */
function worseSince(recorded) {
    const results = (0,_stretch_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceBetter */ .F)(recorded.filter((result) => result[2] > 0));
    let passed = 0;
    let judged = 0;
    for (const result of results) {
        passed += result[1];
        judged += result[2];
    }
    if (passed === judged || passed === 0)
        return undefined;
    let best;
    let older = { passed: 0, judged: 0 };
    for (let split = 1; split < results.length; split++) {
        const before = results[split - 1];
        older = { passed: older.passed + before[1], judged: older.judged + before[2] };
        const newer = { passed: passed - older.passed, judged: judged - older.judged };
        if (newer.passed * older.judged >= older.passed * newer.judged)
            continue;
        // The table seen is part of its own p value, so this alone rules most splits out.
        if ((0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)({ size: judged, passed, drawn: newer.judged }, newer.passed) > WORSE_LEVEL)
            continue;
        const p = (0,_statistics_fisher_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherLess */ .Hh)(older, newer);
        if (p <= WORSE_LEVEL && p < (best?.p ?? 1))
            best = { run: results[split][0], older, newer, p };
    }
    return best?.run === results.at(-1)?.[0] ? undefined : best;
}


/***/ }),

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

/***/ 77095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ fisherLess),
/* harmony export */   eP: () => (/* binding */ fisherMidP),
/* harmony export */   jI: () => (/* binding */ fisherTwoSided),
/* harmony export */   oE: () => (/* binding */ fisherGreater)
/* harmony export */ });
/* harmony import */ var _hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32701);
/** Fisher's exact test for two shares: R. A. Fisher, The Design of Experiments (1935), chapter 2. */

/** Probability, were nothing changed, that the candidate's share is as low as seen or lower. */
function fisherLess(baseline, candidate) {
    return (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .cumulative */ .wm)(urnOf(baseline, candidate), candidate.passed);
}
/**
 * The one-sided test with what was seen counted half: exact tests of few trials are far stricter than their level says,
 * and this takes back most of that. H. O. Lancaster, J. Amer. Statist. Assoc. 56 (1961), 223–234.
 */
function fisherMidP(baseline, candidate) {
    const urn = urnOf(baseline, candidate);
    return (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .cumulative */ .wm)(urn, candidate.passed) - (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(urn, candidate.passed) / 2;
}
/** Probability, were nothing changed, that the candidate's share is as high as seen or higher. */
function fisherGreater(baseline, candidate) {
    return fisherLess(candidate, baseline);
}
/** Two-sided: the sum over all tables that are no more probable than the one seen, as R's `fisher.test` does. */
function fisherTwoSided(a, b) {
    const urn = urnOf(a, b);
    const [low, high] = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .support */ .mA)(urn);
    // The tolerance keeps tables of equal probability equal in spite of rounding, as R does.
    const limit = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(urn, b.passed) * (1 + 1e-7);
    let sum = 0;
    for (let x = low; x <= high; x++) {
        const p = (0,_hypergeometric_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(urn, x);
        if (p <= limit)
            sum += p;
    }
    return Math.min(1, sum);
}
function urnOf(baseline, candidate) {
    return {
        size: baseline.judged + candidate.judged,
        passed: baseline.passed + candidate.passed,
        drawn: candidate.judged,
    };
}


/***/ }),

/***/ 32701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wm: () => (/* binding */ cumulative),
  E5: () => (/* binding */ probability),
  mA: () => (/* binding */ support)
});

;// CONCATENATED MODULE: ./build/core/statistics/factorial.js
/** Logarithms of factorials and binomial coefficients: what every exact distribution here is made of. */
let table = new Float64Array([0]);
/** ln(n!) for whole n ≥ 0; the table grows as needed (summed directly, so the error stays near 1e-12 at n = 1e6). */
function logFactorial(n) {
    if (n >= table.length)
        grow(n);
    return table[n];
}
/** ln of "n choose k"; minus infinity where there is no way to choose. */
function logChoose(n, k) {
    if (k < 0 || k > n)
        return Number.NEGATIVE_INFINITY;
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
function grow(n) {
    const larger = new Float64Array(Math.max(n + 1, table.length * 2, 256));
    larger.set(table);
    for (let i = table.length; i < larger.length; i++)
        larger[i] = larger[i - 1] + Math.log(i);
    table = larger;
}

;// CONCATENATED MODULE: ./build/core/statistics/hypergeometric.js
/** How many passes fall to the candidate when all passes are dealt out at random. */

/** Least and greatest number of passes that the draw can hold. */
function support(urn) {
    return [Math.max(0, urn.drawn + urn.passed - urn.size), Math.min(urn.passed, urn.drawn)];
}
/** Probability that the draw holds exactly `x` passes. */
function probability(urn, x) {
    return Math.exp(logChoose(urn.passed, x) + logChoose(urn.size - urn.passed, urn.drawn - x) - logChoose(urn.size, urn.drawn));
}
/** Probability that the draw holds at most `x` passes. Terms follow from one another by a ratio. */
function cumulative(urn, x) {
    const [low, high] = support(urn);
    if (x < low)
        return 0;
    if (x >= high)
        return 1;
    let term = probability(urn, x);
    let sum = 0;
    for (let k = x; k >= low && term > 0; k--) {
        sum += term;
        term *= (k * (urn.size - urn.passed - urn.drawn + k)) / ((urn.passed - k + 1) * (urn.drawn - k + 1));
    }
    return Math.min(1, sum);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
