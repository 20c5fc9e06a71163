export const id = 246;
export const ids = [246];
export const modules = {

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

/***/ 3436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence),
/* harmony export */   z: () => (/* binding */ trialsWords)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);
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

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ wholeSentences),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gF: () => (/* binding */ policyWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7998);
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


/***/ })

};
