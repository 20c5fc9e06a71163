export const id = 587;
export const ids = [587,365,586];
export const modules = {

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentCommand: () => (/* binding */ commentCommand)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options.js
var core_options = __webpack_require__(1468);
// EXTERNAL MODULE: ./build/core/reasons.js
var reasons = __webpack_require__(1091);
// EXTERNAL MODULE: ./build/core/record.js
var core_record = __webpack_require__(29);
// EXTERNAL MODULE: ./build/core/report/escape.js
var report_escape = __webpack_require__(378);
// EXTERNAL MODULE: ./build/core/report/fit.js
var fit = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/core/report/format.js
var format = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/core/report/markdown.js + 1 modules
var markdown = __webpack_require__(586);
// EXTERNAL MODULE: ./build/core/report/markdown-test.js
var markdown_test = __webpack_require__(8757);
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

// EXTERNAL MODULE: ./build/core/report/policy-words.js
var policy_words = __webpack_require__(871);
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
var sections = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/core/report/words.js
var words = __webpack_require__(6464);
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
    const sorted = (0,sections/* sections */.V)(record);
    const publicity = createPublicity(record);
    const render = (detail) => renderAt(detail, { record, sorted, publicity, options });
    return (0,fit/* cutToFit */.XL)(render, (text) => text.length, options.budget ?? commentBudget, steps);
}
const hearsay = '_Reported by a run of the pull request’s own code, which could have made these results up._';
const none = { passedRows: 0, transcriptTurns: 0, transcriptCharacters: 0 };
const steps = [
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
function renderAt(detail, { record, sorted, publicity, options }) {
    const omissions = (0,fit/* createOmissions */.P3)();
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
        return (0,markdown_test/* section */.uW)(name, sorted[name], { detailed, style });
    });
    const report = options.reportUrl === undefined ? 'the report artifact of the run' : (0,report_escape/* link */.nf)('the full report', options.reportUrl);
    const body = [
        ...headline(record, sorted, style),
        ...comment_reasons(record, publicity),
        ...detailedSections,
        ...inRows.flatMap((name) => (0,markdown_test/* section */.uW)(name, sorted[name], { detailed: 0, style })),
        ...inOneLine.flatMap((name) => oneLiner(name, sorted[name], style)),
        ...(0,markdown.wholeRun)(record),
        ...obstacles(record, publicity),
        ...warnings(record, publicity, detail),
        linkLine(record, options),
        '',
    ];
    const leftOut = omissions.sentence();
    return [
        ...body,
        ...(0,markdown_test/* paragraph */.FY)(options.origin === 'stranger' ? hearsay : ''),
        ...(0,markdown_test/* paragraph */.FY)(leftOut === undefined ? '' : `**Left out here to fit:** ${leftOut}. Everything is in ${report}.`),
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
        ...(0,markdown_test/* paragraph */.FY)(`${(0,format/* capital */.Nx)((0,words/* figures */.u5)(record))}.`),
    ];
}
const shownInLine = 3;
function secondLine(record, sorted, style) {
    const names = (entries, words) => {
        const shown = entries.slice(0, shownInLine).map((entry) => `${(0,markdown_test/* named */.KT)(entry, style)}${words(entry)}`);
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
        return `Worse: the run as a whole, without a single test to blame. ${(0,report_escape/* prose */.CS)((0,policy_words/* wholeSentences */.eD)(record)[1] ?? '')}`;
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
        ...shown.map((reason) => (0,markdown.reasonLine)(publicReason(reason, publicity))),
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
        return (0,markdown_test/* paragraph */.FY)(`**${(0,words/* sectionWords */.zj)(name, style.record).title}:** ${(0,format/* count */.U9)(entries.length, 'test')}`);
    return (0,markdown_test/* paragraph */.FY)(`**${(0,words/* sectionWords */.zj)(name, style.record).title}:** ${list}${more > 0 ? ` and ${more} more` : ''}`);
}
function obstacles({ verdict, publication }, publicity) {
    if (publication !== undefined) {
        const { state, message, url } = publication;
        return (0,markdown_test/* paragraph */.FY)(`**Publishing:** ${state}. ${(0,report_escape/* link */.nf)((0,report_escape/* prose */.CS)(publicity.redact(message), 300), url)}`);
    }
    if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0)
        return [];
    const texts = verdict.unpublishable.slice(0, 5).map((text) => (0,report_escape/* prose */.CS)(publicity.redact(text), 300));
    return (0,markdown_test/* paragraph */.FY)(`**Not publishable:** ${texts.join(' ')}`);
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

// EXTERNAL MODULE: ./build/http/api.js
var api = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/http/attempts.js
var attempts = __webpack_require__(655);
;// CONCATENATED MODULE: ./build/http/fetch.js


/** Rejects with ExchangeError (`kind` says whether anything was sent), ExchangeTimeout, or the signal's reason. */
function createFetch({ clock, transport, timeoutMs }) {
    return async (address, { method = 'GET', headers = {}, body, signal = new AbortController().signal } = {}) => {
        const sent = { 'accept-encoding': 'identity', ...fetch_lower(headers) };
        const exchange = {
            method,
            url: new URL(address),
            headers: body === undefined && method !== 'GET' ? { ...sent, 'content-length': '0' } : sent,
            fresh: method !== 'GET',
            maxBytes: api/* maxBodyBytes */.G4,
            ...(body === undefined ? {} : { body }),
        };
        const reply = await (0,attempts/* withinDeadline */.iP)(clock, { ms: timeoutMs, signal }, (ends) => transport({ ...exchange, signal: ends }));
        const bodiless = [204, 205, 304].includes(reply.status);
        return new Response(bodiless ? null : new Uint8Array(reply.body), { status: reply.status, headers: reply.headers });
    };
}
function fetch_lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./build/http/transport.js + 1 modules
var http_transport = __webpack_require__(7907);
;// CONCATENATED MODULE: ./build/github.js


/** For one exchange, in ms. */
const timeoutMs = 15_000;
/** For what is behind a signed link, in ms. */
const downloadMs = 90_000;
function connectGithub({ proxy, version, ...setup }) {
    const { clock, transport = (0,http_transport/* createTransport */.o)({ proxy }).transport } = setup;
    const fetch = createFetch({ clock, transport, timeoutMs });
    const fetchLink = createFetch({ clock, transport, timeoutMs: downloadMs });
    let api;
    return {
        fetch: fetchLink,
        api: () => {
            api ??= __webpack_require__.e(/* import() */ 959).then(__webpack_require__.bind(__webpack_require__, 1959)).then(({ createGithubApi }) => createGithubApi({ ...setup, fetch, userAgent: `batchgate/${version}`, random: Math.random }));
            return api;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/hosts/github/commands.js
/**
 * Commands to GitHub's runner, and the files it reads. The encoding is that of `@actions/core`, which cannot be used
 * for it: importing it brings an HTTP client along before the first line is logged, and it reads the process's own
 * environment and writes to the process's own output, where tests could not look.
 */


/** A workflow command as one line of the log, without its line break. Foreign text is welcome in both places. */
function command(name, message = '', properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty((0,report_escape/* logLine */.BP)(value))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${encodeData((0,report_escape/* logLines */.OG)(message).join('\n'))}`;
}
/** The command that masks a value. The value goes out unchanged: a mask of something else masks nothing. */
function maskCommand(value) {
    return `::add-mask::${encodeData(value)}`;
}
function encodeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function encodeProperty(text) {
    return encodeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Appends one value to an output or state file, at once: the runner reads these files after the process has ended,
 * however it ended. The delimiter stands nowhere in the value, so no value can end early and start another. (A random
 * one would do as well, but the first outputs are set before the first request, and node:crypto takes long to load.)
 */
function appendValue(file, name, value) {
    const text = value.toWellFormed();
    appendFileSync(file, `${name}<<${delimiterFor(text)}\n${text}\n${delimiterFor(text)}\n`);
}
/** Doubling ends after a few steps, whatever the text holds. */
function delimiterFor(text) {
    let delimiter = 'batchgate_';
    while (text.includes(delimiter))
        delimiter += delimiter;
    return delimiter;
}

;// CONCATENATED MODULE: ./build/hosts/github/annotations.js

/** What the runner keeps of each level, for one step. */
const keptPerLevel = 10;
/** Lines of the log may use this many, so that most are left for tests. */
const forTheLog = { error: 2, warning: 4, notice: 0 };
/** Characters of one annotation; GitHub shows a few lines of it. */
const longest = 2000;
/** Counts what has been spent. `write` takes whole lines. */
function createAnnotator(write, redactor) {
    const spent = { error: 0, warning: 0, notice: 0 };
    const send = ({ level, title, message }) => {
        spent[level] += 1;
        write(`${command(level, redactor.redact(message).slice(0, longest), { title: redactor.redact(title) })}\n`);
    };
    return {
        logged(level, message) {
            if (spent[level] >= forTheLog[level])
                return false;
            send({ level, title: 'Batchgate', message });
            return true;
        },
        tests(annotations) {
            const room = { error: keptPerLevel - 1, warning: keptPerLevel, notice: keptPerLevel };
            const left = annotations.filter((annotation) => {
                if (spent[annotation.level] >= room[annotation.level])
                    return true;
                send(annotation);
                return false;
            });
            return left.length;
        },
        final: (title, message) => send({ level: 'error', title, message }),
    };
}
const order = (/* unused pure expression or super */ null && (['Regressed', 'Failed', 'No result', 'Errored', 'Suspected', 'Failed, known', 'Quarantined']));
/**
 * One annotation for each test that a person should look at: errors are the tests that the verdict names as reasons,
 * warnings what does not block. Regressions first, then failures, then what could not be judged.
 */
function annotationsFor(record) {
    const blocking = new Set(record.verdict.reasons.flatMap((reason) => reason.tests ?? []));
    const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]));
    return record.tests
        .flatMap((test) => {
        const comparison = compared.get(test.id);
        const label = labelOf(test, comparison, blocking.has(test.id));
        return label === undefined ? [] : [{ test, comparison, label, blocks: blocking.has(test.id) }];
    })
        .sort((a, b) => Number(b.blocks) - Number(a.blocks) || order.indexOf(a.label) - order.indexOf(b.label))
        .map(({ test, comparison, label, blocks }) => ({
        level: blocks ? 'error' : 'warning',
        title: `${label}: ${test.publicName ?? test.name}`.slice(0, 200),
        message: messageFor(test, comparison),
    }));
}
function labelOf(test, comparison, blocks) {
    const bad = test.outcome === 'failed' || test.outcome === 'errored' || comparison?.word === 'regressed';
    if (test.quarantined && !blocks)
        return bad ? 'Quarantined' : undefined;
    if (comparison?.word === 'regressed')
        return 'Regressed';
    if (comparison?.word === 'suspected')
        return 'Suspected';
    if (test.outcome === 'failed')
        return blocks ? 'Failed' : 'Failed, known';
    if (test.outcome === 'errored')
        return test.trials.length === 0 ? 'No result' : 'Errored';
    return undefined;
}
/** Counts first, then what the agent did wrong; texts only of tests that may be quoted in public. */
function messageFor(test, comparison) {
    const trial = test.trials.find(({ outcome }) => outcome === test.outcome) ?? test.trials[0];
    const quotable = test.publicName === undefined;
    const checks = (trial?.checks ?? []).filter((check) => check.passed === false && check.severity === 'error');
    const lines = [
        countsOf(test, comparison),
        ...(quotable ? checks.slice(0, 3).map(sentenceFor) : [`${checks.length} checks not met`]),
        quotable ? trial?.message : undefined,
        comparison?.note,
        trial?.url ?? test.url,
    ];
    return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
function countsOf(test, comparison) {
    const { baseline, candidate } = comparison ?? {};
    const passed = test.trials.filter(({ outcome }) => outcome === 'passed').length;
    const now = candidate ?? { passed, judged: test.trials.filter(isJudged).length };
    const before = baseline === undefined ? '' : `, before ${baseline.passed} of ${baseline.judged}`;
    return now.judged === 0 ? `could not be judged${before}` : `passed ${now.passed} of ${now.judged} trials${before}`;
}
function isJudged({ outcome }) {
    return outcome === 'passed' || outcome === 'failed';
}
function sentenceFor({ name, expected, actual, message }) {
    const parts = [
        expected === undefined ? '' : `expected ${clip(expected)}`,
        actual === undefined ? '' : `got ${clip(actual)}`,
        message === undefined ? '' : clip(message),
    ].filter((part) => part !== '');
    return `${clip(name)}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}
function clip(text) {
    return text.length > 300 ? `${text.slice(0, 300).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./build/hosts/github/budget.js
/** How long GitHub may keep us: a limit of its own, and hardly any time once the run has been cancelled. */

/** Time for last words after a cancellation, in ms: the runner kills the process after ten seconds. */
const lastWordsMs = 3_000;
/** A budget of `ms` from now; a cancellation, before or during it, leaves `lastWordsMs` at most. */
function startBudget(clock, ms, cancelled) {
    const over = new AbortController();
    const stopped = new AbortController();
    const end = (after) => {
        const reason = new errors/* RunError */.e4('timed-out', `GitHub did not finish within ${Math.round(after / 1000)} s`, {
            hint: "GitHub's status page may know more.",
        });
        clock.sleep(after, stopped.signal).then(() => over.abort(reason), () => { });
    };
    const limit = cancelled.aborted ? Math.min(ms, lastWordsMs) : ms;
    end(limit);
    cancelled.addEventListener('abort', () => end(lastWordsMs), { once: true, signal: stopped.signal });
    return { signal: over.signal, at: clock.now() + limit, stop: () => stopped.abort() };
}

;// CONCATENATED MODULE: ./build/hosts/github/comment-author.js
/** Who we are to GitHub. Anyone can write our mark, so a comment counts as ours only by its author. */

/** The author behind every job's own token. */
const jobToken = { login: 'github-actions[bot]' };
/**
 * Asks who the token belongs to. GraphQL knows for every kind of token; where there is none, REST knows for people's
 * tokens and refuses all others, which leaves the job's own. Throws RunError when GitHub cannot be reached, because
 * then nobody knows.
 */
async function readAuthor(api, budget) {
    const call = { permission: 'pull-requests: write', budget };
    try {
        const { viewer } = await api.graphql('query whoAmI { viewer { login databaseId } }', {}, call);
        return { login: viewer.login, ...(viewer.databaseId ? { id: viewer.databaseId } : {}) };
    }
    catch (error) {
        if (isPassing(error))
            throw error;
    }
    try {
        const { data } = await api.request('GET /user', {}, call);
        return { login: data.login, id: Number(data.id) };
    }
    catch (error) {
        if (isPassing(error))
            throw error;
        return jobToken;
    }
}
/** Nothing to conclude from: it may be different in a minute. */
function isPassing(error) {
    return !(0,errors/* isRunError */.Yl)(error) || (0,errors/* isRunError */.Yl)(error, 'unavailable', 'rate-limited', 'timed-out', 'cancelled', 'config');
}
/** Whether a comment's user is the author. Both id and login belong to one account only. */
function isBy(user, author) {
    if (user === null)
        return false;
    return Number(user.id) === author.id || user.login.toLowerCase() === author.login.toLowerCase();
}

;// CONCATENATED MODULE: ./build/hosts/github/comment.js
/**
 * The pull-request comment: found by mark and author, one per gate, and never taken back in time by an older run.
 * Jobs of several runs may be here at once, so everything is looked up again right before and after it is written.
 */




/** Brings the comment to the pull request. Throws RunError when GitHub refuses or cannot be reached. */
async function writeComment(setup) {
    const { mark, mode, quiet } = setup;
    const call = { permission: 'pull-requests: write', budget: setup.budget };
    const { own, author } = await findOwn(setup, call);
    const latest = own.reduce((best, comment) => (best === undefined || compareMarks(comment.mark, best.mark) > 0 ? comment : best), undefined);
    if (latest !== undefined && compareMarks(latest.mark, mark) > 0)
        return overtaken(latest);
    if (quiet && latest === undefined)
        return { said: 'Nothing to tell, so no comment.', warnings: [] };
    if (latest !== undefined && (mode === 'update' || quiet)) {
        const updated = await update(setup, call, latest);
        if (updated !== undefined)
            return updated;
    }
    const created = await create(setup, call, { own, author });
    if (mode === 'update')
        return settle(setup, call, { created, own, author });
    const warnings = mode === 'hide-older' ? await hide(setup, call, own) : [];
    return { said: 'Commented.', url: created.url, warnings };
}
function overtaken({ url, mark }) {
    return { said: `The comment is of a later run (${mark.runId ?? 'unknown'}) and stays.`, url, warnings: [] };
}
/** Our comments of this gate, oldest first. */
async function findOwn({ api, owner, repo, number, mark }, call, known) {
    const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number }, call);
    const marked = listed.flatMap((comment) => {
        const found = readMark(comment.body ?? '');
        return found?.name === mark.name ? [{ comment, found }] : [];
    });
    if (marked.length === 0)
        return { own: [], author: known };
    const author = known ?? (await readAuthor(api, call.budget));
    const own = marked
        .filter(({ comment }) => isBy(comment.user, author))
        .map(({ comment, found }) => ({
        id: Number(comment.id),
        nodeId: comment.node_id,
        url: comment.html_url,
        mark: found,
        hidden: Boolean(comment.minimized),
    }));
    return { own: own.sort((a, b) => a.id - b.id), author };
}
/** Undefined when the comment has been deleted meanwhile. */
async function update(setup, call, comment) {
    const { api, owner, repo, body, mark } = setup;
    const place = { owner, repo, comment_id: comment.id };
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call);
        const now = readMark(data.body ?? '');
        if (now !== undefined && compareMarks(now, mark) > 0)
            return overtaken({ ...comment, mark: now });
    }
    catch (error) {
        if ((0,errors/* isRunError */.Yl)(error, 'not-found'))
            return undefined;
        throw error;
    }
    await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, body }, call);
    return { said: 'Updated the comment.', url: comment.url, warnings: [] };
}
/** When the answer was lost, the comment is looked for instead of being written again. */
async function create(setup, call, { own, author }) {
    const { api, owner, repo, number, body, mark } = setup;
    try {
        const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, call);
        return { id: Number(data.id), url: data.html_url };
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error) || !error.mayHaveStarted)
            throw error;
        const now = await findOwn(setup, call, author);
        const created = now.own.find((comment) => compareMarks(comment.mark, mark) === 0 && !own.some(({ id }) => id === comment.id));
        if (created === undefined)
            throw error;
        return created;
    }
}
/**
 * Two runs that found no comment have both written one. The earlier comment stays: whoever wrote the later one moves
 * its text over, if it is of the later run, and takes its own away.
 */
async function settle(setup, call, { created, own, author }) {
    const { api, owner, repo } = setup;
    const written = { said: 'Commented.', url: created.url, warnings: [] };
    try {
        const now = await findOwn(setup, call, author);
        const first = now.own.find(({ id }) => id < created.id && !own.some((comment) => comment.id === id));
        if (first === undefined)
            return written;
        const kept = await update(setup, call, first);
        if (kept === undefined)
            return written;
        const place = { owner, repo, comment_id: created.id };
        await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call);
        return kept;
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        return { ...written, warnings: [`Another run may have commented too: ${(0,reasons/* sentence */.e)(error)}`] };
    }
}
/** Hides what earlier runs said. Hiding is a courtesy: what goes wrong with it is a warning. */
async function hide({ api }, call, older) {
    try {
        for (const { nodeId } of older.filter(({ hidden }) => !hidden)) {
            await api.graphql('mutation hideComment($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }', { id: nodeId }, call);
        }
        return [];
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        return [`Older comments were not hidden: ${(0,reasons/* sentence */.e)(error)}`];
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/comment-target.js
/** Finds the open pull request into this repository whose head is exactly what the run ran on. Throws RunError. */
async function findTarget(api, { owner, repo }, { run, budget }) {
    if (run.event !== 'pull_request') {
        return {
            kind: 'none',
            why: `The run was started by ${run.event || 'an unknown event'}, so there is no pull request.`,
        };
    }
    const { headRepository, headBranch, headSha } = run;
    if (headRepository === undefined || headBranch === undefined || headSha === undefined) {
        return {
            kind: 'none',
            why: 'The event does not say where the code came from; its repository may have been deleted.',
        };
    }
    const head = `${headRepository.split('/')[0]}:${headBranch}`;
    const open = await api.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', head }, { permission: 'pull-requests: write', budget });
    const here = open.filter((pull) => pull.state === 'open' &&
        sameName(pull.head.repo?.full_name, headRepository) &&
        pull.head.ref === headBranch &&
        sameName(pull.base.repo.full_name, `${owner}/${repo}`));
    const numbers = here.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number);
    const [number] = numbers.length > 1 ? numbers.filter((one) => one === run.changeNumber) : numbers;
    if (number !== undefined)
        return { kind: 'found', number };
    if (numbers.length > 1)
        return {
            kind: 'unclear',
            why: `Several pull requests have this commit (${numbers.map((one) => `#${one}`).join(', ')}).`,
        };
    return {
        kind: 'none',
        why: here.length === 0
            ? 'No open pull request comes from that branch any more.'
            : 'The pull request has newer commits; their own run will comment.',
    };
}
function sameName(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./build/hosts/github/context.js
var github_context = __webpack_require__(7365);
;// CONCATENATED MODULE: ./build/hosts/github/log.js



/** The most lines of one message. */
const mostLines = 1000;
/** Groups do not nest at GitHub: a group within a group is a plain line. */
function createGithubLog({ write, redactor, ...setup }) {
    const annotator = setup.annotator ?? createAnnotator(write, redactor);
    const masked = new Set();
    let depth = 0;
    const lines = (text, mark = '') => {
        for (const line of (0,report_escape/* logLines */.OG)(redactor.redact(text), mostLines))
            write(`${mark}${line}\n`);
    };
    return {
        info: (line) => lines(line),
        warning(line) {
            if (!annotator.logged('warning', line))
                lines(line, 'Warning: ');
        },
        error(line) {
            if (!annotator.logged('error', line))
                lines(line, 'Error: ');
        },
        debug: (line) => write(`${command('debug', redactor.redact(line))}\n`),
        async group(title, body) {
            if (depth === 0)
                write(`${command('group', redactor.redact(title))}\n`);
            else
                lines(title);
            depth += 1;
            try {
                return await body();
            }
            finally {
                depth -= 1;
                if (depth === 0)
                    write(`${command('endgroup')}\n`);
            }
        },
        mask(secret) {
            if (masked.has(secret))
                return;
            masked.add(secret);
            const parts = redactor.add(secret);
            for (const part of parts)
                write(`${maskCommand(part)}\n`);
            if (parts.length === 0)
                lines('A credential is too short or too plain to be masked in this log.', 'Warning: ');
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/redaction.js
var redaction = __webpack_require__(3573);
// EXTERNAL MODULE: ./build/http/proxy.js
var proxy = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/commands/arguments.js
var commands_arguments = __webpack_require__(2303);
// EXTERNAL MODULE: ./build/commands/results-file.js
var results_file = __webpack_require__(8080);
;// CONCATENATED MODULE: ./build/commands/comment.js
/**
 * `batchgate comment`: in a job that workflow_run has started, comments the results of a run whose own token could
 * only read. The results are a stranger's; everything that decides where the comment goes comes from the event.
 */
















/** How long GitHub may take, in ms. */
const budgetMs = 120_000;
/** Exit 0: commented, or nothing to comment on; 2: a wrong setting; 3: GitHub refused or could not be reached. */
async function commentCommand(line) {
    const { args, env, clock, cancelled, version, write } = line;
    const context = (0,github_context.readGithubContext)(env, (0,github_context.readEventPayload)(env));
    const run = context.triggeringRun;
    if (run === undefined) {
        throw (0,errors/* configError */.Fj)(`batchgate comment was started by ${context.event === '' ? 'no event of GitHub' : context.event}`, 'It belongs into a workflow that starts on workflow_run: only that event says which commit the results are of.');
    }
    const record = (0,core_record/* parseRecord */.Hh)(await (0,results_file/* readResultsFile */.B)(args.flags.results));
    const options = (0,core_options/* readOptions */.Tt)((name) => {
        if (name === 'provider')
            return record.provider;
        return args.source(name) ?? (name === 'name' ? record.name : undefined);
    }, 'cli');
    const token = options.githubToken;
    if (token === undefined)
        throw (0,errors/* configError */.Fj)('no token', `Set ${(0,commands_arguments/* variableOf */.Q)('github-token')} to \${{ github.token }} in the step's env.`);
    if (options.comment === 'never')
        return 0;
    const redactor = (0,redaction/* createRedactor */.l)();
    const log = createGithubLog({ write, redactor, annotator: createAnnotator(write, redactor) });
    if (record.host.runId !== undefined && record.host.runId !== run.id)
        log.warning(`The results say that they are of run ${record.host.runId}, but the event is about run ${run.id}.`);
    const { api } = connectGithub({ apiUrl: context.apiUrl, token, clock, log, proxy: (0,proxy/* proxySettings */.EM)(env), version });
    const budget = startBudget(clock, budgetMs, cancelled);
    try {
        const target = await findTarget(await api(), context, { run, budget });
        if (target.kind !== 'found') {
            log[target.kind === 'none' ? 'info' : 'error'](`${target.why} Nothing is commented.`);
            return target.kind === 'none' ? 0 : 3;
        }
        const comment = commentOf({ record, options, context, run });
        const { owner, repo } = context;
        const place = { api: await api(), owner, repo, number: target.number, budget };
        const { said, url, warnings } = await writeComment({ ...place, ...comment });
        for (const warning of warnings)
            log.warning(warning);
        log.info(url === undefined ? said : `${said} ${url}`);
        return 0;
    }
    catch (error) {
        if (!(0,errors/* isRunError */.Yl)(error))
            throw error;
        log.error(`The comment was not written: ${(0,reasons/* sentence */.e)(error)}`);
        return 3;
    }
    finally {
        budget.stop();
    }
}
/**
 * Commit, run and attempt are the event's. The mark's name cannot be the name of any gate that reports by itself, so
 * that made-up results never replace the comment of a run that can be believed.
 */
function commentOf({ record, options, context, run }) {
    const { serverUrl, owner, repo } = context;
    const { id: runId, attempt = 1, runNumber } = run;
    const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`;
    const commit = run.headSha ?? context.headSha;
    const told = {
        ...record,
        name: options.name,
        host: { kind: 'github', commit, runId, attempt, url: runUrl },
    };
    const mark = {
        name: `workflow_run/${options.name}`,
        runId,
        attempt,
        ...(runNumber === undefined ? {} : { runNumber }),
    };
    return {
        mark,
        body: renderComment(told, { origin: 'stranger', runUrl, mark }),
        mode: options.commentMode,
        quiet: options.comment === 'on-change' && !hasNews(told),
    };
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


/***/ }),

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostInfo: () => (/* binding */ hostInfo),
/* harmony export */   isPullRequest: () => (/* binding */ isPullRequest),
/* harmony export */   readEventPayload: () => (/* binding */ readEventPayload),
/* harmony export */   readGithubContext: () => (/* binding */ readGithubContext),
/* harmony export */   runEvent: () => (/* binding */ runEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/**
 * What GitHub says about the run: environment and event payload in, one typed context out. The payload is partly
 * foreign (branch names, titles), and absent or malformed in odd set-ups: what is missing is left out, and a change
 * whose origin cannot be told counts as untrusted.
 */

/** The event's payload, an empty object when there is none that can be read. */
function readEventPayload(env) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return {};
    }
}
/** Reads `GITHUB_*` values and the payload; never fails, for a gate without its context can still judge. */
function readGithubContext(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/', 2);
    const serverUrl = trimSlash(env.GITHUB_SERVER_URL || 'https://github.com');
    const runId = env.GITHUB_RUN_ID ?? '';
    const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) ?? 1;
    const change = changeOf(event, env, payload);
    const sha = env.GITHUB_SHA ?? '';
    const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    return {
        event,
        ...optional({ action: text(payload, 'action') }),
        owner,
        repo,
        sha,
        headSha: change.headSha ?? sha,
        ref: env.GITHUB_REF ?? '',
        ...optional({
            branch: change.branch,
            baseBranch: change.baseBranch,
            defaultBranch: defaultBranchOf(event, env, payload),
            changeNumber: change.number,
            triggeringRun: triggeringRunOf(event, payload),
        }),
        runId,
        runNumber: wholeNumber(env.GITHUB_RUN_NUMBER) ?? 0,
        attempt,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl,
        apiUrl: trimSlash(env.GITHUB_API_URL || 'https://api.github.com'),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`,
        fork: change.fork,
        dependabot,
    };
}
/** The neutral description that the event table is applied to. */
function runEvent(context) {
    return {
        host: 'github',
        name: context.event,
        ...optional({ branch: context.branch, baseBranch: context.baseBranch }),
        changeRequest: isPullRequest(context),
        untrusted: context.fork || context.dependabot,
    };
}
/** The events that are about a pull request's code; what else names a pull request is about something else. */
function isPullRequest({ event }) {
    return event === 'pull_request' || event === 'pull_request_target';
}
/** Where a run happens, as `results.json` records it. */
function hostInfo(context) {
    return {
        kind: 'github',
        commit: context.headSha,
        ...optional({ branch: context.branch }),
        runId: context.runId,
        attempt: context.attempt,
        url: context.runUrl,
    };
}
function changeOf(event, env, payload) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return {
                headSha: text(payload, 'pull_request', 'head', 'sha'),
                branch: text(payload, 'pull_request', 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined),
                baseBranch: text(payload, 'pull_request', 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
                number: whole(payload, 'pull_request', 'number'),
                fork: comesFromElsewhere(payload, ['pull_request', 'head', 'repo'], ['pull_request', 'base', 'repo']),
            };
        case 'merge_group':
            return {
                headSha: text(payload, 'merge_group', 'head_sha'),
                branch: branchName(text(payload, 'merge_group', 'head_ref')) ?? branchName(env.GITHUB_REF),
                baseBranch: branchName(text(payload, 'merge_group', 'base_ref')),
                fork: false,
            };
        case 'workflow_run':
            return {
                headSha: text(payload, 'workflow_run', 'head_sha'),
                branch: text(payload, 'workflow_run', 'head_branch'),
                number: onlyPullRequest(payload),
                fork: comesFromElsewhere(payload, ['workflow_run', 'head_repository'], ['workflow_run', 'repository']),
            };
        case 'issue_comment':
            return {
                branch: branchName(env.GITHUB_REF),
                number: at(payload, 'issue', 'pull_request') === undefined ? undefined : whole(payload, 'issue', 'number'),
                fork: false,
            };
        default:
            return { branch: branchName(env.GITHUB_REF), fork: false };
    }
}
/** A repository that has been deleted since, or is not named, is not known to be ours. */
function comesFromElsewhere(payload, head, base) {
    const from = text(payload, ...head, 'full_name');
    const into = text(payload, ...base, 'full_name');
    return from === undefined || from !== into;
}
/** `workflow_run` lists pull requests of the same repository only; with several nobody can say which is meant. */
function onlyPullRequest(payload) {
    const listed = at(payload, 'workflow_run', 'pull_requests');
    return Array.isArray(listed) && listed.length === 1 ? whole(listed[0], 'number') : undefined;
}
function triggeringRunOf(event, payload) {
    const id = whole(payload, 'workflow_run', 'id');
    if (event !== 'workflow_run' || id === undefined)
        return undefined;
    return {
        id: String(id),
        event: text(payload, 'workflow_run', 'event') ?? '',
        ...optional({
            headBranch: text(payload, 'workflow_run', 'head_branch'),
            headSha: text(payload, 'workflow_run', 'head_sha'),
            headRepository: text(payload, 'workflow_run', 'head_repository', 'full_name'),
            runNumber: whole(payload, 'workflow_run', 'run_number'),
            attempt: whole(payload, 'workflow_run', 'run_attempt'),
            changeNumber: onlyPullRequest(payload),
        }),
    };
}
/** These events only ever run on the default branch; some of them have payloads without a repository. */
const onDefaultBranch = ['schedule', 'repository_dispatch', 'workflow_run', 'issue_comment'];
function defaultBranchOf(event, env, payload) {
    const named = text(payload, 'repository', 'default_branch');
    if (named !== undefined)
        return named;
    return onDefaultBranch.includes(event) ? branchName(env.GITHUB_REF) : undefined;
}
function branchName(ref) {
    const prefix = 'refs/heads/';
    return ref?.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : undefined;
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here ?? undefined;
}
function text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function whole(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
function wholeNumber(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function optional(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ })

};
