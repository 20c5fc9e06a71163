export const id = 157;
export const ids = [157];
export const modules = {

/***/ 2079:
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

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitPieces: () => (/* binding */ junitPieces),
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9058);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2079);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7998);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(228);
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


/***/ })

};
